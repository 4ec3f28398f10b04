import { type Clock, type Store, WxError } from '@wx/core'
import { TimelyStore } from '../../base/timely-store'
import { KEEP_LATE_MS, KEEP_MS, MAX_RECORD_BYTES } from '../limits'
import { type DeliveryRecord, decodeRecord, encodeRecord } from './delivery-record'

/** A value as it was at one moment of the store's clock. */
export interface Seen<T> {
  readonly value: T | undefined
  readonly version: string | null
  readonly now: number
}

/** Each lost race means that another writer has written: this many in a row do not happen. */
const MAX_RACES = 50

/** A store as slow answers use it: it knows the store's time, and decodes what it reads. */
export class SlowStore {
  readonly #store: TimelyStore
  readonly #clock: Clock
  /** What has to be added to the monotonic clock to get the store's time; known after the first read. */
  #offset: number | undefined

  constructor(store: Store, clock: Clock) {
    this.#store = new TimelyStore('slowAnswers', store, clock)
    this.#clock = clock
  }

  /** The store's time, without asking it. */
  now(): number {
    return this.#offset === undefined ? this.#clock.now() : this.#clock.monotonic() + this.#offset
  }

  /** Reads once if the store's time is not known yet. */
  async learnTime(key: string): Promise<void> {
    if (this.#offset === undefined) await this.read(key, () => undefined)
  }

  async read<T>(key: string, decode: (text: string | undefined) => T | undefined): Promise<Seen<T>> {
    const { value, version, now } = await this.#store.get(key)
    this.#offset = now - this.#clock.monotonic()
    return { value: decode(value), version, now }
  }

  /** The new version, or `undefined` if another writer was first. */
  write(key: string, value: string, ifVersion: string | null, ttlMs: number): Promise<string | undefined> {
    return this.#store.set(key, value, { ifVersion, ttlMs })
  }

  /**
   * Replaces a value by what `change` returns, unless that is `undefined`. Resolves to what is then in the
   * store.
   */
  async apply<T>(
    key: string,
    codec: { readonly decode: (text: string | undefined) => T | undefined; readonly encode: (value: T) => string; readonly ttlMs: number },
    change: (value: T | undefined, now: number) => T | undefined,
  ): Promise<T | undefined> {
    const { result } = await this.#store.change(key, ({ value, now }) => {
      const known = codec.decode(value)
      const changed = change(known, now)
      return changed === undefined ? { result: known } : { result: changed, write: { value: codec.encode(changed), ttlMs: codec.ttlMs } }
    })
    return result
  }
}

/** Writes a push's record. A record that is waiting for its user is kept for a day. */
export function writeRecord(store: SlowStore, key: string, record: DeliveryRecord, ifVersion: string | null): Promise<string | undefined> {
  const text = encodeRecord(record)
  if (text.length * 3 > MAX_RECORD_BYTES && new TextEncoder().encode(text).length > MAX_RECORD_BYTES) throw tooLarge(text.length)
  return store.write(key, text, ifVersion, record.state === 'late' ? KEEP_LATE_MS : KEEP_MS)
}

export function readRecord(store: SlowStore, key: string): Promise<Seen<DeliveryRecord>> {
  return store.read(key, decodeRecord)
}

/**
 * Replaces a push's record by what `change` returns, unless that is `undefined`. Resolves to the new record.
 */
export async function changeRecord<R extends DeliveryRecord>(
  store: SlowStore,
  key: string,
  change: (record: DeliveryRecord | undefined, now: number) => R | undefined,
  known?: Seen<DeliveryRecord>,
): Promise<{ readonly changed: R | undefined; readonly seen: Seen<DeliveryRecord> }> {
  let seen = known ?? (await readRecord(store, key))
  for (let race = 0; race < MAX_RACES; race++) {
    const changed = change(seen.value, seen.now)
    if (changed === undefined) return { changed, seen }
    const version = await writeRecord(store, key, changed, seen.version)
    if (version !== undefined) return { changed, seen: { value: changed, version, now: seen.now } }
    seen = await readRecord(store, key)
  }
  throw new WxError('store-failed', `One record lost ${MAX_RACES} races in a row. Does the store really compare and set?`)
}

function tooLarge(characters: number): WxError {
  return new WxError(
    'reply-invalid',
    `A late answer has ${characters} characters as it is kept; a store takes ${MAX_RECORD_BYTES} bytes. It can't be kept: answer with less, or with a link.`,
  )
}
