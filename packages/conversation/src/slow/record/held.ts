import type { DeliveryRecord } from './delivery-record'
import { changeRecord, type Seen, type SlowStore } from './delivery-store'

/**
 * The record of a push that runs in this process. Its changes are written one after another. With
 * `local` no other process can know of it: then it is first written when the answer is late.
 */
export class HeldRecord {
  readonly owner: string
  readonly #store: SlowStore
  readonly #key: string
  #seen: Seen<DeliveryRecord> | undefined
  #local: boolean
  #last: Promise<unknown> = Promise.resolve()

  constructor(options: {
    readonly store: SlowStore
    readonly key: string
    readonly owner: string
    /** The record, and its version if it was written. */
    readonly seen: Seen<DeliveryRecord> | undefined
    readonly local: boolean
    readonly assumed: DeliveryRecord
  }) {
    this.#store = options.store
    this.#key = options.key
    this.owner = options.owner
    this.#seen = options.seen
    this.#local = options.local
    this.record = options.assumed
  }

  /** The record as this process knows it. */
  record: DeliveryRecord

  get isLocal(): boolean {
    return this.#local
  }

  /**
   * Writes what `change` returns. Resolves to whether that was allowed; `record` then says what is in the
   * store. Rejects with a `WxError` of code `store-failed`, and with one of code `reply-invalid` for an
   * answer that is too large to be kept.
   */
  change(change: (record: DeliveryRecord, now: number) => DeliveryRecord | undefined): Promise<boolean> {
    const result = this.#last.then(() => this.#change(change))
    this.#last = result.catch(() => {})
    return result
  }

  /** Goes on with a record that the store did not take. */
  assume(record: DeliveryRecord): void {
    this.record = record
  }

  async #change(change: (record: DeliveryRecord, now: number) => DeliveryRecord | undefined): Promise<boolean> {
    if (this.#local) {
      const changed = change(this.record, this.#store.now())
      if (changed !== undefined && changed.state !== 'late') {
        this.record = changed
        return true
      }
      this.#local = false
    }
    const known = this.#seen === undefined ? undefined : { ...this.#seen, now: this.#store.now() }
    this.#seen = undefined
    // A record that the store has lost is written again: no other process works on it.
    const { changed, seen } = await changeRecord(this.#store, this.#key, (record, now) => change(record ?? this.record, now), known)
    this.#seen = seen
    if (seen.value !== undefined) this.record = seen.value
    return changed !== undefined
  }
}
