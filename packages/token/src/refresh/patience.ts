import { FETCH_LIMIT_MS, PATIENCE_MS, RETRY_MS } from '../record/limits'
import type { Obstacle } from './obstacle'

/** How long callers without a token wait. All times are monotonic. */
export class Patience {
  readonly #endsAt: number
  #leaseEndsAt = Number.NEGATIVE_INFINITY

  constructor(now: number) {
    this.#endsAt = now + PATIENCE_MS
  }

  /** Whether waiting for this, and for a last fetch after it, takes too long. */
  isExceededBy({ reason, until }: Obstacle, now: number): boolean {
    if (reason === 'lease') this.#leaseEndsAt = Math.max(this.#leaseEndsAt, until)
    // A dead holder is waited for until its lease ends, and raced for it. All else has to be over within the patience.
    const raced = reason === 'lease' || reason === 'again'
    const giveUpAt = raced ? Math.max(this.#endsAt, this.#leaseEndsAt + RETRY_MS + FETCH_LIMIT_MS) : this.#endsAt
    return Math.max(until, now) + FETCH_LIMIT_MS > giveUpAt
  }
}
