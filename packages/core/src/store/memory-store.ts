import { type Clock, systemClock } from '../base/clock'
import { refuseUnknownOptions } from '../base/refuse-unknown-options'
import { requireTtl } from '../base/require-ttl'
import type { DeleteOptions, SetOptions, Snapshot, Store } from './store'

interface Entry {
  readonly value: string
  readonly version: number
  /** On the monotonic clock, so that a step of the wall clock neither revives nor kills a value. */
  readonly expiresAt: number
}

/** Options of a {@link MemoryStore}. */
export interface MemoryStoreOptions {
  readonly clock?: Clock
}

/** How many entries each write checks for expiry: over time every entry is checked, and no write is slow. */
const SWEEP_PER_WRITE = 2

/**
 * A {@link Store} in this process's memory: the default, and the reference for the contract.
 * Nothing is shared with other processes and nothing survives a restart.
 *
 * @example
 * ```ts
 * const store = new MemoryStore()
 * const version = await store.set('k', 'v', { ifVersion: null, ttlMs: 60_000 })
 * ```
 */
export class MemoryStore implements Store {
  readonly #entries = new Map<string, Entry>()
  readonly #clock: Clock
  #lastVersion = 0
  #sweep: Iterator<[string, Entry]> | undefined

  /** Throws a `WxError` of code `config-invalid` for an option that doesn't exist. */
  constructor(options: MemoryStoreOptions = {}) {
    refuseUnknownOptions('MemoryStore', options, ['clock'])
    this.#clock = options.clock ?? systemClock
  }

  async get(key: string): Promise<Snapshot> {
    const entry = this.#live(key)
    return { value: entry?.value, version: entry === undefined ? null : String(entry.version), now: this.#clock.now() }
  }

  async set(key: string, value: string, options: SetOptions = {}): Promise<string | undefined> {
    requireTtl(options.ttlMs)
    this.#sweepSome()
    if (options.ifVersion !== undefined && !isVersion(this.#live(key), options.ifVersion)) return undefined
    const version = ++this.#lastVersion
    const expiresAt = options.ttlMs === undefined ? Number.POSITIVE_INFINITY : this.#clock.monotonic() + options.ttlMs
    this.#entries.set(key, { value, version, expiresAt })
    return String(version)
  }

  async delete(key: string, options: DeleteOptions = {}): Promise<boolean> {
    const entry = this.#live(key)
    if (entry === undefined || (options.ifVersion !== undefined && !isVersion(entry, options.ifVersion))) return false
    return this.#entries.delete(key)
  }

  #live(key: string): Entry | undefined {
    const entry = this.#entries.get(key)
    if (entry === undefined || entry.expiresAt > this.#clock.monotonic()) return entry
    this.#entries.delete(key)
    return undefined
  }

  #sweepSome(): void {
    const now = this.#clock.monotonic()
    for (let looked = 0; looked < SWEEP_PER_WRITE; looked++) {
      this.#sweep ??= this.#entries.entries()
      const next = this.#sweep.next()
      if (next.done === true) {
        this.#sweep = undefined
        return
      }
      const [key, entry] = next.value
      if (entry.expiresAt <= now) this.#entries.delete(key)
    }
  }
}

function isVersion(entry: Entry | undefined, version: string | null): boolean {
  return entry === undefined ? version === null : version === String(entry.version)
}
