import type { Clock } from '@wx/core'

export interface TokenBucketOptions {
  /** How many may be taken at once if none were taken for a while. */
  readonly burst: number
  /** After this time one more may be taken. */
  readonly refillMs: number
  readonly clock: Clock
}

/** A rate limit: https://en.wikipedia.org/wiki/Token_bucket. */
export class TokenBucket {
  readonly #options: TokenBucketOptions
  #level: number
  #refilledAt: number

  constructor(options: TokenBucketOptions) {
    this.#options = options
    this.#level = options.burst
    this.#refilledAt = options.clock.monotonic()
  }

  /** False if there is none left. */
  take(): boolean {
    this.#refill()
    if (this.#level < 1) return false
    this.#level -= 1
    return true
  }

  /** Milliseconds until there is one to take. */
  waitMs(): number {
    this.#refill()
    return Math.max(0, 1 - this.#level) * this.#options.refillMs
  }

  #refill(): void {
    const { burst, refillMs, clock } = this.#options
    const now = clock.monotonic()
    this.#level = Math.min(burst, this.#level + (now - this.#refilledAt) / refillMs)
    this.#refilledAt = now
  }
}
