import type { Chat } from './chat'
import type { Act, Bubble, Content, Exchange } from './wire'

/**
 * Someone with a phone. Every act resolves, once the bot's answer is judged, to what the phone then shows:
 * the reply, the fault line with its reason, or `undefined` where nothing new is seen.
 */
export class SimulatedUser {
  readonly openid: string
  readonly #chat: Chat

  constructor(chat: Chat, openid: string) {
    this.openid = chat.user(openid).openid
    this.#chat = chat
  }

  /** Whether the user follows the account. */
  get following(): boolean {
    return this.#chat.user(this.openid).state.following
  }

  /** All that the chat shows, oldest first; customer-service messages too. */
  get bubbles(): readonly Bubble[] {
    return this.#chat.user(this.openid).bubbles
  }

  /** Every push with its attempts, in plain text and as it went over the wire. */
  get exchanges(): readonly Exchange[] {
    return this.#chat.user(this.openid).exchanges
  }

  send(act: Act): Promise<Content | undefined> {
    return this.#chat.act(this.openid, act)
  }

  say(content: string): Promise<Content | undefined> {
    return this.send({ type: 'text', content })
  }

  /** Follows, by a code with a scene or without. Nothing happens where the user follows already and there is no scene. */
  follow(scene?: string): Promise<Content | undefined> {
    return this.send(scene === undefined ? { type: 'follow' } : { type: 'follow', scene })
  }

  unfollow(): Promise<Content | undefined> {
    return this.send({ type: 'unfollow' })
  }

  /** Scans the account's code with a scene; a stranger follows by it. */
  scan(scene: string): Promise<Content | undefined> {
    return this.send({ type: 'scan', scene })
  }

  /** Presses the menu button with this key. */
  press(key: string): Promise<Content | undefined> {
    return this.send({ type: 'click', key })
  }
}
