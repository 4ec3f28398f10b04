import { errorCode } from '@wx/api/errors'
import { type Clock, type PushName, parseXml, WxError } from '@wx/core'
import type { MessageFields } from '@wx/core/testing'
import { type AdoptedPush, type AdoptOptions, adoptPush } from '../delivery/adopted-push'
import { type BotError, deliveryIdOf } from '../delivery/bot-error'
import { completePush } from '../delivery/complete-push'
import type { Courier } from '../delivery/courier'
import type { Exchange } from '../delivery/exchange'
import { ExchangeRecord } from '../delivery/exchange-record'
import { kindOf, type PushFields, pushXml } from '../delivery/push-fields'
import { FAULT_TEXT, type PushResult } from '../delivery/push-result'
import { reasonOf } from '../delivery/reason'
import { samplePush } from '../delivery/sample-push'
import { type SealedPush, sealedIn } from '../delivery/sealed-request'
import type { SimulatedAccount } from '../platform/account'
import type { Assets } from '../platform/assets'
import type { QrCodes } from '../platform/codes/qr-codes'
import type { Content } from '../platform/content'
import type { MediaLibrary } from '../platform/media/media-library'
import type { Menus } from '../platform/menu/menus'
import type { CustomMessage } from '../platform/messages/custom-message'
import { Newest } from '../platform/newest'
import { type Notice, noticeContent } from '../platform/notice'
import type { Errcode } from '../platform/platform-error'
import type { FollowSource } from '../platform/users/user-record'
import { type ConversationRecord, MOST_EXCHANGES } from '../record/conversation-record'
import { actionBubble } from './action-bubble'
import { effectOf, effectOfAction } from './action-effect'
import { type Bubble, type ChatChange, type ChatState, RECENT_EXCHANGES } from './chat-state'
import { ChatUser } from './chat-user'
import type { Person } from './person'
import { pushOf, thumbOf } from './push'
import { pushContent } from './push-content'
import { type PushChanges, resentPush } from './resent-push'
import { mediumOf, type UserAction } from './user-action'

export interface ChatOptions {
  readonly courier: Courier
  readonly account: SimulatedAccount
  readonly media: MediaLibrary
  readonly menus: Menus
  readonly codes: QrCodes
  readonly record: ConversationRecord
  readonly assets: Assets
  readonly clock: Clock
  /** Whether customer-service messages in quick succession arrive in the wrong order. */
  readonly swapQuickMessages: boolean
  /** The simulator's own address, for those in pushes. */
  readonly origin: () => string
}

/** The call of the API that sent a message: its request id, its path and its body. */
export interface ApiRequest {
  readonly rid: string
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

/** The chats of all users with one bot, and its menu. */
export class Chat {
  readonly #options: ChatOptions
  readonly #users = new Map<string, ChatUser>()
  /** Those that a page or a test asked for, in that order. */
  readonly #people = new Set<string>()
  readonly #watchers = new Set<(person: Person) => void>()
  readonly #exchanges = new Newest<ExchangeRecord>(MOST_EXCHANGES)
  /** The pushes that are on their way. */
  readonly #pending = new Set<ExchangeRecord>()
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

  get record(): ConversationRecord {
    return this.#options.record
  }

  /** Tells the phones that the menus are others now. */
  refreshMenus(): void {
    for (const user of this.#users.values()) user.notify({ type: 'menu', menu: this.#options.menus.of(user.record) })
  }

  /** Tells the phones that another time has come: a typing sign may have ended. */
  refreshUsers(): void {
    for (const user of this.#users.values()) user.notify({ type: 'user', user: user.state })
  }

  /**
   * The user with that openid, who is one of the people from now on. A new user does not follow the account.
   */
  user(openid: string): ChatUser {
    const user = this.#met(openid)
    if (this.#people.has(openid)) return user
    this.#people.add(openid)
    this.#tell(user)
    return user
  }

  /** The users that a page or a test asked for, not those of a load or of the platform. */
  get people(): readonly ChatUser[] {
    return this.users.filter(({ openid }) => this.#people.has(openid))
  }

  /**
   * Calls the listener with every change of this user's chat, of the people and of the assets, until the
   * returned function is called.
   */
  subscribe(openid: string, listener: (change: ChatChange) => void): () => void {
    const onPerson = (person: Person): void => listener({ type: 'person', person })
    this.#watchers.add(onPerson)
    const fromUser = this.user(openid).subscribe(listener)
    const fromAssets = this.#options.assets.subscribe((assets) => listener({ type: 'assets', assets }))
    return () => {
      this.#watchers.delete(onPerson)
      fromUser()
      fromAssets()
    }
  }

  /** The user with that openid, if one was met. */
  known(openid: string): ChatUser | undefined {
    return this.#users.get(openid)
  }

  state(openid: string): ChatState {
    const { courier, account, assets } = this.#options
    const user = this.user(openid)
    return {
      targets: courier.targets,
      mode: account.mode,
      account: { name: account.name, id: account.id, appId: account.appId },
      user: user.state,
      people: this.people.map(({ person }) => person),
      menu: this.#options.menus.of(user.record),
      bubbles: user.bubbles,
      exchanges: this.record.exchangesOf(openid).slice(-RECENT_EXCHANGES),
      record: this.record.lines,
      assets: assets.version,
    }
  }

  /** Performs an action. Resolves to what the phone then shows, or to `undefined` if it shows nothing new. */
  async perform(openid: string, requested: UserAction): Promise<Content | undefined> {
    const user = this.#met(openid)
    const scanned = this.#scanned(requested)
    if (scanned === 'expired') return this.#showNotice(user, { code: 'code-expired' })
    const action = user.resolve(scanned)
    if (action === undefined) return undefined
    const { account, media, menus } = this.#options
    const id = this.#nextId()
    // Nothing is done for a push that can't be made.
    const plain = pushXml(this.#fields(openid, action))
    this.#apply(user, action)
    const menu = menus.of(user.record)
    this.#show(user, { ...actionBubble(action, { accountName: account.name, menu, media }), action, exchangeId: id })
    const { answerable } = effectOfAction(action)
    const { shown } = await this.#exchange(user, { id, plain, answerable, cause: 'action' })
    return shown
  }

  /** Pushes XML as it is, or fields; what every push has is filled in if it is missing. */
  async push(openid: string, push: string | PushFields): Promise<Delivered> {
    const { account, clock } = this.#options
    const user = this.#met(openid)
    const id = this.#nextId()
    const filling = { account, openid, now: clock.now(), messageId: () => this.#messageId() }
    const plain = typeof push === 'string' ? push : pushXml(completePush(push, filling))
    const { opens, answerable } = effectOf(kindOf(plain))
    if (opens !== undefined) user.window.open(opens, clock.now())
    const content = pushContent(typeof push === 'string' ? await parseXml(push).catch(() => ({})) : push)
    if (content !== undefined) this.#show(user, { from: 'user', content, exchangeId: id })
    return this.#exchange(user, { id, plain, answerable, cause: 'push' })
  }

  /** Pushes again what was pushed, as something new: at a later time, with a new id. */
  async resend(before: Exchange, changes?: PushChanges): Promise<Exchange> {
    const { clock } = this.#options
    const user = this.#met(before.openid)
    // A repeat has the push of another exchange, whose line is meant.
    const same = this.record
      .exchangesOf(user.openid)
      .filter(({ push }) => push === before.push)
      .map(({ id }) => id)
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
    return (await this.#exchange(this.#met(openid), outgoing)).exchange
  }

  /** Pushes the sample of a push, with other values in some of its fields. */
  async trigger<K extends PushName>(name: K, fields?: MessageFields<K>): Promise<Exchange> {
    const push = samplePush(name, fields)
    const openid = typeof push.FromUserName === 'string' ? push.FromUserName : DEFAULT_OPENID
    return (await this.push(openid, push)).exchange
  }

  /** Reads a push of any account as one of this user to this account. */
  adopt(openid: string, captured: string, options?: AdoptOptions): Promise<AdoptedPush> {
    return adoptPush(captured, { account: this.#options.account, openid: this.user(openid).openid, ...options })
  }

  /** Pushes an event that a call of the API caused. An answer is recorded, not shown. */
  async notify(openid: string, event: PushFields): Promise<void> {
    const { account, clock } = this.#options
    const CreateTime = Math.floor(clock.now() / 1000)
    const fields = { ToUserName: account.id, FromUserName: openid, CreateTime, MsgType: 'event', ...event }
    await this.#exchange(this.#met(openid), { id: this.#nextId(), plain: pushXml(fields), answerable: false })
  }

  /** Shows a customer-service message. Returns the platform's code if the user may not get it. */
  receive({ openid, content, ai }: CustomMessage, { rid, path, text }: ApiRequest): Errcode | undefined {
    const user = this.#users.get(openid)
    if (user === undefined) return 40003
    if (user.record.blocked) return 43019
    const { clock, swapQuickMessages } = this.#options
    const refusal = user.window.take(clock.now())
    if (refusal !== undefined) return refusal
    const bubble = this.#bubble(user, { from: 'account', content, rid, apiPath: path, apiRequest: text, ...(ai ? { ai } : {}) })
    // Timers may be a part of a millisecond early.
    user.showMessage(bubble, (msSinceLast) => swapQuickMessages && Math.ceil(msSinceLast) < QUICK_MS)
    user.messaged()
    return undefined
  }

  /** Records that a customer-service call for a user was refused. */
  refuse(openid: string, { rid, path, text }: ApiRequest, errcode: Errcode): void {
    const { en = '', zh } = errorCode(errcode)?.meaning ?? {}
    const at = this.#options.clock.now()
    const refusal = { id: this.#nextId(), rid, at, apiPath: path, apiRequest: text, errcode, meaning: { zh, en } }
    this.#users.get(openid)?.refuse(refusal)
  }

  /** Records an error that the bot reported at the push that it names, else at those on their way. */
  botFailed({ text, openid = '', deliveryId }: BotError): void {
    const id = this.record.exchangesOf(openid).findLast(({ push }) => deliveryIdOf(push) === deliveryId)?.id
    const named = id === undefined ? undefined : this.#exchanges.get(id)
    for (const record of named === undefined ? this.#pending : [named]) record.failed(text)
  }

  /** Shows what the account sent by a call of the API. */
  show(user: ChatUser, content: Content, { rid, path, text }: ApiRequest): void {
    this.#show(user, { from: 'account', content, rid, apiPath: path, apiRequest: text })
  }

  #met(openid: string): ChatUser {
    const user: ChatUser = this.#users.get(openid) ?? new ChatUser(openid, this.#options.clock, () => this.#tell(user))
    this.#users.set(openid, user)
    return user
  }

  #tell({ openid, person }: ChatUser): void {
    if (!this.#people.has(openid)) return
    for (const watch of this.#watchers) watch(person)
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
    const { clock, courier, account } = this.#options
    const { openid } = user
    const onChange = (exchange: Exchange): void => {
      this.record.addExchange(exchange)
      user.notify({ type: 'exchange', exchange })
    }
    const record = new ExchangeRecord({
      id,
      openid,
      at: clock.now(),
      ...(cause === undefined ? {} : { cause }),
      push: plain,
      answerable,
      onChange,
    })
    this.#exchanges.set(id, record)
    this.#pending.add(record)
    if (answerable) user.awaiting.add(record)
    const { result, last } = await courier.push({ plain, openid, again, onAttempt: (attempt) => record.attempted(attempt) })
    this.#pending.delete(record)
    if (result.outcome === 'reply') this.#opened = true
    if (result.outcome !== 'silent') user.awaiting.delete(record)
    record.ended(result, account.cipher !== undefined && !this.#opened)
    const { exchange } = record
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

  #showResult(user: ChatUser, result: PushResult, exchangeId: string, attempt: number): void {
    const content = contentOf(result)
    if (content === undefined) return
    const from = content.type === 'fault' || content.type === 'notice' ? 'system' : 'account'
    this.#show(user, { from, content, exchangeId, ...(result.outcome === 'reply' ? { attempt } : {}) })
  }

  #showNotice(user: ChatUser, notice: Notice): Content {
    const content = noticeContent(notice)
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
  return result.outcome === 'fault' ? { type: 'fault', text: FAULT_TEXT, reason: reasonOf(result.verdict) } : undefined
}
