import { type Clock, type DeleteOptions, type SetOptions, type Snapshot, type Store, sha1Hex, systemClock, WxError } from '@wx/core'
import { systemReason } from '@wx/core/internal'

/** A cache with `get` and `set`, and no compare-and-set. */
export interface PlainCache {
  /** A result that is not text counts as no value. */
  readonly get: (key: string) => Promise<unknown>
  /** Must keep the value for a day at least. */
  readonly set: (key: string, value: string) => Promise<unknown>
  readonly clock?: Clock
}

/**
 * A cache that can only get and set, as a `Store` for tokens. It can't compare and set, so two processes may
 * sometimes fetch at once. With `stableToken()` that is harmless, because both get the same token.
 * `TokenManager` refuses it for `classicToken()`.
 *
 * Every method rejects with a `WxError` of code `store-failed` if the cache fails. `set` rejects with a
 * `WxError` of code `config-invalid` if it is given a `ttlMs`.
 *
 * @example
 * ```ts
 * const store = new PlainStore({ get: (key) => cache.get(key), set: (key, value) => cache.set(key, value) })
 * ```
 */
export class PlainStore implements Store {
  readonly atomic = false
  readonly #cache: PlainCache
  readonly #clock: Clock

  constructor(cache: PlainCache) {
    for (const name of ['get', 'set'] as const) {
      if (typeof cache?.[name] === 'function') continue
      throw new WxError('config-invalid', `The cache of PlainStore has no function "${name}"; it needs get(key) and set(key, value).`)
    }
    this.#cache = cache
    this.#clock = cache.clock ?? systemClock
  }

  async get(key: string): Promise<Snapshot> {
    const found = await call(() => this.#cache.get(key))
    // An empty value is a deleted one.
    const value = typeof found === 'string' && found !== '' ? found : undefined
    return { value, version: value === undefined ? null : sha1Hex(value), now: this.#clock.now() }
  }

  async set(key: string, value: string, { ttlMs, ifVersion }: SetOptions = {}): Promise<string | undefined> {
    if (ttlMs !== undefined) {
      throw new WxError('config-invalid', 'PlainStore can’t expire values: leave out ttlMs, or use a MemoryStore, FileStore or RedisStore.')
    }
    if (ifVersion !== undefined && ifVersion !== (await this.get(key)).version) return undefined
    await call(() => this.#cache.set(key, value))
    return sha1Hex(value)
  }

  async delete(key: string, { ifVersion }: DeleteOptions = {}): Promise<boolean> {
    const { version } = await this.get(key)
    if (version === null || (ifVersion !== undefined && ifVersion !== version)) return false
    await call(() => this.#cache.set(key, ''))
    return true
  }
}

/** The cache's own message is left out: it may contain the value. */
async function call<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw new WxError('store-failed', `The cache failed with ${systemReason(error)}: check that it runs and is reachable.`)
  }
}
