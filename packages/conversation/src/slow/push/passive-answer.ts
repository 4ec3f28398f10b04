import type { Clock, WrittenAnswer } from '@wx/core'
import { withDeadline } from '@wx/core/internal'
import { Deferred } from '../deferred'

/** What the platform is answered with: the first decision counts, for all attempts. */
export class PassiveAnswer {
  readonly #clock: Clock
  readonly #decided = new Deferred<WrittenAnswer>()
  #value: WrittenAnswer | undefined

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** `undefined` until it is decided. */
  get value(): WrittenAnswer | undefined {
    return this.#value
  }

  get isDecided(): boolean {
    return this.#decided.isResolved
  }

  get decided(): Promise<WrittenAnswer> {
    return this.#decided.promise
  }

  decide(answer: WrittenAnswer): void {
    this.#value ??= answer
    this.#decided.resolve(answer)
  }

  /** The answer if it is decided by this time of the monotonic clock. */
  by(time: number): Promise<WrittenAnswer | undefined> {
    const ms = Math.max(0, time - this.#clock.monotonic())
    return withDeadline(this.decided, { clock: this.#clock, ms, late: () => {} })
  }
}
