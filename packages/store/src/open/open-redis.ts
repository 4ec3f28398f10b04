import { type Clock, type Store, WxError } from '@wx/core'
import { RedisStore } from '../redis'
import { RedisConnection } from './redis-connection'
import type { StoreAddress } from './store-address'

/** Loads `ioredis` only here, so that programs without Redis don't need it. */
export async function openRedis(address: StoreAddress, clock: Clock): Promise<Store> {
  const { Redis } = await import('ioredis').catch((cause: unknown) => {
    throw new WxError('config-invalid', `${address.name} needs the package ioredis, which is not installed: npm i ioredis.`, { cause })
  })
  const connection = new RedisConnection(Redis, address, clock)
  await connection.open()
  return new OpenedRedisStore(connection, clock)
}

/** A store that also closes the connection, which was made for it. */
class OpenedRedisStore extends RedisStore {
  readonly #connection: RedisConnection

  constructor(connection: RedisConnection, clock: Clock) {
    super({ client: connection, clock })
    this.#connection = connection
  }

  async close(): Promise<void> {
    this.#connection.close()
  }
}
