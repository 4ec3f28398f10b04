import { FETCH_LIMIT_MS, PATIENCE_MS, RETRY_MS } from '../record/limits'
import type { Obstacle } from './obstacle'

/** How long callers without a token wait. All times are monotonic. */
export class Patience {
  readonly #endsAt: number
  #leaseEndsAt = Number.NEGATIVE_INFINITY

  constructor(now: number) {
    this.#endsAt = now + PATIENCE_MS
  }

  /**
   * True if waiting for this obstacle, and for one more fetch after it, takes too long. After a lost race
   * another process fetches.
   */
  isExceededBy({ reason, until }: Obstacle, now: number): boolean {
    if (reason === 'lease') this.#leaseEndsAt = Math.max(this.#leaseEndsAt, until)
    return Math.max(until, now) + (reason === 'race' ? 0 : FETCH_LIMIT_MS) > this.#giveUpAt(reason)
  }

  /**
   * A holder that may be dead is waited for until its lease ends, and one fetch longer. A slow store
   * meanwhile does not shorten the wait. A platform that refuses does, because waiting longer would not help.
   */
  #giveUpAt(reason: Obstacle['reason']): number {
    if (reason === 'backoff' || reason === 'budget') return this.#endsAt
    return Math.max(this.#endsAt, this.#leaseEndsAt + RETRY_MS + FETCH_LIMIT_MS)
  }
}
