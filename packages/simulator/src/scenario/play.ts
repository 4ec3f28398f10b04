import { type Clock, WxError } from '@wx/core'
import type { Chat } from '../chat/chat'
import type { ChatUser } from '../chat/chat-user'
import type { SimulatedUser } from '../chat/simulated-user'
import { wait } from '../delivery/delivery'
import type { Exchange } from '../delivery/exchange'
import { type Difference, stepDifferences, undone } from './difference'
import { seenOf, talkOf } from './record'
import { type Doing, isStep, type Scenario, type Step } from './scenario'

export interface PlayOptions {
  readonly chat: Chat
  readonly user: (openid: string) => SimulatedUser
  readonly clock: Clock
  /** Aborted when the simulator closes. */
  readonly signal: AbortSignal
}

/** How a scenario went. */
export interface Playback {
  /** Who played each user of the scenario: the same openid, or another one if that user was met before. */
  readonly users: Readonly<Record<string, string>>
  /** What users saw otherwise, step by step. */
  readonly differences: readonly Difference[]
}

/** A step that was done; without an exchange nothing was pushed. */
interface Done {
  readonly step: Step
  readonly user: ChatUser
  readonly exchange?: Exchange | undefined
  /** Why a tap was not possible. */
  readonly reason?: string
}

const USUAL_WAIT_S = 5

/**
 * Plays a scenario: each step is done when the push of the step before came to its end and the user saw as
 * much as expected, or `within` is over. What users saw is compared at the end.
 */
export async function play({ followers = [], steps }: Scenario, options: PlayOptions): Promise<Playback> {
  const { chat, clock } = options
  const users = new Map<string, string>()
  const playedBy = (openid: string): string => {
    const played = users.get(openid) ?? strangerLike(openid, chat)
    users.set(openid, played)
    return played
  }
  for (const openid of followers) chat.user(playedBy(openid)).follow(clock.now(), { scene: 'ADD_SCENE_SEARCH' })
  const done: Done[] = []
  let openid = 'o1'
  for (const step of steps) {
    openid = step.user ?? openid
    done.push(await perform(step, chat.user(playedBy(openid)), options))
  }
  const names = new Map([...users].map(([recorded, played]) => [played, recorded]))
  return { users: Object.fromEntries(users), differences: done.flatMap((one, index) => differencesOf(one, index + 1, names, chat)) }
}

/** An openid that no one has yet, so that nothing said before plays a part. */
function strangerLike(openid: string, chat: Chat): string {
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? openid : `${openid.slice(0, 58)}-${count}`
    if (chat.known(name) === undefined) return name
  }
}

async function perform(step: Step, user: ChatUser, options: PlayOptions): Promise<Done> {
  const before = new Set(talkOf(options.chat, user).exchanges.map(({ id }) => id))
  try {
    await doStep(step, options.user(user.openid))
  } catch (error) {
    if (!WxError.is(error)) throw error
    return { step, user, reason: error.message }
  }
  const exchange = talkOf(options.chat, user).exchanges.find((one) => isStep(one) && !before.has(one.id))
  if (exchange !== undefined) await lines(exchange, step, user, options)
  return { step, user, exchange }
}

async function doStep(doing: Doing, user: SimulatedUser): Promise<void> {
  if ('say' in doing) await user.say(doing.say)
  else if ('follow' in doing) await user.follow(doing.follow === true ? undefined : doing.follow)
  else if ('unfollow' in doing) await user.unfollow()
  else if ('scan' in doing) await user.scan(doing.scan)
  else if ('press' in doing) await user.press(doing.press)
  else if ('tap' in doing) await user.tap(doing.tap)
  else if ('send' in doing) await user.send(doing.send)
  else await user.push(doing.push)
}

/** Waits until the user saw as many lines as the step expects. */
async function lines(
  exchange: Exchange,
  { sees = [], within = USUAL_WAIT_S }: Step,
  user: ChatUser,
  { chat, clock, signal }: PlayOptions,
): Promise<void> {
  const areThere = (): boolean => seenOf(exchange, talkOf(chat, user)).length >= sees.length
  if (areThere()) return
  const arrived = new AbortController()
  const unsubscribe = user.subscribe(() => areThere() && arrived.abort())
  await wait(within * 1000, { clock, signal: AbortSignal.any([signal, arrived.signal]) })
  unsubscribe()
}

function differencesOf(
  { step, user, exchange, reason }: Done,
  number: number,
  names: ReadonlyMap<string, string>,
  chat: Chat,
): readonly Difference[] {
  if (exchange === undefined) return [undone(step, number, reason)]
  // A bot that says the openid says the one of whom it met.
  const asRecorded = (text: string): string => text.replaceAll(user.openid, names.get(user.openid) ?? user.openid)
  return stepDifferences(step, number, seenOf(exchange, talkOf(chat, user)), asRecorded)
}
