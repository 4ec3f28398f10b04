import { type Clock, type DeleteOptions, type SetOptions, type Snapshot, type Store, systemClock, WxError } from '@wx/core'
import { STORE_LIMIT_MS } from './record/limits'
import { deleteScript, readScript, type Script, writeScript } from './redis-scripts'
import { withinLimit } from './time/time-limit'

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

export interface RedisStoreOptions {
  /** Connected, and closed, by whoever made it. Anything else may be done with it meanwhile. */
  readonly client: IoRedis | NodeRedis
  /** Set before every key, where several applications share a Redis. */
  readonly prefix?: string
  readonly clock?: Clock
}

/**
 * A `Store` in Redis 5 or later, alone, behind Sentinels or a Cluster: each verb is one small script on one key, and Redis's clock is the
 * store's. No call is waited for longer than 300 ms, whatever the client's own settings; then, and wherever Redis refuses, it rejects
 * with a `WxError` of code `store-failed`.
 *
 * @example
 * ```ts
 * const tokens = new TokenManager({ appId, secret, store: new RedisStore({ client: new Redis() }) })
 * ```
 */
export class RedisStore implements Store {
  readonly #client: IoRedis | NodeRedis
  readonly #prefix: string
  readonly #clock: Clock

  constructor(options: RedisStoreOptions) {
    this.#client = options.client
    this.#prefix = options.prefix ?? ''
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
    const ttl = options.ttlMs === undefined ? '' : String(Math.ceil(options.ttlMs))
    return text(await this.#run(writeScript, key, [condition(options.ifVersion), value, ttl])) ?? undefined
  }

  async delete(key: string, options: DeleteOptions = {}): Promise<boolean> {
    return Number(await this.#run(deleteScript, key, [condition(options.ifVersion)])) === 1
  }

  #run(script: Script, key: string, values: string[]): Promise<unknown> {
    const work = evaluate(this.#client, script, this.#prefix + key, values).catch((error) => {
      throw refused(error)
    })
    return withinLimit(work, STORE_LIMIT_MS, this.#clock, late)
  }
}

/** By its hash, and by its text where Redis does not know it (yet, or after a restart). */
async function evaluate(client: IoRedis | NodeRedis, script: Script, key: string, values: string[]): Promise<unknown> {
  const options = { keys: [key], arguments: values }
  try {
    return await ('evalsha' in client ? client.evalsha(script.sha1, 1, key, ...values) : client.evalSha(script.sha1, options))
  } catch (error) {
    if (codeWord(error) !== 'NOSCRIPT') throw error
    return 'evalsha' in client ? client.eval(script.text, 1, key, ...values) : client.eval(script.text, options)
  }
}

/** Versions are numbers, so these two are nobody's. */
function condition(ifVersion: string | null | undefined): string {
  return ifVersion === undefined ? '*' : (ifVersion ?? '-')
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null
}

function late(): WxError {
  return new WxError('store-failed', `Redis did not answer within ${STORE_LIMIT_MS} ms: check that it runs and that the network reaches it`)
}

function unexpected(): WxError {
  return new WxError('store-failed', 'Redis gave an answer of another shape: is the client in a mode that changes replies?')
}

/** No cause: the clients' errors carry the command with its arguments, and a token is among them. */
function refused(error: unknown): WxError {
  return new WxError('store-failed', `Redis refused or could not be reached: ${codeWord(error) ?? 'no reason given'}`)
}

/** `NOSCRIPT`, `READONLY`, `OOM`, … at the start of Redis's answers; `ECONNREFUSED` and the like from the network. */
function codeWord(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  const word = /^[A-Z]{2,}/.exec(error.message)?.[0]
  return word ?? ('code' in error && typeof error.code === 'string' ? error.code : error.name)
}
