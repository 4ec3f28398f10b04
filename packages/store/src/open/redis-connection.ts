import { type Clock, WxError } from '@wx/core'
import type { Redis } from 'ioredis'
import type { IoRedis } from '../redis'
import { redisFailure } from '../redis/redis-failure'
import type { StoreAddress } from './store-address'

const CONNECT_MS = 3_000

/** A Redis client that remembers why it is not connected. */
export class RedisConnection implements IoRedis {
  readonly #client: Redis
  readonly #name: string
  readonly #clock: Clock
  #failure: WxError | undefined

  constructor(client: typeof Redis, address: StoreAddress, clock: Clock) {
    this.#name = address.name
    this.#clock = clock
    this.#client = new client(address.reveal(), {
      lazyConnect: true,
      connectTimeout: CONNECT_MS,
      disconnectTimeout: 100,
      // A call without a connection fails at once: the store waits only 300 ms for a call anyway.
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      retryStrategy: (times) => Math.min(times * 100, 2_000),
    })
    this.#client.on('error', (error: Error) => {
      this.#failure = redisFailure(error, this.#name)
    })
  }

  /**
   * Resolves when the server is ready, when the first try has failed, or after 3 s. The client goes on
   * trying.
   */
  open(): Promise<void> {
    return new Promise((resolve) => {
      const cancel = this.#clock.schedule(CONNECT_MS, () => {
        this.#failure ??= silent(this.#name)
        resolve()
      })
      const settled = (): void => {
        cancel()
        resolve()
      }
      this.#client.connect().then(settled, settled)
    })
  }

  close(): void {
    this.#client.disconnect()
  }

  async evalsha(sha1: string, keyCount: number, ...keysAndArguments: string[]): Promise<unknown> {
    this.#mustBeReady()
    return await this.#client.evalsha(sha1, keyCount, ...keysAndArguments)
  }

  async eval(script: string, keyCount: number, ...keysAndArguments: string[]): Promise<unknown> {
    this.#mustBeReady()
    return await this.#client.eval(script, keyCount, ...keysAndArguments)
  }

  #mustBeReady(): void {
    if (this.#client.status !== 'ready') throw this.#failure ?? silent(this.#name)
  }
}

function silent(name: string): WxError {
  return new WxError(
    'store-failed',
    `${name} can't be reached: no answer within ${CONNECT_MS / 1_000} s. Check the address, that Redis runs, and the firewall.`,
  )
}
