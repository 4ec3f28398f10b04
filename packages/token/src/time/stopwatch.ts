import type { Clock } from '@wx/core'

/**
 * How long ago something was, by both clocks: the monotonic one stands still while the machine sleeps, the
 * wall clock may be set.
 */
export class Stopwatch {
  readonly #clock: Clock
  readonly #wall: number
  /** When it was started, on the monotonic clock. */
  readonly startedAt: number

  constructor(clock: Clock) {
    this.#clock = clock
    this.#wall = clock.now()
    this.startedAt = clock.monotonic()
  }

  /** At most this long ago: if the clocks disagree, the longer time. */
  atMostMs(): number {
    return Math.max(this.#clock.monotonic() - this.startedAt, this.#clock.now() - this.#wall)
  }

  /** At least this long ago: if the clocks disagree, the shorter time. */
  atLeastMs(): number {
    return Math.max(0, Math.min(this.#clock.monotonic() - this.startedAt, this.#clock.now() - this.#wall))
  }
}
