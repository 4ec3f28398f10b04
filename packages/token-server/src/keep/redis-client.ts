import type { IoRedis } from '@wx/token/redis'
import { Redis } from 'ioredis'

const CONNECT_MS = 2_000

/** A Redis that may be away. While it is, a command fails at once, with the reason why there is no connection. */
export class RedisClient implements IoRedis {
  readonly #redis: Redis
  #fault: Error = new Error('TIMEOUT')

  constructor(url: string) {
    this.#redis = new Redis(url, {
      lazyConnect: true,
      // A command that waits for a connection is one that no caller waits for any more.
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      connectTimeout: CONNECT_MS,
      retryStrategy: (times) => Math.min(times * 100, 2_000),
    })
    this.#redis.on('error', (error: Error) => {
      this.#fault = error
    })
  }

  /** Resolves when Redis is ready, or when the first try has failed. The client goes on trying. */
  open(): Promise<void> {
    return this.#redis.connect().catch(() => {})
  }

  close(): void {
    this.#redis.disconnect()
  }

  async evalsha(sha1: string, keyCount: number, ...keysAndArguments: string[]): Promise<unknown> {
    this.#demandReady()
    return this.#redis.evalsha(sha1, keyCount, ...keysAndArguments)
  }

  async eval(script: string, keyCount: number, ...keysAndArguments: string[]): Promise<unknown> {
    this.#demandReady()
    return this.#redis.eval(script, keyCount, ...keysAndArguments)
  }

  #demandReady(): void {
    if (this.#redis.status !== 'ready') throw this.#fault
  }
}
