import type { Clock } from '../base/clock'

export interface RecentOptions {
  readonly clock: Clock
  /** An entry is kept at least this long, and twice as long at most. */
  readonly keepMs: number
  /**
   * Limits the memory: an entry may be dropped early once this many newer ones have come. Default: no limit.
   */
  readonly keepEntries?: number
}

/**
 * Recent values by key. They are kept in two generations, and the older one is dropped as a whole: no entry
 * needs a time of its own, and dropping costs nothing.
 */
export class Recent<V extends NonNullable<unknown>> {
  readonly #options: RecentOptions
  #young = new Map<string, V>()
  #old = new Map<string, V>()
  #bornAt = Number.NEGATIVE_INFINITY

  constructor(options: RecentOptions) {
    this.#options = options
  }

  get(key: string): V | undefined {
    this.#age()
    return this.#young.get(key) ?? this.#old.get(key)
  }

  /** Keeps the value from the time of the last `get`. */
  set(key: string, value: V): void {
    this.#young.set(key, value)
  }

  delete(key: string): void {
    this.#young.delete(key)
    this.#old.delete(key)
  }

  #age(): void {
    const { clock, keepMs, keepEntries = Number.POSITIVE_INFINITY } = this.#options
    const now = clock.monotonic()
    const age = now - this.#bornAt
    if (age < keepMs && this.#young.size < keepEntries) return
    this.#old = age < 2 * keepMs ? this.#young : new Map()
    this.#young = new Map()
    // After a quiet period, backdate the new generation so that the old one is not kept three times as long.
    this.#bornAt = age >= keepMs && age < 2 * keepMs ? this.#bornAt + keepMs : now
  }
}
