import { WxError } from '@wx/core'
import type { AdoptedPush, AdoptOptions } from '../delivery/adopted-push'
import type { Exchange } from '../delivery/exchange'
import type { PushFields } from '../delivery/push-fields'
import type { Content } from '../platform/content'
import { allButtons } from '../platform/menu/menu'
import { choicesIn } from '../platform/messages/choices'
import type { Choice } from '../platform/messages/menu-link'
import type { Chat } from './chat'
import type { Bubble } from './chat-state'
import { pressOf } from './menu-press'
import type { Refusal } from './refusal'
import { type Seen, seenIn } from './seen'
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

  /** What {@link rename} gave; empty until then. */
  get name(): string {
    return this.#chat.user(this.openid).person.name
  }

  /**
   * Gives the user a name, for the page and for `/sns/userinfo`. Throws a `WxError` of code `config-invalid`
   * for more than 32 characters.
   */
  rename(name: string): void {
    this.#chat.user(this.openid).rename(name)
  }

  /** Whether the user follows the account. */
  get following(): boolean {
    return this.#chat.user(this.openid).state.following
  }

  /** The whole chat, oldest first, customer-service messages included. */
  get bubbles(): readonly Bubble[] {
    return this.#chat.user(this.openid).bubbles
  }

  /** What the user saw of the account, in the phone's order, each with where it came from. */
  get seen(): readonly Seen[] {
    return seenIn(this.bubbles)
  }

  /** Whether the user sees that the account is typing. */
  get typing(): boolean {
    return this.#chat.user(this.openid).state.typing
  }

  /**
   * The calls that would have shown this user a message, and that the platform refused: customer-service
   * messages, and any message to which the account has no right.
   */
  get refusals(): readonly Refusal[] {
    return this.#chat.user(this.openid).refusals
  }

  /**
   * What the user can tap: entries of menu messages and menu links in texts, those of the newest message
   * first.
   */
  get choices(): readonly Choice[] {
    return this.bubbles.toReversed().flatMap(({ from, content }) => (from === 'account' ? choicesIn(content) : []))
  }

  /** Every push with its attempts, in plain text and as sent; of those that `sim.exchanges` still has. */
  get exchanges(): readonly Exchange[] {
    return this.#chat.record.exchangesOf(this.openid)
  }

  /** Any action. Rejects with a `WxError` of code `config-invalid` for an unknown type or a missing field. */
  async send(action: UserAction): Promise<Content | undefined> {
    checkUserAction(action)
    return this.#chat.perform(this.openid, action)
  }

  /**
   * Pushes as if this user had caused it: XML as it is, or fields in the platform's spelling. In fields the
   * parties, the time and a message's id are filled in if they are missing; for the open platform the app id
   * and the time.
   *
   * @example
   * ```ts
   * await user.push({ MsgType: 'event', Event: 'user_enter_tempsession', SessionFrom: 'help' })
   * ```
   */
  async push(push: string | PushFields): Promise<Content | undefined> {
    return (await this.#chat.pushes.push(this.openid, push)).shown
  }

  /**
   * Reads a push that was captured elsewhere, XML or JSON, as one of this user to this account: the ids of
   * the account and of the sender are replaced wherever they stand, and `replaced` tells them. Time and
   * message id are new with each sending. Rejects with a `WxError` of code `config-invalid` for a text that
   * is no push, with the place, and for one that was encrypted with another key.
   *
   * @example
   * ```ts
   * const { fields, replaced } = await user.adopt(readFileSync('push.xml', 'utf8'))
   * await user.push(fields)
   * ```
   */
  adopt(captured: string, options?: AdoptOptions): Promise<AdoptedPush> {
    return this.#chat.pushes.adopt(this.openid, captured, options)
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

  /**
   * Presses the menu button with this key or name: the bot gets the event of its type. A button that shows
   * material or an article pushes nothing. A key that no button has is pushed as a click.
   */
  async press(keyOrName: string): Promise<Content | undefined> {
    const buttons = allButtons(this.#chat.state(this.openid).menu)
    const button = buttons.find(({ key }) => key === keyOrName) ?? buttons.find(({ name }) => name === keyOrName)
    const action = button === undefined ? ({ type: 'click', key: keyOrName } as const) : pressOf(button)
    return action === undefined ? undefined : this.send(action)
  }

  /**
   * Taps the newest entry with this label, content or id. The bot gets a text with `bizmsgmenuid`, and may
   * then send three customer-service messages within a minute. Rejects with a `WxError` of code
   * `config-invalid` if no message has such an entry.
   *
   * @example
   * ```ts
   * await user.tap('看答案')
   * ```
   */
  async tap(choice: string): Promise<Content | undefined> {
    const { choices } = this
    const found = choices.find(({ label, content, id }) => [label, content, id].includes(choice))
    if (found === undefined) throw noChoice(choice, choices)
    return this.send({ type: 'tap', content: found.content, menuId: found.id })
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

function noChoice(wanted: string, choices: readonly Choice[]): WxError {
  const shown = choices.map(({ label }) => JSON.stringify(label))
  const hint = shown.length === 0 ? 'No message has an entry to tap.' : `The user can tap ${shown.join(', ')}.`
  return new WxError('config-invalid', `Nothing that the user sees is named ${JSON.stringify(wanted)}. ${hint}`)
}
