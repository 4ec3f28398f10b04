import { errorCode } from '@wx/api/errors'
import type { Clock } from '@wx/core'
import type { Courier } from '../delivery/courier'
import { type PushFields, pushXml } from '../delivery/push-fields'
import type { SimulatedAccount } from '../platform/account'
import type { Assets } from '../platform/assets'
import type { QrCodes } from '../platform/codes/qr-codes'
import type { Content } from '../platform/content'
import type { MediaLibrary } from '../platform/media/media-library'
import type { Menus } from '../platform/menu/menus'
import type { CustomMessage } from '../platform/messages/custom-message'
import { type Notice, noticeContent } from '../platform/notice'
import type { Errcode } from '../platform/platform-error'
import type { FollowSource } from '../platform/users/user-record'
import type { ConversationRecord } from '../record/conversation-record'
import { actionBubble } from './action-bubble'
import { effectOfAction } from './action-effect'
import { ChatIds } from './chat-ids'
import { type ChatChange, type ChatState, RECENT_EXCHANGES } from './chat-state'
import type { ChatUser } from './chat-user'
import { ChatUsers } from './chat-users'
import type { Person } from './person'
import { pushOf, thumbOf } from './push'
import { Pushes } from './pushes'
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

const CUSTOM_SEND = '/cgi-bin/message/custom/send'

/**
 * Messages with a shorter pause than this arrive in the wrong order. That they always do, and that the later
 * one is then above, are guesses: reports only say that it happens.
 */
const QUICK_MS = 300

/** The chats of all users with one bot, and its menu. */
export class Chat {
  readonly pushes: Pushes
  readonly #options: ChatOptions
  readonly #ids = new ChatIds()
  readonly #users: ChatUsers

  constructor(options: ChatOptions) {
    this.#options = options
    this.#users = new ChatUsers(options.clock, this.#ids)
    this.pushes = new Pushes({ ...options, users: this.#users, ids: this.#ids })
  }

  /** Every user that was met, followers or not. */
  get users(): readonly ChatUser[] {
    return this.#users.all
  }

  get record(): ConversationRecord {
    return this.#options.record
  }

  /** Tells the phones that the menus are others now. */
  refreshMenus(): void {
    for (const user of this.users) user.notify({ type: 'menu', menu: this.#options.menus.of(user.record) })
  }

  /** Tells the phones that another time has come: a typing sign may have ended. */
  refreshUsers(): void {
    for (const user of this.users) user.notify({ type: 'user', user: user.state })
  }

  /**
   * The user with that openid, who is one of the people from now on. A new user does not follow the account.
   */
  user(openid: string): ChatUser {
    return this.#users.person(openid)
  }

  /** The users that a page or a test asked for, not those of a load or of the platform. */
  get people(): readonly ChatUser[] {
    return this.#users.people
  }

  /**
   * Calls the listener with every change of this user's chat, of the people and of the assets, until the
   * returned function is called.
   */
  subscribe(openid: string, listener: (change: ChatChange) => void): () => void {
    const ends = [
      this.#users.watch((person: Person) => listener({ type: 'person', person })),
      this.user(openid).subscribe(listener),
      this.#options.assets.subscribe((assets) => listener({ type: 'assets', assets })),
    ]
    return () => {
      for (const end of ends) end()
    }
  }

  /** The user with that openid, if one was met. */
  known(openid: string): ChatUser | undefined {
    return this.#users.known(openid)
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
    const user = this.#users.met(openid)
    const scanned = this.#scanned(requested)
    if (scanned === 'expired') return showNotice(user, { code: 'code-expired' })
    const action = user.resolve(scanned)
    if (action === undefined) return undefined
    const { account, media, menus } = this.#options
    const id = this.#ids.next()
    // Nothing is done for a push that can't be made.
    const plain = pushXml(this.#fields(openid, action))
    this.#apply(user, action)
    const menu = menus.of(user.record)
    user.show({ ...actionBubble(action, { accountName: account.name, menu, media }), action, exchangeId: id })
    const { answerable } = effectOfAction(action)
    return (await this.pushes.deliver(user, { id, plain, answerable, cause: 'action' })).shown
  }

  /** Shows a customer-service message. Returns the platform's code if the user may not get it. */
  receive({ openid, content, ai }: CustomMessage, { rid, path, text }: ApiRequest): Errcode | undefined {
    const user = this.known(openid)
    if (user === undefined) return 40003
    if (user.record.blocked) return 43019
    const { clock, swapQuickMessages } = this.#options
    const refusal = user.window.take(clock.now())
    if (refusal !== undefined) return refusal
    const line = { from: 'account', content, rid, apiPath: path, apiRequest: text, ...(ai ? { ai } : {}) } as const
    // Timers may be a part of a millisecond early.
    user.showMessage(line, (msSinceLast) => swapQuickMessages && Math.ceil(msSinceLast) < QUICK_MS)
    this.pushes.messaged(openid)
    return undefined
  }

  /** Records that a customer-service call for a user was refused. */
  refuse(openid: string, { rid, path, text }: ApiRequest, errcode: Errcode): void {
    const { en = '', zh } = errorCode(errcode)?.meaning ?? {}
    const at = this.#options.clock.now()
    const refusal = { id: this.#ids.next(), rid, at, apiPath: path, apiRequest: text, errcode, meaning: { zh, en } }
    this.known(openid)?.refuse(refusal)
    if (path === CUSTOM_SEND) this.pushes.refused(openid, refusal)
  }

  /** Shows what the account sent by a call of the API. */
  show(user: ChatUser, content: Content, { rid, path, text }: ApiRequest): void {
    user.show({ from: 'account', content, rid, apiPath: path, apiRequest: text })
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
      msgId: this.#ids.message(now),
      mediaUrl: (mediaId) => origin() + media.path(mediaId),
    })
  }
}

function showNotice(user: ChatUser, notice: Notice): Content {
  const content = noticeContent(notice)
  user.show({ from: 'system', content })
  return content
}
