/** The day's number. Quotas start again at midnight in Beijing. */
function dayOf(now: number): number {
  return Math.floor((now + 8 * 3_600_000) / 86_400_000)
}

/** How often something may be done in a day. */
export class DailyQuota {
  readonly limit: number
  #day = 0
  #used = 0

  constructor(limit: number) {
    this.limit = limit
  }

  /** Uses up one call; false if none is left for the day. */
  take(now: number): boolean {
    if (this.used(now) === this.limit) return false
    this.#used += 1
    return true
  }

  used(now: number): number {
    if (dayOf(now) !== this.#day) {
      this.#day = dayOf(now)
      this.#used = 0
    }
    return this.#used
  }

  clear(): void {
    this.#used = 0
  }
}
