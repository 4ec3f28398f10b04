import type { Clock } from './clock'

export interface RecentOptions {
  readonly clock: Clock
  /** An entry is kept at least this long, and twice as long at most. */
  readonly keepMs: number
  /** Bounds the memory of a flood: with more, entries go before their time, but not before so many others have come. */
  readonly keepEntries?: number
}

/**
 * What came lately, by key. Two generations: the older one goes all at once, so that no entry needs a time of its own and
 * forgetting costs nothing.
 */
export class Recent<V extends NonNullable<unknown>> {
  readonly #options: RecentOptions
  #young = new Map<string, V>()
  #old: ReadonlyMap<string, V> = new Map()
  #bornAt = Number.NEGATIVE_INFINITY

  constructor(options: RecentOptions) {
    this.#options = options
  }

  /** The value under this key, or the one of `create`, which is then there. */
  getOrCreate(key: string, create: () => V): V {
    this.#age()
    const known = this.#young.get(key) ?? this.#old.get(key)
    if (known !== undefined) return known
    const value = create()
    this.#young.set(key, value)
    return value
  }

  #age(): void {
    const { clock, keepMs, keepEntries = Number.POSITIVE_INFINITY } = this.#options
    const now = clock.monotonic()
    const age = now - this.#bornAt
    if (age < keepMs && this.#young.size < keepEntries) return
    this.#old = age < 2 * keepMs ? this.#young : new Map()
    this.#young = new Map()
    // Where nobody came for a while the new generation began before now: else the old one would be kept for three times as long.
    this.#bornAt = age >= keepMs && age < 2 * keepMs ? this.#bornAt + keepMs : now
  }
}
