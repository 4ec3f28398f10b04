import { type Clock, MemoryStore, type Store, systemClock } from '@wx/core'
import { refuseUnknownOptions } from '@wx/core/internal'
import { FileStore } from '../file'
import { openRedis } from './open-redis'
import { StoreAddress } from './store-address'

/** Options of {@link openStore}. */
export interface OpenStoreOptions {
  readonly clock?: Clock
}

/**
 * Opens the store that a configuration names: `memory:`, `file:<directory>`, `redis://…` or `rediss://…`.
 * Call `close` of the store when the program ends. For Redis the package `ioredis` must be installed; the
 * connection is waited for up to 3 s. If Redis is away even then, each call rejects with a `WxError` of code
 * `store-failed` that says why, until Redis comes.
 *
 * Rejects with a `WxError` of code `config-invalid` if the address is none of these.
 *
 * @example
 * ```ts
 * const store = await openStore(process.env.WX_STORE ?? 'file:./tokens')
 * ```
 */
export async function openStore(address: string | StoreAddress, options: OpenStoreOptions = {}): Promise<Store> {
  refuseUnknownOptions('openStore', options, ['clock'])
  const { clock = systemClock } = options
  const parsed = address instanceof StoreAddress ? address : new StoreAddress(address)
  if (parsed.kind === 'memory') return new MemoryStore({ clock })
  if (parsed.kind === 'file') return new FileStore({ directory: parsed.directory, clock })
  return await openRedis(parsed, clock)
}
