import { type Clock, MemoryStore, type Store } from '@wx/core'
import { FileStore } from '@wx/token/file'
import { RedisStore } from '@wx/token/redis'
import { RedisClient } from './redis-client'

export interface OpenedStore extends Store {
  readonly close?: () => Promise<void>
}

/** Opens what `store` in the configuration names. A Redis that is away now is connected to when it comes. */
export async function openStore(address: string, { clock }: { readonly clock: Clock }): Promise<OpenedStore> {
  if (address === 'memory:') return new MemoryStore({ clock })
  if (address.startsWith('file:')) return new FileStore({ directory: address.slice('file:'.length), clock })
  const client = new RedisClient(address)
  await client.open()
  return new OpenedRedisStore(client, clock)
}

/** Ends the connection that was made for it. */
class OpenedRedisStore extends RedisStore implements OpenedStore {
  readonly close: () => Promise<void>

  constructor(client: RedisClient, clock: Clock) {
    super({ client, clock })
    this.close = async () => client.close()
  }
}
