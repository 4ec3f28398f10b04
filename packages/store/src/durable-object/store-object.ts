import { type Snapshot, systemClock } from '@wx/core'
import type { SetCall, StoreCall } from './store-call'

/** What is used of the first parameter of a Durable Object's constructor. */
export interface ObjectState {
  readonly storage: ObjectStorage
}

/** What is used of the storage of a Durable Object with SQLite. */
export interface ObjectStorage {
  readonly sql: { exec(query: string, ...values: (string | number | null)[]): { toArray(): Record<string, unknown>[] } }
  transactionSync<T>(work: () => T): T
  getAlarm(): Promise<number | null>
  setAlarm(time: number): Promise<void>
}

/** How often expired rows are removed while there are rows that expire. */
const REMOVE_EVERY_MS = 600_000

const TABLE = `
CREATE TABLE IF NOT EXISTS wx_store (key TEXT PRIMARY KEY, value TEXT NOT NULL, version TEXT NOT NULL, expires_at INTEGER);
CREATE INDEX IF NOT EXISTS wx_store_expires_at ON wx_store (expires_at) WHERE expires_at IS NOT NULL;
`
const READ = 'SELECT value, version FROM wx_store WHERE key = ? AND (expires_at IS NULL OR expires_at > ?)'
const WRITE = 'INSERT OR REPLACE INTO wx_store (key, value, version, expires_at) VALUES (?, ?, ?, ?)'
const DELETE = 'DELETE FROM wx_store WHERE key = ?'
const REMOVE_EXPIRED = 'DELETE FROM wx_store WHERE expires_at <= ?'
const ANY_THAT_EXPIRES = 'SELECT 1 FROM wx_store WHERE expires_at IS NOT NULL LIMIT 1'

interface Row {
  readonly value: string
  readonly version: string
}

/**
 * The Durable Object that keeps the values of a `DurableObjectStore`, in its SQLite. A Worker exports it and
 * names it in `new_sqlite_classes` of its migrations. Each call is one transaction, and the object's clock is
 * the store's. Expired rows are removed by an alarm, every ten minutes while there are rows that expire.
 *
 * Source: https://developers.cloudflare.com/durable-objects/api/sqlite-storage-api/
 *
 * @example
 * ```ts
 * export { StoreObject } from '@wx/store/durable-object'
 * ```
 */
export class StoreObject {
  readonly #storage: ObjectStorage

  /** Throws if the class has no SQLite; the runtime gives its error to each call of the store. */
  constructor(state: ObjectState) {
    this.#storage = state.storage
    this.#storage.sql.exec(TABLE)
  }

  /** Answers a call of `DurableObjectStore` with its result as JSON. */
  async fetch(request: Request): Promise<Response> {
    const call: StoreCall = await request.json()
    // Before the row, so that no row that expires is without an alarm.
    if (call.verb === 'set' && call.ttlMs !== undefined) await this.#planRemoval()
    return Response.json(this.#storage.transactionSync(() => this.#answer(call, systemClock.now())))
  }

  /** Removes expired rows. The runtime calls it. */
  async alarm(): Promise<void> {
    this.#storage.sql.exec(REMOVE_EXPIRED, systemClock.now())
    if (this.#storage.sql.exec(ANY_THAT_EXPIRES).toArray().length > 0) await this.#planRemoval()
  }

  #answer(call: StoreCall, now: number): Snapshot | string | boolean | null {
    const row = this.#read(call.key, now)
    if (call.verb === 'get') return { value: row?.value, version: row?.version ?? null, now }
    const fits = call.ifVersion === undefined || call.ifVersion === (row?.version ?? null)
    if (call.verb === 'set') return fits ? this.#write(call, now) : null
    return fits && row !== undefined && this.#delete(call.key)
  }

  #read(key: string, now: number): Row | undefined {
    const [row] = this.#storage.sql.exec(READ, key, now).toArray()
    return row && { value: String(row.value), version: String(row.version) }
  }

  #write({ key, value, ttlMs }: SetCall, now: number): string {
    const version = crypto.randomUUID()
    this.#storage.sql.exec(WRITE, key, value, version, ttlMs === undefined ? null : now + ttlMs)
    return version
  }

  #delete(key: string): true {
    this.#storage.sql.exec(DELETE, key)
    return true
  }

  async #planRemoval(): Promise<void> {
    if ((await this.#storage.getAlarm()) === null) await this.#storage.setAlarm(systemClock.now() + REMOVE_EVERY_MS)
  }
}
