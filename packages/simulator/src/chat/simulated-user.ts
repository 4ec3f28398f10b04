import type { Exchange } from '../delivery/exchange'
import type { Content } from '../platform/content'
import type { Chat } from './chat'
import type { Bubble } from './chat-state'
import { checkUserAction, type UserAction } from './user-action'

/**
 * A user with a phone. Every action resolves to what the phone then shows: the reply, the fault notice with
 * its reason, or `undefined` for nothing new.
 */
export class SimulatedUser {
  readonly openid: string
  readonly #chat: Chat
  readonly #authorize: (address: string, openid: string) => string

  /** @internal `Simulator.user` makes users. */
  constructor(chat: Chat, openid: string, authorize: (address: string, openid: string) => string) {
    this.openid = chat.user(openid).openid
    this.#chat = chat
    this.#authorize = authorize
  }

  /** Whether the user follows the account. */
  get following(): boolean {
    return this.#chat.user(this.openid).state.following
  }

  /** The whole chat, oldest first, customer-service messages included. */
  get bubbles(): readonly Bubble[] {
    return this.#chat.user(this.openid).bubbles
  }

  /** Every push with its attempts, in plain text and as sent. */
  get exchanges(): readonly Exchange[] {
    return this.#chat.user(this.openid).exchanges
  }

  /** Any action. Rejects with a `WxError` of code `config-invalid` for an unknown type or a missing field. */
  async send(action: UserAction): Promise<Content | undefined> {
    checkUserAction(action)
    return this.#chat.perform(this.openid, action)
  }

  say(content: string): Promise<Content | undefined> {
    return this.send({ type: 'text', content })
  }

  /** Follows, with a scene if by a code. Does nothing if the user follows already and there is no scene. */
  follow(scene?: string): Promise<Content | undefined> {
    return this.send(scene === undefined ? { type: 'follow' } : { type: 'follow', scene })
  }

  unfollow(): Promise<Content | undefined> {
    return this.send({ type: 'unfollow' })
  }

  /**
   * Scans a code of the account: one that the bot made, by its ticket, or any other, by its scene. A user
   * who does not follow yet follows by it. A code that expired shows a notice and pushes nothing.
   */
  scan(ticketOrScene: string): Promise<Content | undefined> {
    return this.send({ type: 'scan', scene: ticketOrScene })
  }

  /** Presses the menu button with this key. */
  press(key: string): Promise<Content | undefined> {
    return this.send({ type: 'click', key })
  }

  /**
   * Opens the address of a web login and agrees; returns the address to which the platform then sends the
   * browser, with the code. The host of the address does not matter. Throws a `WxError` of code
   * `config-invalid` for an address that the platform would answer with an error page.
   *
   * @example
   * ```ts
   * const back = user.authorize(authorizeUrl) // 'https://example.com/login?code=0…&state=…'
   * ```
   */
  authorize(address: string): string {
    return this.#authorize(address, this.openid)
  }
}
