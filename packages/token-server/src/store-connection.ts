import { type Clock, MemoryStore, type Store } from '@wx/core'
import { FileStore } from '@wx/token/file'
import { RedisStore } from '@wx/token/redis'
import { Redis } from 'ioredis'
import type { Secret } from './secret'

/** A store, and how to let go of it. */
export interface StoreConnection {
  readonly store: Store
  readonly close: () => void
}

/** Opens what `store` in the configuration names. A Redis that is away now is connected to when it comes. */
export function openStore(address: Secret, clock: Clock): StoreConnection {
  const text = address.reveal()
  if (text === 'memory:') return { store: new MemoryStore({ clock }), close: () => {} }
  if (text.startsWith('file:')) return { store: new FileStore({ directory: text.slice('file:'.length), clock }), close: () => {} }
  // A command that waits for a connection is one that nobody waits for any more: it fails at once instead.
  const client = new Redis(text, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    connectTimeout: 2_000,
    retryStrategy: (times) => Math.min(times * 100, 2_000),
  })
  // The store reports what fails; without a listener the client prints to the console.
  client.on('error', () => {})
  return { store: new RedisStore({ client, clock }), close: () => client.disconnect() }
}
