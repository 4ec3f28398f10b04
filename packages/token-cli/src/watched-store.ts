import { setImmediate } from 'node:timers/promises'
import type { DeleteOptions, SetOptions, Snapshot, Store } from '@wx/core'

/** Lets everything through to the store, and remembers what came back and what is still under way. */
export class WatchedStore implements Store {
  readonly #store: Store
  readonly #pending = new Set<Promise<unknown>>()
  #read: Snapshot | undefined
  #failure: unknown
  #written = false

  constructor(store: Store) {
    this.#store = store
  }

  /** The last that was read; throws what the last call failed with. */
  get read(): Snapshot | undefined {
    if (this.#failure !== undefined) throw this.#failure
    return this.#read
  }

  /** A value was taken by the store. */
  get written(): boolean {
    return this.#written
  }

  /**
   * Resolves when whoever uses the store is done with it. A manager answers its callers before it has told the store, and a
   * program that ended then would take the only copy of the token with it, and leave a lease behind.
   */
  async idle(): Promise<void> {
    while (this.#pending.size > 0) {
      await Promise.allSettled(this.#pending)
      await setImmediate()
    }
  }

  async get(key: string): Promise<Snapshot> {
    this.#read = await this.#noted(this.#store.get(key))
    return this.#read
  }

  async set(key: string, value: string, options?: SetOptions): Promise<string | undefined> {
    const version = await this.#noted(this.#store.set(key, value, options))
    this.#written ||= version !== undefined
    return version
  }

  delete(key: string, options?: DeleteOptions): Promise<boolean> {
    return this.#noted(this.#store.delete(key, options))
  }

  async #noted<T>(work: Promise<T>): Promise<T> {
    this.#pending.add(work)
    try {
      const result = await work
      this.#failure = undefined
      return result
    } catch (error) {
      this.#failure = error
      throw error
    } finally {
      this.#pending.delete(work)
    }
  }
}
