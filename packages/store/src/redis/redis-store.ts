import { type Clock, type DeleteOptions, type SetOptions, type Snapshot, type Store, systemClock, WxError } from '@wx/core'
import { refuseUnknownOptions, requireTtl, withinLimit } from '@wx/core/internal'
import { isUnknownScript, redisFailure } from './redis-failure'
import { deleteScript, readScript, type Script, writeScript } from './scripts'

/** The longest wait for a call, independent of the client's own settings. */
const CALL_LIMIT_MS = 300

/** What is used of an `ioredis` client: `Redis`, with or without Sentinels, or `Cluster`. */
export interface IoRedis {
  evalsha(sha1: string, keyCount: number, ...keysAndArguments: string[]): Promise<unknown>
  eval(script: string, keyCount: number, ...keysAndArguments: string[]): Promise<unknown>
}

/** What is used of a node-redis client: `createClient`, `createCluster`, `createSentinel`. */
export interface NodeRedis {
  evalSha(sha1: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>
}

/** Options of a {@link RedisStore}. */
export interface RedisStoreOptions {
  /** The program that made the client connects and closes it, and may use it for other things as well. */
  readonly client: IoRedis | NodeRedis
  /** Set before every key, if several applications share a Redis. */
  readonly prefix?: string
  readonly clock?: Clock
}

/**
 * A `Store` in Redis 5 or later, alone, behind Sentinels or a Cluster: each verb is one small script on one
 * key, and Redis's clock is the store's. No call is waited for longer than 300 ms, even if the client's own
 * settings allow more.
 *
 * Each method rejects with a `WxError` of code `store-failed` if Redis refuses the call or does not answer.
 * Throws a `WxError` of code `config-invalid` if `client` is no client of ioredis or node-redis.
 *
 * @example
 * ```ts
 * const tokens = new TokenManager({ appId, secret, store: new RedisStore({ client: new Redis() }) })
 * ```
 */
export class RedisStore implements Store {
  readonly scope: string
  readonly #client: IoRedis | NodeRedis
  readonly #clock: Clock

  constructor(options: RedisStoreOptions) {
    refuseUnknownOptions('RedisStore', options, ['client', 'prefix', 'clock'])
    refuseOtherClients(options.client)
    this.#client = options.client
    this.scope = options.prefix ?? ''
    this.#clock = options.clock ?? systemClock
  }

  async get(key: string): Promise<Snapshot> {
    const answer = await this.#run(readScript, key, [])
    const [value, version, seconds, micros] = Array.isArray(answer) ? answer.map(text) : []
    const now = Math.floor(Number(seconds) * 1_000 + Number(micros) / 1_000)
    if (Number.isNaN(now)) throw unexpected()
    return { value: value ?? undefined, version: version ?? null, now }
  }

  async set(key: string, value: string, options: SetOptions = {}): Promise<string | undefined> {
    requireTtl(options.ttlMs)
    const ttl = options.ttlMs === undefined ? '' : String(options.ttlMs)
    return text(await this.#run(writeScript, key, [condition(options.ifVersion), value, ttl])) ?? undefined
  }

  async delete(key: string, options: DeleteOptions = {}): Promise<boolean> {
    return Number(await this.#run(deleteScript, key, [condition(options.ifVersion)])) === 1
  }

  #run(script: Script, key: string, values: string[]): Promise<unknown> {
    const work = evaluate(this.#client, script, this.scope + key, values).catch((error: unknown) => {
      throw redisFailure(error)
    })
    return withinLimit(work, CALL_LIMIT_MS, this.#clock, late)
  }
}

function refuseOtherClients(client: unknown): void {
  const methods = typeof client === 'object' && client !== null ? client : {}
  if (('evalsha' in methods || 'evalSha' in methods) && 'eval' in methods) return
  const seen = client === undefined ? 'is missing' : 'is no client of ioredis or node-redis'
  throw new WxError('config-invalid', `The client of RedisStore ${seen}: give new Redis() of ioredis, or createClient() of redis.`)
}

/** Runs the script by its hash; by its text if Redis does not know the hash, such as after a restart. */
async function evaluate(client: IoRedis | NodeRedis, script: Script, key: string, values: string[]): Promise<unknown> {
  const options = { keys: [key], arguments: values }
  try {
    return await ('evalsha' in client ? client.evalsha(script.sha1, 1, key, ...values) : client.evalSha(script.sha1, options))
  } catch (error) {
    if (!isUnknownScript(error)) throw error
    return 'evalsha' in client ? client.eval(script.text, 1, key, ...values) : client.eval(script.text, options)
  }
}

/** The condition for the scripts: `*` for any version, `-` for no value, `=` and a version. */
function condition(ifVersion: string | null | undefined): string {
  return ifVersion === undefined ? '*' : ifVersion === null ? '-' : `=${ifVersion}`
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null
}

function late(): WxError {
  return new WxError('store-failed', `Redis did not answer within ${CALL_LIMIT_MS} ms. Check that it runs and that the network reaches it.`)
}

function unexpected(): WxError {
  return new WxError(
    'store-failed',
    'Redis gave an answer of an unknown shape. Check that the client is not in a mode that changes replies.',
  )
}
