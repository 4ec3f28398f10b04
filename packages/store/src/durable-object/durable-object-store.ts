import { type Clock, type DeleteOptions, type SetOptions, type Snapshot, type Store, systemClock, WxError } from '@wx/core'
import { refuseUnknownOptions, requireTtl, systemReason, withinLimit } from '@wx/core/internal'
import type { StoreCall } from './store-call'

/** The longest wait for a call. The first one, and one after a deployment, starts the object. */
const CALL_LIMIT_MS = 3_000

/** What is used of a binding to a namespace of Durable Objects. */
export interface ObjectNamespace {
  idFromName(name: string): unknown
  get(id: unknown): ObjectStub
}

/** What is used of one Durable Object, as the Worker that calls it sees it. */
export interface ObjectStub {
  fetch(url: string, options: { method: string; body: string }): Promise<{ json<T>(): Promise<T> }>
}

/** Options of a {@link DurableObjectStore}. */
export interface DurableObjectStoreOptions {
  /**
   * The name of the object that keeps the values. One object answers some hundred calls a second: give
   * accounts with more messages an object each. Default: `wx`.
   */
  readonly name?: string
  readonly clock?: Clock
}

/**
 * A `Store` in a Durable Object of Cloudflare, for all isolates of a Worker and for other Workers that have a
 * binding to its namespace. The Worker exports `StoreObject`, which keeps the values. No call is waited for
 * longer than 3 s.
 *
 * Each method rejects with a `WxError` of code `store-failed` if the object fails, is overloaded or does not
 * answer. Throws a `WxError` of code `config-invalid` if `namespace` is no such binding.
 *
 * @example
 * ```ts
 * const store = new DurableObjectStore(env.WX_STORE)
 * const bot = new Bot({ token: env.WX_TOKEN, store })
 * ```
 */
export class DurableObjectStore implements Store {
  readonly scope: string
  readonly #namespace: ObjectNamespace
  readonly #clock: Clock

  constructor(namespace: ObjectNamespace, options: DurableObjectStoreOptions = {}) {
    refuseUnknownOptions('DurableObjectStore', options, ['name', 'clock'])
    refuseOtherBindings(namespace)
    this.#namespace = namespace
    this.scope = options.name ?? 'wx'
    this.#clock = options.clock ?? systemClock
  }

  async get(key: string): Promise<Snapshot> {
    // JSON has left out a value that is undefined.
    const { value, version, now } = await this.#call<Snapshot>({ verb: 'get', key })
    return { value, version, now }
  }

  async set(key: string, value: string, { ttlMs, ifVersion }: SetOptions = {}): Promise<string | undefined> {
    requireTtl(ttlMs)
    return (await this.#call<string | null>({ verb: 'set', key, value, ttlMs, ifVersion })) ?? undefined
  }

  delete(key: string, { ifVersion }: DeleteOptions = {}): Promise<boolean> {
    return this.#call({ verb: 'delete', key, ifVersion })
  }

  #call<T>(call: StoreCall): Promise<T> {
    const work = this.#ask<T>(call).catch((error: unknown) => {
      throw objectFailure(error)
    })
    return withinLimit(work, CALL_LIMIT_MS, this.#clock, late)
  }

  /** A stub belongs to the request that made it, and is of no use after a failure: so each call makes one. */
  async #ask<T>(call: StoreCall): Promise<T> {
    const stub = this.#namespace.get(this.#namespace.idFromName(this.scope))
    const response = await stub.fetch('https://store.invalid/', { method: 'POST', body: JSON.stringify(call) })
    return response.json()
  }
}

function refuseOtherBindings(namespace: unknown): void {
  if (typeof namespace === 'object' && namespace !== null && 'idFromName' in namespace) return
  const seen = namespace === undefined ? 'is missing' : 'is no binding to Durable Objects'
  throw new WxError(
    'config-invalid',
    `The namespace of DurableObjectStore ${seen}: give the binding, such as env.WX_STORE, and name it under durable_objects in wrangler’s configuration.`,
  )
}

/** The object's own message is left out: it may contain the value. */
function objectFailure(error: unknown): WxError {
  const [meaning, todo] = explain(error)
  return new WxError('store-failed', `The Durable Object failed: ${meaning}. ${todo}`)
}

function explain(error: unknown): readonly [meaning: string, todo: string] {
  if (error instanceof Error && 'overloaded' in error && error.overloaded === true)
    return ['it is overloaded', 'Give each account an object of its own: the option name.']
  if (error instanceof Error && error.message.startsWith('SQL is not enabled'))
    return ['its class has no SQLite', 'Name the class in new_sqlite_classes of wrangler’s migrations, not in new_classes.']
  return [systemReason(error), 'Check that the Worker exports StoreObject under the name in wrangler’s configuration, and look at its log.']
}

function late(): WxError {
  return new WxError('store-failed', `The Durable Object did not answer within ${CALL_LIMIT_MS / 1_000} s. Look at the log of its Worker.`)
}
