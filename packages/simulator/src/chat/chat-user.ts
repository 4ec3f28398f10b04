import { WxError } from '@wx/core'
import type { Exchange } from '../delivery/exchange'
import { ReplyWindow } from '../platform/messages/reply-window'
import { type FollowSource, UserRecord } from '../platform/users/user-record'
import type { Bubble, ChatChange, ChatState } from './chat-state'
import type { UserAction } from './user-action'

/** One user's chat with the account. */
export class ChatUser {
  readonly openid: string
  readonly record: UserRecord
  readonly window: ReplyWindow = new ReplyWindow()
  readonly #bubbles: Bubble[] = []
  readonly #exchanges = new Map<string, Exchange>()
  readonly #listeners = new Set<(change: ChatChange) => void>()

  /** Throws a `WxError` of code `config-invalid` if the openid has other characters or more than 64. */
  constructor(openid: string) {
    if (!/^[\w-]{1,64}$/.test(openid)) {
      throw new WxError(
        'config-invalid',
        `The openid is ${JSON.stringify(String(openid).slice(0, 80))}. It must be 1 to 64 letters, digits, _ and -.`,
      )
    }
    this.openid = openid
    this.record = new UserRecord(openid)
  }

  get state(): ChatState['user'] {
    return { openid: this.openid, following: this.record.following }
  }

  get bubbles(): readonly Bubble[] {
    return [...this.#bubbles]
  }

  get exchanges(): readonly Exchange[] {
    return [...this.#exchanges.values()]
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
  }

  unfollow(): void {
    this.record.unfollow()
    this.notify({ type: 'user', user: this.state })
  }

  show(bubble: Bubble): void {
    this.#bubbles.push(bubble)
    this.notify({ type: 'bubble', bubble })
  }

  recordExchange(exchange: Exchange): void {
    this.#exchanges.set(exchange.id, exchange)
    this.notify({ type: 'exchange', exchange })
  }

  /** Calls the listener with every change, until the returned function is called. */
  subscribe(listener: (change: ChatChange) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  notify(change: ChatChange): void {
    for (const listener of this.#listeners) listener(change)
  }
}
