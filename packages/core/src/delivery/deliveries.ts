import { type Awaitable, isPromise } from '../base/awaitable'
import type { Clock } from '../base/clock'
import { Recent } from './recent'

/** WeChat repeats a push within about 15 seconds; later than this the replay guard refuses it. */
const KEEP_MS = 60_000
/** For each kind of push. A busy account has 150 texts a second: about a minute of them. */
const KEEP_ANSWERS = 10_000

/**
 * A retry of a push joins the work that its first attempt started: the handlers run once, and the retry can
 * still bring the user the answer when the first connection was cut.
 *
 * Work that is not done is kept as long as a retry can come, however many other pushes arrive meanwhile.
 * Finished answers are kept for each kind of push separately: a great number of job events does not remove
 * the answers to texts.
 */
export class Deliveries<T extends NonNullable<unknown>> {
  readonly #clock: Clock
  readonly #running: Recent<Promise<T>>
  readonly #answered = new Map<string, Recent<T>>()

  constructor(clock: Clock) {
    this.#clock = clock
    this.#running = new Recent({ clock, keepMs: KEEP_MS })
  }

  /**
   * The answer to the push of this id if it is known or being worked on; else the answer of `work`, which
   * must not throw or reject.
   */
  join(id: string, kind: string, work: () => Awaitable<T>): Awaitable<T> {
    const answered = this.#answeredOf(kind)
    const known = this.#running.get(id) ?? answered.get(id)
    if (known !== undefined) return known
    const answer = work()
    if (isPromise(answer)) return this.#run(id, answer, answered)
    answered.set(id, answer)
    return answer
  }

  #run(id: string, work: Promise<T>, answered: Recent<T>): Promise<T> {
    const running = work.then((answer) => {
      answered.set(id, answer)
      this.#running.delete(id)
      return answer
    })
    this.#running.set(id, running)
    return running
  }

  #answeredOf(kind: string): Recent<T> {
    const known = this.#answered.get(kind)
    if (known !== undefined) return known
    const created = new Recent<T>({ clock: this.#clock, keepMs: KEEP_MS, keepEntries: KEEP_ANSWERS })
    this.#answered.set(kind, created)
    return created
  }
}
