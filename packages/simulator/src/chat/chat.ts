import { randomInt } from 'node:crypto'
import type { Clock } from '@wx/core'
import { deliver } from '../delivery/delivery'
import type { Attempt, Exchange } from '../delivery/exchange'
import { type PushFields, pushXml } from '../delivery/push-fields'
import { FAULT_TEXT, type PushResult, readResult } from '../delivery/push-result'
import type { ReplyContext } from '../delivery/reply-content'
import { type SealedRequest, sealRequest } from '../delivery/sealed-request'
import type { SimulatedAccount } from '../platform/account'
import type { QrCodes } from '../platform/codes/qr-codes'
import type { Content } from '../platform/content'
import type { MediaLibrary } from '../platform/media/media-library'
import type { Menus } from '../platform/menu/menus'
import type { CustomMessage } from '../platform/messages/custom-message'
import type { Errcode } from '../platform/platform-error'
import type { FollowSource } from '../platform/users/user-record'
import { actionBubble } from './action-bubble'
import { ACTION_EFFECTS } from './action-effect'
import type { Bubble, ChatState } from './chat-state'
import { ChatUser } from './chat-user'
import { pushOf, thumbOf } from './push'
import { mediumOf, type UserAction } from './user-action'

export interface ChatOptions {
  /** The bot's webhook. */
  readonly target: string
  readonly account: SimulatedAccount
  readonly media: MediaLibrary
  readonly menus: Menus
  readonly codes: QrCodes
  readonly clock: Clock
  readonly fetch: typeof globalThis.fetch
  /** The simulator's own origin, for the addresses in pushes. */
  readonly origin: () => string
  /** Aborted when the simulator closes. */
  readonly signal: AbortSignal
}

/** The call of the API that sent a message: its path and its body. */
export interface ApiRequest {
  readonly path: string
  readonly text: string
}

const UNOPENED_HINT =
  "The bot answered without a reply. If it should have replied, compare the AES key and the app id on both sides: a bot that can't decrypt a push gives the same answer, and only its own log says so. This hint disappears after the first reply."

/** The chats of all users with one bot, and its menu. */
export class Chat {
  readonly #options: ChatOptions
  readonly #users = new Map<string, ChatUser>()
  #count = 0
  /** True after the first reply: the bot can decrypt pushes. */
  #opened = false

  constructor(options: ChatOptions) {
    this.#options = options
  }

  /** Every user that was met, followers or not. */
  get users(): readonly ChatUser[] {
    return [...this.#users.values()]
  }

  /** Tells the phones that the menus are others now. */
  refreshMenus(): void {
    for (const user of this.#users.values()) user.notify({ type: 'menu', menu: this.#options.menus.of(user.record) })
  }

  /** The user with that openid. A new user does not follow the account. */
  user(openid: string): ChatUser {
    const user = this.#users.get(openid) ?? new ChatUser(openid)
    this.#users.set(openid, user)
    return user
  }

  /** The user with that openid, if one was met. */
  known(openid: string): ChatUser | undefined {
    return this.#users.get(openid)
  }

  state(openid: string): ChatState {
    const { target, account } = this.#options
    const user = this.user(openid)
    return {
      target,
      mode: account.mode,
      account: { name: account.name, id: account.id, appId: account.appId },
      user: user.state,
      menu: this.#options.menus.of(user.record),
      bubbles: user.bubbles,
      exchanges: user.exchanges,
    }
  }

  /** Performs an action. Resolves to what the phone then shows, or to `undefined` if it shows nothing new. */
  async perform(openid: string, requested: UserAction): Promise<Content | undefined> {
    const user = this.user(openid)
    const scanned = this.#scanned(requested)
    if (scanned === 'expired') return this.#showNotice(user, '二维码已过期')
    const action = user.resolve(scanned)
    if (action === undefined) return undefined
    this.#apply(user, action)
    const { account, media, menus } = this.#options
    const id = this.#nextId()
    const menu = menus.of(user.record)
    this.#show(user, { ...actionBubble(action, { accountName: account.name, menu, media }), exchangeId: id })
    const { answerable } = ACTION_EFFECTS[action.type]
    const result = await this.#exchange(user, id, this.#fields(openid, action), answerable)
    return answerable ? this.#showResult(user, result, id) : undefined
  }

  /** Pushes an event that a call of the API caused. An answer is recorded, not shown. */
  async notify(openid: string, event: PushFields): Promise<void> {
    const { account, clock } = this.#options
    const CreateTime = Math.floor(clock.now() / 1000)
    const fields = { ToUserName: account.id, FromUserName: openid, CreateTime, MsgType: 'event', ...event }
    await this.#exchange(this.user(openid), this.#nextId(), fields, false)
  }

  /** Shows a customer-service message. Returns the platform's code if the user may not get it. */
  receive({ openid, content }: CustomMessage, request: ApiRequest): Errcode | undefined {
    const user = this.#users.get(openid)
    if (user === undefined) return 40003
    if (user.record.blocked) return 43019
    const refusal = user.window.take(this.#options.clock.now())
    if (refusal === undefined) this.show(user, content, request)
    return refusal
  }

  /** Shows what the account sent by a call of the API. */
  show(user: ChatUser, content: Content, { path, text }: ApiRequest): void {
    this.#show(user, { from: 'account', content, apiPath: path, apiRequest: text })
  }

  /**
   * The code that a scan shows, if the bot made it; its text is the ticket or, for any other code, the
   * scene.
   */
  #scanned(action: UserAction): UserAction | 'expired' {
    if (action.type !== 'scan') return action
    const code = this.#options.codes.find(action.scene)
    if (code === 'expired') return 'expired'
    return code === undefined ? action : { type: 'scan', scene: String(code.scene), ticket: code.ticket }
  }

  /** Delivers a push and records it while it lasts. */
  async #exchange(user: ChatUser, id: string, fields: PushFields, answerable: boolean): Promise<PushResult> {
    let exchange: Exchange = { id, openid: user.openid, push: pushXml(fields), attempts: [], outcome: 'pending' }
    const update = (change: Partial<Exchange>): void => {
      exchange = { ...exchange, ...change }
      user.recordExchange(exchange)
    }
    update({})
    const result = await this.#push(fields, user.openid, (attempt) => update({ attempts: [...exchange.attempts, attempt] }))
    if (result.outcome === 'reply') this.#opened = true
    update(this.#ending(result, answerable))
    return result
  }

  /** What the action changes on the platform before the push. */
  #apply(user: ChatUser, action: UserAction): void {
    const { clock, media } = this.#options
    const medium = mediumOf(action)
    if (medium !== undefined) media.adopt(medium.mediaId, medium.type)
    if (medium?.type === 'video') media.adopt(thumbOf(medium.mediaId), 'thumb')
    const { opens } = ACTION_EFFECTS[action.type]
    if (opens !== undefined) user.window.open(opens, clock.now())
    if (action.type === 'follow') user.follow(clock.now(), this.#followSource(action))
    if (action.type !== 'unfollow') return
    user.window.close()
    user.unfollow()
  }

  #followSource({ scene, ticket = '' }: { readonly scene?: string; readonly ticket?: string }): FollowSource {
    if (scene === undefined) return { scene: 'ADD_SCENE_SEARCH' }
    const code = this.#options.codes.find(ticket)
    return { scene: 'ADD_SCENE_QR_CODE', qrScene: code === undefined || code === 'expired' ? scene : code.scene }
  }

  #fields(openid: string, action: UserAction): PushFields {
    const { account, clock, media, origin } = this.#options
    const now = clock.now()
    // Greater than 2^53, as the platform's ids are, and never twice.
    const msgId = String(BigInt(now) * 4_194_304n + BigInt(this.#count))
    return pushOf(action, { accountId: account.id, openid, now, msgId, mediaUrl: (mediaId) => origin() + media.path(mediaId) })
  }

  async #push(fields: PushFields, openid: string, onAttempt: (attempt: Attempt) => void): Promise<PushResult> {
    const { account, clock, fetch, media, signal, target } = this.#options
    const seal = (): SealedRequest => {
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
    return readResult(await deliver(seal, { fetch, clock, signal, onAttempt }), account, context)
  }

  /** How the exchange ends. A reply to an event that shows none counts as silent. */
  #ending(result: PushResult, answerable: boolean): Partial<Exchange> {
    if (result.outcome === 'silent') {
      const unopened = this.#options.account.cipher !== undefined && !this.#opened
      return { outcome: 'silent', ...(unopened ? { hint: UNOPENED_HINT } : {}) }
    }
    const reply = result.plain === undefined ? {} : { reply: result.plain }
    if (result.outcome === 'fault') return { outcome: 'fault', reason: result.reason, ...reply }
    return { outcome: answerable ? 'reply' : 'silent', ...reply }
  }

  #showResult(user: ChatUser, result: PushResult, exchangeId: string): Content | undefined {
    if (result.outcome === 'silent') return undefined
    const content: Content = result.outcome === 'reply' ? result.content : { type: 'fault', text: FAULT_TEXT, reason: result.reason }
    const from = content.type === 'fault' || content.type === 'notice' ? 'system' : 'account'
    this.#show(user, { from, content, exchangeId })
    return content
  }

  #showNotice(user: ChatUser, text: string): Content {
    const content: Content = { type: 'notice', text }
    this.#show(user, { from: 'system', content })
    return content
  }

  #show(user: ChatUser, bubble: Omit<Bubble, 'id' | 'openid' | 'at'>): void {
    user.show({ id: this.#nextId(), openid: user.openid, at: this.#options.clock.now(), ...bubble })
  }

  #nextId(): string {
    this.#count += 1
    return String(this.#count)
  }
}
