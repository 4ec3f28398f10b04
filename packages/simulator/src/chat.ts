import { randomInt } from 'node:crypto'
import { type Clock, formatXml } from '@wx/core'
import type { Account } from './account'
import { effects, mediumOf } from './act'
import { actBubble } from './act-bubble'
import { ChatUser } from './chat-user'
import type { CustomMessage } from './custom-send'
import { deliver } from './delivery'
import type { MediaLibrary } from './media-library'
import type { Errcode } from './platform-error'
import { type PushFields, pushOf, thumbOf } from './push'
import { faultText, judge, type Verdict } from './reply'
import type { ReplyContext } from './reply-content'
import { sealRequest } from './sealed-request'
import type { Act, Content, Exchange, MenuButton, State } from './wire'

export interface ChatOptions {
  /** The bot's webhook. */
  readonly target: string
  readonly account: Account
  readonly media: MediaLibrary
  readonly menu: readonly MenuButton[]
  readonly clock: Clock
  readonly fetch: typeof globalThis.fetch
  /** The simulator's own address, for what a push must name in full. */
  readonly origin: () => string
  /** Aborted when the simulator closes. */
  readonly signal: AbortSignal
}

function toExchange(verdict: Verdict, answerable: boolean): Partial<Exchange> {
  if (verdict.outcome === 'silent') return { outcome: 'silent' }
  const reply = verdict.plain === undefined ? {} : { reply: verdict.plain }
  if (verdict.outcome === 'fault') return { outcome: 'fault', reason: verdict.reason, ...reply }
  return { outcome: answerable ? 'reply' : 'silent', ...reply }
}

/** What the platform holds between its users and one bot: chats, menu, and the way of every act to the bot and back. */
export class Chat {
  readonly #options: ChatOptions
  readonly #users = new Map<string, ChatUser>()
  #menu: readonly MenuButton[]
  #count = 0

  constructor(options: ChatOptions) {
    this.#options = options
    this.#menu = options.menu
  }

  get menu(): readonly MenuButton[] {
    return this.#menu
  }

  set menu(menu: readonly MenuButton[]) {
    this.#menu = menu
    for (const user of this.#users.values()) user.tell({ type: 'menu', menu })
  }

  /** The user with that openid; a stranger to the account the first time. */
  user(openid: string): ChatUser {
    const user = this.#users.get(openid) ?? new ChatUser(openid)
    this.#users.set(openid, user)
    return user
  }

  state(openid: string): State {
    const { target, account } = this.#options
    const user = this.user(openid)
    return {
      target,
      mode: account.mode,
      account: { name: account.name, id: account.id, appId: account.appId },
      user: user.state,
      menu: this.#menu,
      bubbles: user.bubbles,
      exchanges: user.exchanges,
    }
  }

  /** Does something as a user; resolves to what the phone then shows, `undefined` where it shows nothing new. */
  async act(openid: string, wanted: Act): Promise<Content | undefined> {
    const user = this.user(openid)
    const act = user.settle(wanted)
    if (act === undefined) return undefined
    this.#take(user, act)
    const fields = this.#push(openid, act)
    const id = this.#nextId()
    let exchange: Exchange = { id, openid, push: formatXml(fields), attempts: [], outcome: 'pending' }
    const update = (change: Partial<Exchange>): void => {
      exchange = { ...exchange, ...change }
      user.record(exchange)
    }
    this.#show(user, actBubble(act, { accountName: this.#options.account.name, menu: this.#menu, media: this.#options.media }), id)
    update({})

    const verdict = await this.#exchange(fields, openid, (attempt) => update({ attempts: [...exchange.attempts, attempt] }))
    update(toExchange(verdict, effects[act.type].answerable))
    return effects[act.type].answerable ? this.#answer(user, verdict, id) : undefined
  }

  /** Puts a customer-service message into the chat; the platform's code where it may not. */
  receive({ openid, content }: CustomMessage): Errcode | undefined {
    const user = this.#users.get(openid)
    if (user === undefined) return 40003
    const refusal = user.window.take(this.#options.clock.now())
    if (refusal === undefined) this.#show(user, { from: 'account', content })
    return refusal
  }

  /** What the act changes on the platform before anything is pushed. */
  #take(user: ChatUser, act: Act): void {
    const { clock, media } = this.#options
    const medium = mediumOf(act)
    if (medium !== undefined) media.adopt(medium.mediaId, medium.type)
    if (medium?.type === 'video') media.adopt(thumbOf(medium.mediaId), 'thumb')
    const { opens } = effects[act.type]
    if (opens !== undefined) user.window.open(opens, clock.now())
    if (act.type === 'unfollow') user.window.close()
    if (act.type === 'follow' || act.type === 'unfollow') user.follow(act.type === 'follow')
  }

  #push(openid: string, act: Act): PushFields {
    const { account, clock, media, origin } = this.#options
    const now = clock.now()
    // Beyond 2^53, as the platform's ids are, and never twice.
    const msgId = String(BigInt(now) * 4_194_304n + BigInt(this.#count))
    return pushOf(act, { accountId: account.id, openid, now, msgId, mediaUrl: (mediaId) => origin() + media.path(mediaId) })
  }

  async #exchange(fields: PushFields, openid: string, onAttempt: Parameters<typeof deliver>[1]['onAttempt']): Promise<Verdict> {
    const { account, clock, fetch, media, signal, target } = this.#options
    const seal = (): ReturnType<typeof sealRequest> => {
      const timestamp = String(Math.floor(clock.now() / 1000))
      return sealRequest(fields, { target, account, openid, timestamp, nonce: String(randomInt(1e9, 1e10)) })
    }
    const context: ReplyContext = {
      openid,
      accountId: account.id,
      articleLimit: fields.MsgType === 'event' ? 8 : 1,
      hasMedia: (mediaId) => media.has(mediaId),
      mediaUrl: (mediaId) => media.path(mediaId),
    }
    return judge(await deliver(seal, { fetch, clock, signal, onAttempt }), account, context)
  }

  #answer(user: ChatUser, verdict: Verdict, exchangeId: string): Content | undefined {
    if (verdict.outcome === 'silent') return undefined
    const content: Content = verdict.outcome === 'reply' ? verdict.content : { type: 'fault', text: faultText, reason: verdict.reason }
    const from = content.type === 'fault' || content.type === 'notice' ? 'system' : 'account'
    this.#show(user, { from, content }, exchangeId)
    return content
  }

  #show(user: ChatUser, drawn: Pick<State['bubbles'][number], 'from' | 'content'>, exchangeId?: string): void {
    const at = this.#options.clock.now()
    user.show({ id: this.#nextId(), openid: user.openid, at, ...drawn, ...(exchangeId === undefined ? {} : { exchangeId }) })
  }

  #nextId(): string {
    this.#count += 1
    return String(this.#count)
  }
}
