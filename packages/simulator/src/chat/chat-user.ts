import { type Clock, WxError } from '@wx/core'
import { ReplyWindow } from '../platform/messages/reply-window'
import { TYPING_MS, Typing } from '../platform/messages/typing'
import type { Errcode } from '../platform/platform-error'
import { type FollowSource, UserRecord } from '../platform/users/user-record'
import type { ChatIds } from './chat-ids'
import { type Bubble, type ChatChange, type ChatState, MOST_BUBBLES } from './chat-state'
import type { Person } from './person'
import type { Refusal } from './refusal'
import type { UserAction } from './user-action'

const MOST_NAME = 32
/** How fresh the chat must be before the account may be shown typing. */
const FRESH_MS = 30_000

export interface ChatUserOptions {
  readonly clock: Clock
  readonly ids: ChatIds
  /** Called when `person` changed. */
  readonly onPerson: () => void
}

/** A line before it is shown. */
export type NewLine = Omit<Bubble, 'id' | 'openid' | 'at'>

/** One user's chat with the account. */
export class ChatUser {
  readonly openid: string
  readonly record: UserRecord
  readonly window: ReplyWindow = new ReplyWindow()
  readonly #clock: Clock
  readonly #ids: ChatIds
  readonly #typing = new Typing()
  readonly #bubbles: Bubble[] = []
  readonly #refusals: Refusal[] = []
  /** The last customer-service message: its line, and when it was sent by both readings of the clock. */
  #lastMessage: { readonly id: string; readonly at: number; readonly monotonic: number } | undefined
  readonly #listeners = new Set<(change: ChatChange) => void>()
  readonly #onPerson: () => void
  #name = ''
  #unread = 0

  /** Throws a `WxError` of code `config-invalid` if the openid has other characters or more than 64. */
  constructor(openid: string, { clock, ids, onPerson }: ChatUserOptions) {
    if (!/^[\w-]{1,64}$/.test(openid)) {
      throw new WxError(
        'config-invalid',
        `The openid is ${JSON.stringify(String(openid).slice(0, 80))}. It must be 1 to 64 letters, digits, _ and -.`,
      )
    }
    this.openid = openid
    this.#clock = clock
    this.#ids = ids
    this.#onPerson = onPerson
    this.record = new UserRecord(openid)
  }

  get state(): ChatState['user'] {
    return { openid: this.openid, following: this.record.following, typing: this.#typing.isOn(this.#clock.now()) }
  }

  get person(): Person {
    return { openid: this.openid, name: this.#name, following: this.record.following, unread: this.#unread }
  }

  /** Throws a `WxError` of code `config-invalid` for more than 32 characters. An empty name takes it away. */
  rename(name: string): void {
    if ([...name].length > MOST_NAME) {
      throw new WxError('config-invalid', `The name has ${[...name].length} characters. A user's name may have up to ${MOST_NAME}.`)
    }
    this.#name = name
    this.#onPerson()
  }

  get bubbles(): readonly Bubble[] {
    return [...this.#bubbles]
  }

  get refusals(): readonly Refusal[] {
    return [...this.#refusals]
  }

  /**
   * The action that the platform sees. A scan by a user who does not follow yet becomes a follow; a follow
   * with a scene by a follower becomes a scan. `undefined` for an impossible action: a follow by a follower,
   * an unfollow by a user who does not follow.
   */
  resolve(action: UserAction): UserAction | undefined {
    if (action.type === 'scan' && !this.record.following) return { ...action, type: 'follow' }
    if (action.type === 'follow' && this.record.following)
      return action.scene === undefined ? undefined : { ...action, type: 'scan', scene: action.scene }
    return action.type === 'unfollow' && !this.record.following ? undefined : action
  }

  follow(now: number, source: FollowSource): void {
    this.record.follow(now, source)
    this.notify({ type: 'user', user: this.state })
    this.#onPerson()
  }

  unfollow(): void {
    this.record.unfollow()
    this.notify({ type: 'user', user: this.state })
    this.#onPerson()
  }

  /**
   * Adds a line at the end, or above the line with the id `before`. What the account says ends the typing.
   */
  show(line: NewLine, before?: string): Bubble {
    const bubble = { id: this.#ids.next(), openid: this.openid, at: this.#clock.now(), ...line }
    const index = before === undefined ? this.#bubbles.length : this.#bubbles.findIndex(({ id }) => id === before)
    this.#bubbles.splice(index, 0, bubble)
    if (this.#bubbles.length > MOST_BUBBLES) this.#bubbles.shift()
    this.notify({ type: 'bubble', bubble, ...(before === undefined ? {} : { before }) })
    if (bubble.from !== 'account') return bubble
    this.stopTyping()
    if (this.#listeners.size === 0) this.#read(this.#unread + 1)
    return bubble
  }

  /** Shows a customer-service message, above the one before it if `swap` asks for that. */
  showMessage(line: NewLine, swap: (msSinceLast: number) => boolean): void {
    const monotonic = this.#clock.monotonic()
    const last = this.#lastMessage
    const { id, at } = this.show(line, last !== undefined && swap(monotonic - last.monotonic) ? last.id : undefined)
    this.#lastMessage = { id, at, monotonic }
  }

  refuse(refusal: Refusal): void {
    this.#refusals.push(refusal)
  }

  /**
   * Shows that the account is typing, for 15 seconds at most. Returns the platform's code if it may not:
   * nothing was said for 30 seconds, or it is typing already.
   */
  startTyping(): Errcode | undefined {
    const now = this.#clock.now()
    const sentAt = this.#lastMessage?.at ?? Number.NEGATIVE_INFINITY
    const isFresh = this.window.openedWithin(FRESH_MS, now) || now - sentAt <= FRESH_MS
    const refusal = isFresh ? this.#typing.start(now) : 45080
    if (refusal !== undefined) return refusal
    this.notify({ type: 'user', user: this.state })
    this.#clock.schedule(TYPING_MS, () => this.notify({ type: 'user', user: this.state }))
    return undefined
  }

  stopTyping(): void {
    if (!this.state.typing) return
    this.#typing.stop()
    this.notify({ type: 'user', user: this.state })
  }

  /** Calls the listener with every change, until the returned function is called. */
  subscribe(listener: (change: ChatChange) => void): () => void {
    this.#listeners.add(listener)
    if (this.#unread > 0) this.#read(0)
    return () => this.#listeners.delete(listener)
  }

  notify(change: ChatChange): void {
    for (const listener of this.#listeners) listener(change)
  }

  #read(unread: number): void {
    this.#unread = unread
    this.#onPerson()
  }
}
