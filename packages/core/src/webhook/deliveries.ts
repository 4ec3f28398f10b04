import { sha1Hex } from '#crypto'
import type { Awaitable } from '../awaitable'
import type { Clock } from '../clock'
import type { Message } from '../message/message'
import { Recent } from '../recent'

/** WeChat repeats within about 15 seconds; a minute is generous. */
const KEEP_MS = 60_000
/** At 15 s of retries this holds for 60 messages a second and one process. */
const KEEP_ENTRIES = 1000

/**
 * A retry of a push joins the first one's answer instead of running the handlers again: the user still gets the reply
 * when the first connection was cut, and nothing happens twice. Source: protocol/messages.md §6.
 */
export class Deliveries<T extends NonNullable<unknown>> {
  readonly #answers: Recent<Awaitable<T>>

  constructor(clock: Clock) {
    this.#answers = new Recent({ clock, keepMs: KEEP_MS, keepEntries: KEEP_ENTRIES })
  }

  /** The answer of the delivery already known, or of `run`. */
  join(message: Message, run: () => Awaitable<T>): Awaitable<T> {
    return this.#answers.getOrCreate(keyOf(message), run)
  }
}

/**
 * What makes two pushes the same: the message id; for events, which have none, the whole content. Sender and second
 * alone would join two cards that one user took in the same second.
 */
function keyOf({ raw }: Message): string {
  return typeof raw.MsgId === 'string' && typeof raw.ToUserName === 'string'
    ? `${raw.ToUserName} ${raw.MsgId}`
    : sha1Hex(JSON.stringify(raw))
}
