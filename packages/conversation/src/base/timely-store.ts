import { type Clock, type SetOptions, type Snapshot, type Store, systemClock, WxError } from '@wx/core'
import { withinLimit } from '@wx/core/internal'

/** No call is waited for longer: the user is waiting. */
const CALL_LIMIT_MS = 300
/** Each lost attempt is another writer's success. One user's pushes never come to this. */
const MOST_ATTEMPTS = 100

/** What a decision makes of the value that it saw. Without `write` the value stays as it is. */
export interface Change<T> {
  readonly result: T
  readonly write?: { readonly value: string; readonly ttlMs: number }
}

/** What a change came to, and the version that the value has now. */
export interface Changed<T> {
  readonly result: T
  readonly version: string | null
}

/**
 * A store of which no call is waited for longer than 300 ms. Each method rejects with a `WxError` of code
 * `store-failed` if the call fails or takes longer; then the call itself goes on.
 */
export class TimelyStore {
  readonly clock: Clock
  readonly #store: Store

  /** Throws a `WxError` of code `config-invalid` if the middleware `owner` was given no store. */
  constructor(owner: string, store: Store, clock: Clock = systemClock) {
    for (const method of ['get', 'set', 'delete'] as const) {
      if (typeof store?.[method] === 'function') continue
      throw new WxError('config-invalid', `${owner}: store has no method ${method}. Give a store such as new RedisStore(…).`)
    }
    this.#store = store
    this.clock = clock
  }

  get(key: string): Promise<Snapshot> {
    return this.#inTime(() => this.#store.get(key))
  }

  set(key: string, value: string, options: SetOptions): Promise<string | undefined> {
    return this.#inTime(() => this.#store.set(key, value, options))
  }

  delete(key: string, ifVersion: string): Promise<boolean> {
    return this.#inTime(() => this.#store.delete(key, { ifVersion }))
  }

  /**
   * Compare-and-set: decides on the value that was seen, and decides anew if another writer was first. Two
   * round trips, one if the value is `seen` already.
   */
  async change<T>(key: string, decide: (seen: Snapshot) => Change<T>, seen?: Snapshot): Promise<Changed<T>> {
    let snapshot = seen ?? (await this.get(key))
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      const { result, write } = decide(snapshot)
      if (write === undefined) return { result, version: snapshot.version }
      const version = await this.set(key, write.value, { ttlMs: write.ttlMs, ifVersion: snapshot.version })
      if (version !== undefined) return { result, version }
      snapshot = await this.get(key)
    }
    throw new WxError(
      'store-failed',
      `A value was changed by others ${MOST_ATTEMPTS} times while it was to be written; nothing was written.`,
    )
  }

  async #inTime<T>(call: () => Promise<T>): Promise<T> {
    try {
      return await withinLimit(call(), CALL_LIMIT_MS, this.clock, late)
    } catch (error) {
      throw WxError.is(error) && error.code === 'store-failed' ? error : broken(error)
    }
  }
}

/** Neither cause nor message: a client's error may contain the command that failed, and with it an answer. */
function broken(error: unknown): WxError {
  const name = error instanceof Error ? error.name : typeof error
  return new WxError('store-failed', `The store failed with ${name}. A store should reject with a WxError that says why.`)
}

function late(): WxError {
  return new WxError('store-failed', `The store did not answer within ${CALL_LIMIT_MS} ms. Is it overloaded, or far away?`)
}
