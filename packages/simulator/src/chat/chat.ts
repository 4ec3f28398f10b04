import { errorCode } from '@wx/api/errors'
import { type Clock, type PushName, WxError } from '@wx/core'
import type { MessageFields } from '@wx/core/testing'
import type { Courier } from '../delivery/courier'
import type { Attempt, Exchange } from '../delivery/exchange'
import { kindOf, type PushFields, pushXml } from '../delivery/push-fields'
import { FAULT_TEXT, type PushResult } from '../delivery/push-result'
import { samplePush } from '../delivery/sample-push'
import { type SealedPush, sealedIn } from '../delivery/sealed-request'
import type { SimulatedAccount } from '../platform/account'
import type { QrCodes } from '../platform/codes/qr-codes'
import type { Content } from '../platform/content'
import type { MediaLibrary } from '../platform/media/media-library'
import type { Menus } from '../platform/menu/menus'
import type { CustomMessage } from '../platform/messages/custom-message'
import type { Errcode } from '../platform/platform-error'
import type { FollowSource } from '../platform/users/user-record'
import { actionBubble } from './action-bubble'
import { effectOf, effectOfAction } from './action-effect'
import type { Bubble, ChatState } from './chat-state'
import { ChatUser } from './chat-user'
import { pushOf, thumbOf } from './push'
import { type PushChanges, resentPush } from './resent-push'
import { mediumOf, type UserAction } from './user-action'

export interface ChatOptions {
  readonly courier: Courier
  readonly account: SimulatedAccount
  readonly media: MediaLibrary
  readonly menus: Menus
  readonly codes: QrCodes
  readonly clock: Clock
  /** Whether customer-service messages in quick succession arrive in the wrong order. */
  readonly swapQuickMessages: boolean
  /** The simulator's own origin, for the addresses in pushes. */
  readonly origin: () => string
}

/** The call of the API that sent a message: its path and its body. */
export interface ApiRequest {
  readonly path: string
  readonly text: string
}

/** A push that came to its end, and what the phone shows for it. */
export interface Delivered {
  readonly exchange: Exchange
  readonly shown: Content | undefined
}

/** What is to be pushed, and as what. */
interface Outgoing {
  readonly id: string
  readonly plain: string
  readonly answerable: boolean
  readonly cause?: Exchange['cause']
  /** The same push as it was sent before. */
  readonly again?: SealedPush
}

/** The user of the chat page. */
const DEFAULT_OPENID = 'oSimulatorUser0000000000001'

/**
 * Messages with a shorter pause than this arrive in the wrong order. That they always do, and that the later
 * one is then above, are guesses: reports only say that it happens.
 */
const QUICK_MS = 300

const UNOPENED_HINT =
  "The bot answered without a reply. If it should have replied, compare the AES key and the app id on both sides: a bot that can't decrypt a push gives the same answer, and only its own log says so. This hint disappears after the first reply."

/** The chats of all users with one bot, and its menu. */
export class Chat {
  readonly #options: ChatOptions
  readonly #users = new Map<string, ChatUser>()
  readonly #exchanges = new Map<string, Exchange>()
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

  /** The pushes to all users, oldest first. */
  get exchanges(): readonly Exchange[] {
    return [...this.#exchanges.values()]
  }

  /** Tells the phones that the menus are others now. */
  refreshMenus(): void {
    for (const user of this.#users.values()) user.notify({ type: 'menu', menu: this.#options.menus.of(user.record) })
  }

  /** The user with that openid. A new user does not follow the account. */
  user(openid: string): ChatUser {
    const user = this.#users.get(openid) ?? new ChatUser(openid, this.#options.clock)
    this.#users.set(openid, user)
    return user
  }

  /** The user with that openid, if one was met. */
  known(openid: string): ChatUser | undefined {
    return this.#users.get(openid)
  }

  state(openid: string): ChatState {
    const { courier, account } = this.#options
    const user = this.user(openid)
    return {
      targets: courier.targets,
      mode: account.mode,
      account: { name: account.name, id: account.id, appId: account.appId },
      user: user.state,
      menu: this.#options.menus.of(user.record),
      bubbles: user.bubbles,
      exchanges: user.exchanges,
      refusals: user.refusals,
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
    this.#show(user, { ...actionBubble(action, { accountName: account.name, menu, media }), action, exchangeId: id })
    const { answerable } = effectOfAction(action)
    const { shown } = await this.#exchange(user, { id, plain: pushXml(this.#fields(openid, action)), answerable, cause: 'action' })
    return shown
  }

  /**
   * Pushes XML as it is, or fields; the parties, the time and a message's id are filled in if they are
   * missing.
   */
  async push(openid: string, push: string | PushFields): Promise<Delivered> {
    const { account, clock } = this.#options
    const user = this.user(openid)
    const id = this.#nextId()
    const CreateTime = Math.floor(clock.now() / 1000)
    const MsgId = typeof push === 'string' || push.MsgType === 'event' ? undefined : this.#messageId()
    const plain = typeof push === 'string' ? push : pushXml({ ToUserName: account.id, FromUserName: openid, CreateTime, MsgId, ...push })
    const { opens, answerable } = effectOf(kindOf(plain))
    if (opens !== undefined) user.window.open(opens, clock.now())
    return this.#exchange(user, { id, plain, answerable, cause: 'push' })
  }

  /** Pushes again what was pushed, as something new: at a later time, with a new id. */
  async resend(before: Exchange, changes?: PushChanges): Promise<Exchange> {
    const { clock } = this.#options
    const user = this.user(before.openid)
    // A repeat has the push of another exchange, whose line is meant.
    const same = user.exchanges.filter(({ push }) => push === before.push).map(({ id }) => id)
    const lines = user.bubbles.filter(({ exchangeId = '' }) => same.includes(exchangeId))
    const { plain, line } = await resentPush(before, lines, {
      changes,
      seconds: Math.floor(clock.now() / 1000),
      msgId: this.#messageId(),
    })
    const id = this.#nextId()
    if (line !== undefined) this.#show(user, { ...line, exchangeId: id })
    const { opens, answerable } = effectOf(kindOf(plain))
    if (opens !== undefined) user.window.open(opens, clock.now())
    return (await this.#exchange(user, { id, plain, answerable, cause: line?.action === undefined ? 'push' : 'action' })).exchange
  }

  /** Sends the request of a push once more, to the letter, as the platform does after a time-out. */
  async repeat({ openid, push: plain, attempts: [first] }: Exchange): Promise<Exchange> {
    if (first === undefined) throw new WxError('config-invalid', 'This push was never sent, so there is no request to repeat. Use resend.')
    const { answerable } = effectOf(kindOf(plain))
    const outgoing: Outgoing = { id: this.#nextId(), plain, answerable, cause: 'repeat', again: sealedIn(first.request) }
    return (await this.#exchange(this.user(openid), outgoing)).exchange
  }

  /** Pushes the sample of a push, with other values in some of its fields. */
  async trigger<K extends PushName>(name: K, fields?: MessageFields<K>): Promise<Exchange> {
    const { account, clock } = this.#options
    const { ToUserName, FromUserName, AppId, MsgId, ...sample } = samplePush(name, fields)
    const given: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(fields ?? {}))
    const openid = typeof given.FromUserName === 'string' ? given.FromUserName : DEFAULT_OPENID
    const CreateTime = given.CreateTime === undefined ? Math.floor(clock.now() / 1000) : String(given.CreateTime)
    const parties = ToUserName === undefined ? { AppId: account.appId } : { ToUserName: account.id, FromUserName: openid }
    const { exchange } = await this.push(
      openid,
      pushXml({ ...parties, ...sample, CreateTime, ...(MsgId === undefined ? {} : { MsgId: String(given.MsgId ?? this.#messageId()) }) }),
    )
    return exchange
  }

  /** Pushes an event that a call of the API caused. An answer is recorded, not shown. */
  async notify(openid: string, event: PushFields): Promise<void> {
    const { account, clock } = this.#options
    const CreateTime = Math.floor(clock.now() / 1000)
    const fields = { ToUserName: account.id, FromUserName: openid, CreateTime, MsgType: 'event', ...event }
    await this.#exchange(this.user(openid), { id: this.#nextId(), plain: pushXml(fields), answerable: false })
  }

  /** Shows a customer-service message. Returns the platform's code if the user may not get it. */
  receive({ openid, content, ai }: CustomMessage, { path, text }: ApiRequest): Errcode | undefined {
    const user = this.#users.get(openid)
    if (user === undefined) return 40003
    if (user.record.blocked) return 43019
    const { clock, swapQuickMessages } = this.#options
    const refusal = user.window.take(clock.now())
    if (refusal !== undefined) return refusal
    const bubble = this.#bubble(user, { from: 'account', content, apiPath: path, apiRequest: text, ...(ai ? { ai } : {}) })
    // Timers may be a part of a millisecond early.
    user.showMessage(bubble, (msSinceLast) => swapQuickMessages && Math.ceil(msSinceLast) < QUICK_MS)
    return undefined
  }

  /** Records that a customer-service call for a user was refused. */
  refuse(openid: string, { path, text }: ApiRequest, errcode: Errcode): void {
    const { en = '', zh } = errorCode(errcode)?.meaning ?? {}
    const refusal = { id: this.#nextId(), at: this.#options.clock.now(), apiPath: path, apiRequest: text, errcode, meaning: { zh, en } }
    this.#users.get(openid)?.refuse(refusal)
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
  async #exchange(user: ChatUser, { id, plain, answerable, cause, again }: Outgoing): Promise<Delivered> {
    const { clock, courier } = this.#options
    const { openid } = user
    const why = cause === undefined ? {} : { cause }
    let exchange: Exchange = { id, openid, at: clock.now(), ...why, push: plain, attempts: [], outcome: 'pending' }
    const update = (change: Partial<Exchange>): void => {
      exchange = { ...exchange, ...change }
      this.#exchanges.set(id, exchange)
      user.recordExchange(exchange)
    }
    update({})
    const onAttempt = (attempt: Attempt): void => update({ attempts: [...exchange.attempts, attempt] })
    const { result, last } = await courier.push({ plain, openid, again, onAttempt })
    if (result.outcome === 'reply') this.#opened = true
    update(this.#ending(result, answerable))
    if (answerable) this.#showResult(user, result, id, last === undefined ? 0 : exchange.attempts.indexOf(last) + 1)
    return { exchange, shown: answerable ? contentOf(result) : undefined }
  }

  /** What the action changes on the platform before the push. */
  #apply(user: ChatUser, action: UserAction): void {
    const { clock, media } = this.#options
    const medium = mediumOf(action)
    if (medium !== undefined) media.adopt(medium.mediaId, medium.type)
    if (medium?.type === 'video') media.adopt(thumbOf(medium.mediaId), 'thumb')
    const { opens } = effectOfAction(action)
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
    return pushOf(action, {
      accountId: account.id,
      openid,
      now,
      msgId: this.#messageId(),
      mediaUrl: (mediaId) => origin() + media.path(mediaId),
    })
  }

  /** Greater than 2^53, as the platform's ids are, and never twice. */
  #messageId(): string {
    return String(BigInt(this.#options.clock.now()) * 4_194_304n + BigInt(this.#count))
  }

  /** How the exchange ends. A reply to an event that shows none counts as silent. */
  #ending(result: PushResult, answerable: boolean): Partial<Exchange> {
    if (result.outcome === 'silent') {
      const unopened = this.#options.account.cipher !== undefined && !this.#opened
      return { outcome: 'silent', ...(unopened ? { hint: UNOPENED_HINT } : {}) }
    }
    if (result.outcome === 'withheld') return result
    const reply = result.plain === undefined ? {} : { reply: result.plain }
    if (result.outcome === 'fault') return { outcome: 'fault', reason: result.reason, ...reply }
    return { outcome: answerable ? 'reply' : 'silent', ...reply }
  }

  #showResult(user: ChatUser, result: PushResult, exchangeId: string, attempt: number): void {
    const content = contentOf(result)
    if (content === undefined) return
    const from = content.type === 'fault' || content.type === 'notice' ? 'system' : 'account'
    this.#show(user, { from, content, exchangeId, ...(result.outcome === 'reply' ? { attempt } : {}) })
  }

  #showNotice(user: ChatUser, text: string): Content {
    const content: Content = { type: 'notice', text }
    this.#show(user, { from: 'system', content })
    return content
  }

  #show(user: ChatUser, bubble: Omit<Bubble, 'id' | 'openid' | 'at'>): void {
    user.show(this.#bubble(user, bubble))
  }

  #bubble({ openid }: ChatUser, bubble: Omit<Bubble, 'id' | 'openid' | 'at'>): Bubble {
    return { id: this.#nextId(), openid, at: this.#options.clock.now(), ...bubble }
  }

  #nextId(): string {
    this.#count += 1
    return String(this.#count)
  }
}

/** What the phone shows for a result. */
function contentOf(result: PushResult): Content | undefined {
  if (result.outcome === 'reply') return result.content
  return result.outcome === 'fault' ? { type: 'fault', text: FAULT_TEXT, reason: result.reason } : undefined
}
