import type { Message } from '../message/message'

/**
 * The beginning of an event as the platform writes it, up to its name. Only these five elements in this order
 * count: what users type comes after them, so no user can make a message look like an event.
 */
const START =
  /^<xml>\s*<ToUserName><!\[CDATA\[[^\]<]*\]\]><\/ToUserName>\s*<FromUserName><!\[CDATA\[[^\]<]*\]\]><\/FromUserName>\s*<CreateTime>\d+<\/CreateTime>\s*<MsgType><!\[CDATA\[event\]\]><\/MsgType>\s*<Event><!\[CDATA\[([^\]<]*)\]\]>/

/** Events that are answered with `success`, and run no handler. */
export class IgnoredEvents {
  readonly #names = new Set<string>()

  add(names: readonly string[]): void {
    for (const name of names) this.#names.add(name)
  }

  /** Whether the text begins as one of these events: most are known before anything is parsed. */
  hasText(text: string): boolean {
    if (this.#names.size === 0) return false
    const [, event] = START.exec(text) ?? []
    return event !== undefined && this.#names.has(event)
  }

  /** For an event that came as JSON, or with its elements in another order. */
  has(message: Message): boolean {
    return this.#names.size > 0 && message.MsgType === 'event' && this.#names.has(message.Event)
  }
}
