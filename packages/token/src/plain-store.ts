import { type Clock, type Store, sha1Hex, systemClock, WxError } from '@wx/core'

export interface PlainCache {
  /** Whatever is not text counts as nothing. */
  readonly get: (key: string) => Promise<unknown>
  /** Without an end: the cache should keep it for a day at least. */
  readonly set: (key: string, value: string) => Promise<unknown>
  readonly clock?: Clock
}

/**
 * A cache that can only get and set, as a store for tokens. It cannot tell which of two writers was first, so now and then two processes
 * fetch at once: harmless with `stableToken()`, where they get the same token. `TokenManager` refuses it for `classicToken()`.
 *
 * @example
 * ```ts
 * const store = plainStore({ get: (key) => cache.get(key), set: (key, value) => cache.set(key, value) })
 * ```
 */
export function plainStore(cache: PlainCache): Store {
  const { clock = systemClock } = cache
  const get: Store['get'] = async (key) => {
    const found = await said(() => cache.get(key))
    const value = typeof found === 'string' && found !== '' ? found : undefined
    return { value, version: value === undefined ? null : sha1Hex(value), now: clock.now() }
  }
  const write = async (key: string, value: string): Promise<string> => {
    await said(() => cache.set(key, value))
    return sha1Hex(value)
  }
  const isAt = async (key: string, version: string | null | undefined): Promise<boolean> =>
    version === undefined || (await get(key)).version === version
  const store: PlainStore = {
    atomic: false,
    get,
    set: async (key, value, { ttlMs, ifVersion } = {}) => {
      if (ttlMs !== undefined)
        throw new WxError('config-invalid', 'a plain store keeps tokens and nothing that ends by itself: use another store')
      return (await isAt(key, ifVersion)) ? write(key, value) : undefined
    },
    delete: async (key, { ifVersion } = {}) => {
      const { version } = await get(key)
      if (version === null || (ifVersion !== undefined && ifVersion !== version)) return false
      await write(key, '')
      return true
    },
  }
  return store
}

interface PlainStore extends Store {
  readonly atomic: false
}

/** Stores compare and set; one that cannot says so. */
export function isAtomic(store: Store): boolean {
  return !('atomic' in store && store.atomic === false)
}

async function said<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    throw new WxError('store-failed', `the cache failed with ${error instanceof Error ? error.name : typeof error}`)
  }
}
