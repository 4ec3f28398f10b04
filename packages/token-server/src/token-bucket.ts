import type { Clock } from '@wx/core'

/** So many a second on average, and as many at once after a rest. */
export class TokenBucket {
  readonly #perSecond: number
  readonly #clock: Clock
  #level: number
  #at: number

  constructor(perSecond: number, clock: Clock) {
    this.#perSecond = perSecond
    this.#clock = clock
    this.#level = perSecond
    this.#at = clock.monotonic()
  }

  /** False where there is none left. */
  take(): boolean {
    const now = this.#clock.monotonic()
    this.#level = Math.min(this.#perSecond, this.#level + ((now - this.#at) / 1_000) * this.#perSecond)
    this.#at = now
    if (this.#level < 1) return false
    this.#level -= 1
    return true
  }
}
