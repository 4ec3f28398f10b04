import { type DeleteOptions, MemoryStore, type SetOptions, type Snapshot, type Store, WxError } from '@wx/core'

/** Counts the round trips, and hangs or fails on demand. */
export class CountedStore implements Store {
  calls = 0
  readonly keys: Set<string> = new Set()
  /** What each call of these verbs does instead. */
  fault: { readonly verbs: readonly ('get' | 'set' | 'delete')[]; readonly with: 'hangs' | 'fails' } | undefined
  readonly #inner: Store

  constructor(inner: Store = new MemoryStore()) {
    this.#inner = inner
  }

  get(key: string): Promise<Snapshot> {
    return this.#call('get', key, () => this.#inner.get(key))
  }

  set(key: string, value: string, options?: SetOptions): Promise<string | undefined> {
    return this.#call('set', key, () => this.#inner.set(key, value, options))
  }

  delete(key: string, options?: DeleteOptions): Promise<boolean> {
    return this.#call('delete', key, () => this.#inner.delete(key, options))
  }

  /** How many round trips `work` takes. */
  async callsOf(work: () => Promise<unknown>): Promise<number> {
    const before = this.calls
    await work()
    return this.calls - before
  }

  #call<T>(verb: 'get' | 'set' | 'delete', key: string, work: () => Promise<T>): Promise<T> {
    this.calls += 1
    this.keys.add(key)
    if (this.fault === undefined || !this.fault.verbs.includes(verb)) return work()
    return this.fault.with === 'hangs' ? new Promise(() => {}) : Promise.reject(new WxError('store-failed', 'The store is down.'))
  }
}
