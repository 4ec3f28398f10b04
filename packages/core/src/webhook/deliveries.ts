import { sha1Hex } from '#crypto'
import type { Clock } from '../clock'
import type { Message } from '../message/message'

/** WeChat repeats within about 15 seconds; a minute is generous. */
const KEEP_MS = 60_000
/** Bounds the memory of a flood; at 15 s of retries it holds for 60 messages a second and one process. */
const KEEP_ENTRIES = 1000

interface Delivery<T> {
  readonly answer: Promise<T>
  readonly until: number
}

/**
 * A retry of a push joins the first one's answer instead of running the handlers again: the user still gets the reply
 * when the first connection was cut, and nothing happens twice. Source: protocol/messages.md §6.
 */
export class Deliveries<T> {
  readonly #clock: Clock
  readonly #answers = new Map<string, Delivery<T>>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** The answer of the delivery already known under this key, or of `run`. */
  join(key: string, run: () => Promise<T>): Promise<T> {
    const now = this.#clock.monotonic()
    const known = this.#answers.get(key)
    if (known !== undefined && known.until > now) return known.answer
    this.#forget(now)
    const answer = run()
    this.#answers.delete(key)
    this.#answers.set(key, { answer, until: now + KEEP_MS })
    return answer
  }

  /** The map is in order of arrival, so what is due stands at its front. */
  #forget(now: number): void {
    for (const [key, delivery] of this.#answers) {
      if (delivery.until > now && this.#answers.size < KEEP_ENTRIES) return
      this.#answers.delete(key)
    }
  }
}

/**
 * What makes two pushes the same: the message id; for events, which have none, the whole content. Sender and second
 * alone would join two cards that one user took in the same second.
 */
export function deliveryKey({ raw }: Message): string {
  return typeof raw.MsgId === 'string' && typeof raw.ToUserName === 'string'
    ? `${raw.ToUserName} ${raw.MsgId}`
    : sha1Hex(JSON.stringify(raw))
}
