/** What {@link Store.get} saw, at one moment of the store's own clock. */
export interface Snapshot {
  /** The value, or `undefined` if there is none (never set, deleted, expired). */
  readonly value: string | undefined
  /** The value's version, `null` if there is none. Opaque: only ever compared for equality. */
  readonly version: string | null
  /**
   * The store's own time, epoch milliseconds: the one clock that all processes sharing the store agree on.
   */
  readonly now: number
}

/** Options of `Store.set`. */
export interface SetOptions {
  /**
   * The value is gone this many milliseconds from now, by the store's clock: a whole number, 1 or more.
   * Without it the value stays.
   */
  readonly ttlMs?: number
  /**
   * Write only if the version is still this one; `null` means only if there is no value. Without it, always.
   */
  readonly ifVersion?: string | null
}

/** Options of `Store.delete`. */
export interface DeleteOptions {
  /** Delete only if the version is still this one. */
  readonly ifVersion?: string
}

/**
 * All shared data (tokens with their leases, the replay guard, sessions) needs only these three verbs: a new
 * store works with all of it.
 *
 * What every implementation must keep, and `@wx/core/contract` checks:
 * - `set` with `ifVersion` is atomic: of any number of writers that saw one version, one wins.
 * - A version never comes back, not even after a delete, an expiry or a flush of the whole store.
 * - A value is text up to 1 MiB, a key is text up to 512 bytes; both come back as they were given.
 * - A `ttlMs` that is no whole number from 1 rejects with a `WxError` of code `config-invalid`, before
 *   anything is written.
 * - A failure rejects with a `WxError` of code `store-failed`; it never looks like an absent value.
 */
export interface Store {
  /**
   * `false` if the store can't compare and set, so that two writers that saw one version may both win. Other
   * stores leave it out.
   */
  readonly atomic?: false
  /**
   * Distinguishes this store's keys from those of another store in the same place, such as a prefix.
   * `EncryptedStore` binds it to each value, so that a value moved from one to the other is refused.
   */
  readonly scope?: string
  get(key: string): Promise<Snapshot>
  /** Compare-and-set. The new version, or `undefined` when another writer was first. */
  set(key: string, value: string, options?: SetOptions): Promise<string | undefined>
  /** Compare-and-delete. `false` when there was nothing to delete or the version was another one. */
  delete(key: string, options?: DeleteOptions): Promise<boolean>
  /** Releases connections and timers. The store must not be used afterwards. */
  close?(): Promise<void>
}
