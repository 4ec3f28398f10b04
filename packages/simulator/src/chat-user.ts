import { WxError } from '@wx/core'
import { ReplyWindow } from './reply-window'
import type { Act, Bubble, Change, Exchange, State } from './wire'

/** One user's chat with the account, and whoever watches it. */
export class ChatUser {
  readonly openid: string
  readonly window: ReplyWindow = new ReplyWindow()
  readonly #bubbles: Bubble[] = []
  readonly #exchanges = new Map<string, Exchange>()
  readonly #watchers = new Set<(change: Change) => void>()
  #following = false

  constructor(openid: string) {
    if (!/^[\w-]{1,64}$/.test(openid)) {
      throw new WxError(
        'config-invalid',
        `${JSON.stringify(openid.slice(0, 80))} can't be an openid: take up to 64 letters, digits, _ and -.`,
      )
    }
    this.openid = openid
  }

  get state(): State['user'] {
    return { openid: this.openid, following: this.#following }
  }

  get bubbles(): readonly Bubble[] {
    return [...this.#bubbles]
  }

  get exchanges(): readonly Exchange[] {
    return [...this.#exchanges.values()]
  }

  /**
   * What an act amounts to on a phone. A stranger who scans is led to follow and a follower who follows by a code has scanned it;
   * following twice or leaving twice can't be done: `undefined`.
   */
  settle(act: Act): Act | undefined {
    if (act.type === 'scan' && !this.#following) return { type: 'follow', scene: act.scene }
    if (act.type === 'follow' && this.#following) return act.scene === undefined ? undefined : { type: 'scan', scene: act.scene }
    return act.type === 'unfollow' && !this.#following ? undefined : act
  }

  follow(following: boolean): void {
    this.#following = following
    this.tell({ type: 'user', user: this.state })
  }

  show(bubble: Bubble): void {
    this.#bubbles.push(bubble)
    this.tell({ type: 'bubble', bubble })
  }

  record(exchange: Exchange): void {
    this.#exchanges.set(exchange.id, exchange)
    this.tell({ type: 'exchange', exchange })
  }

  /** Told of every change until the returned function is called. */
  watch(watcher: (change: Change) => void): () => void {
    this.#watchers.add(watcher)
    return () => this.#watchers.delete(watcher)
  }

  tell(change: Change): void {
    for (const watcher of this.#watchers) watcher(change)
  }
}
