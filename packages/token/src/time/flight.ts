import type { Clock } from '@wx/core'

/** Longer than any single step of the work takes. */
const LOST_AFTER_MS = 30_000

/**
 * One run of work that all callers share. A serverless platform may freeze the process in the middle of it,
 * for hours or for good. A flight that makes no progress for a while is lost: another takes its place, and
 * the lost one must stop when it runs again.
 */
export class Flight<T> {
  readonly landing: Promise<T>
  readonly #clock: Clock
  #aliveAt: number
  #isReplaced = false

  constructor(clock: Clock, work: (flight: Flight<T>) => Promise<T>) {
    this.#clock = clock
    this.#aliveAt = clock.monotonic()
    this.landing = work(this)
  }

  get isLost(): boolean {
    return this.#clock.monotonic() - this.#aliveAt >= LOST_AFTER_MS
  }

  get isReplaced(): boolean {
    return this.#isReplaced
  }

  replace(): void {
    this.#isReplaced = true
  }

  /**
   * Must be called after every wait, to show that the work goes on. Throws {@link FlightReplaced} if another
   * flight has taken over.
   */
  resume(): void {
    if (this.#isReplaced) throw new FlightReplaced()
    this.#aliveAt = this.#clock.monotonic()
  }
}

export class FlightReplaced extends Error {
  override readonly name = 'FlightReplaced'
}
