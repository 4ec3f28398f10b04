import { parseXml } from '@wx/core'
import type { Chat } from '../chat/chat'
import type { Bubble } from '../chat/chat-state'
import type { ChatUser } from '../chat/chat-user'
import type { UserAction } from '../chat/user-action'
import { withoutFilledIn } from '../delivery/complete-push'
import type { Exchange } from '../delivery/exchange'
import { choicesIn } from '../platform/messages/choices'
import { type Doing, isStep, type Scenario, type Step } from './scenario'
import { sightOf, withTexts } from './sight'
import { withPlaces } from './varying'

/** Messages that come later than this after a push need a longer wait than a step's usual one. */
const USUAL_LAG_MS = 5_000

/** One user's side of the conversation. */
export interface Talk {
  readonly bubbles: readonly Bubble[]
  /** The pushes to the bot, oldest first. */
  readonly exchanges: readonly Exchange[]
  readonly following: boolean
}

export function talkOf({ record: { exchanges } }: Chat, { openid, bubbles, state }: ChatUser): Talk {
  return { bubbles, exchanges: exchanges.filter((exchange) => exchange.openid === openid), following: state.following }
}

/** What a push of a user led to on that user's phone, in the phone's order. */
export function seenOf(exchange: Exchange, user: Talk): readonly Bubble[] {
  const next = user.exchanges.filter(isStep).find(({ id }) => isLater(id, exchange.id))
  return user.bubbles.filter((bubble) => {
    if (bubble.apiPath !== undefined) return isLater(bubble.id, exchange.id) && (next === undefined || isLater(next.id, bubble.id))
    return bubble.exchangeId === exchange.id && (bubble.attempt !== undefined || bubble.content.type === 'fault')
  })
}

/** Ids of lines and pushes are one row of numbers. */
function isLater(id: string, other: string): boolean {
  return Number(id) > Number(other)
}

/** The scenario of these pushes, oldest first. Pushes that the platform made by itself are left out. */
export async function record(exchanges: readonly Exchange[], chat: Chat): Promise<Scenario> {
  const made = exchanges.filter(isStep).toSorted((one, other) => Number(one.id) - Number(other.id))
  const openids = [...new Set(made.map(({ openid }) => openid))]
  const talks = new Map(openids.map((openid) => [openid, talkOf(chat, chat.known(openid) ?? chat.user(openid))]))
  const steps: Step[] = []
  for (const exchange of made) {
    const user = talks.get(exchange.openid)
    if (user === undefined) continue
    const before = made.slice(0, steps.length).filter(({ openid }) => openid === exchange.openid)
    const isNext = made[steps.length - 1]?.openid === exchange.openid
    steps.push({ ...(isNext ? {} : { user: exchange.openid }), ...(await doingOf(exchange, user, before)), ...sights(exchange, user) })
  }
  const followers = [...talks]
    .filter(([openid, talk]) =>
      followedBefore(
        talk,
        made.find((one) => one.openid === openid),
      ),
    )
    .map(([openid]) => openid)
  return { ...(followers.length === 0 ? {} : { followers }), steps }
}

function sights(exchange: Exchange, user: Talk): Pick<Step, 'sees' | 'within'> {
  const seen = seenOf(exchange, user)
  if (seen.length === 0) return {}
  const last = exchange.attempts.at(-1)
  const end = last === undefined ? exchange.at : last.at + last.durationMs
  const lag = Math.max(...seen.map(({ at }) => at - end))
  const sees = seen.map(({ content, at }) => withTexts(sightOf(content), (text) => withPlaces(text, at)))
  return { sees, ...(lag > USUAL_LAG_MS ? { within: Math.ceil((2 * lag) / 1000) } : {}) }
}

async function doingOf(exchange: Exchange, user: Talk, before: readonly Exchange[]): Promise<Doing> {
  const action = user.bubbles.find(({ exchangeId, action: done }) => exchangeId === exchange.id && done !== undefined)?.action
  if (action !== undefined) return doingOfAction(action, () => before.flatMap((earlier) => seenOf(earlier, user)))
  return { push: withoutFilledIn(await parseXml(exchange.push)) }
}

function doingOfAction(action: UserAction, seenBefore: () => readonly Bubble[]): Doing {
  switch (action.type) {
    case 'text':
      return { say: action.content }
    case 'follow':
      return { follow: action.scene ?? true }
    case 'unfollow':
      return { unfollow: true }
    case 'scan':
      return { scan: action.scene }
    case 'click':
      return { press: action.key }
    case 'tap': {
      // An entry that the scenario does not show can't be found in it: it is sent as it was.
      const shown = seenBefore().flatMap(({ content }) => choicesIn(content))
      return shown.some(({ content }) => content === action.content) ? { tap: action.content } : { send: action }
    }
    default:
      return { send: action }
  }
}

/** Whether the user followed before the first of these pushes: the first change after it tells, or none. */
function followedBefore(user: Talk, first: Exchange | undefined): boolean {
  const change = user.bubbles.find(
    ({ exchangeId, action }) =>
      (action?.type === 'follow' || action?.type === 'unfollow') &&
      exchangeId !== undefined &&
      first !== undefined &&
      !isLater(first.id, exchangeId),
  )
  return change === undefined ? user.following : change.action?.type === 'unfollow'
}
