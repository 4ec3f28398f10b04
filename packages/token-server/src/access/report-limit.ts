import type { Clock } from '@wx/core'
import { TokenBucket } from './token-bucket'

const BURST = 3
const REFILL_MS = 600_000

interface Reports {
  readonly bucket: TokenBucket
  /** The last reported tokens that were counted. */
  readonly tokens: string[]
}

/**
 * How often one key may report tokens as bad: three different ones of an account at once, then one in ten
 * minutes. Repeating a report is free: many readers with one key may hold the same token.
 */
export class ReportLimit {
  readonly #clock: Clock
  readonly #reports = new Map<string, Reports>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /**
   * 0 if the report is allowed, and then it counts; else the milliseconds to wait. `about` names account
   * and kind.
   */
  waitMs(about: string, token: string): number {
    const reports = this.#reports.get(about) ?? this.#create(about)
    if (reports.tokens.includes(token)) return 0
    if (!reports.bucket.take()) return reports.bucket.waitMs()
    reports.tokens.push(token)
    if (reports.tokens.length > BURST) reports.tokens.shift()
    return 0
  }

  #create(about: string): Reports {
    const reports = { bucket: new TokenBucket({ burst: BURST, refillMs: REFILL_MS, clock: this.#clock }), tokens: [] }
    this.#reports.set(about, reports)
    return reports
  }
}
