import { type Clock, type Snapshot, type Store, WxError } from '@wx/core'
import { withinLimit } from '@wx/core/internal'
import { STORE_LIMIT_MS } from './limits'
import { decodeRecord, encodeRecord, type TokenRecord } from './record'

/** The record as it was at one moment of the store's clock. */
export interface Seen {
  readonly record: TokenRecord
  readonly now: number
  readonly version: string | null
}

/**
 * Only a lost race is repeated, and each one means that another writer has written: this many in a row do not
 * happen.
 */
const MAX_RACES = 50

/**
 * The one record in its store: every call is limited in time, every failure is a `WxError` of code
 * `store-failed`.
 */
export class SharedRecord {
  readonly #store: Store
  readonly #named: { readonly recordKey: string }
  readonly #clock: Clock

  constructor(store: Store, named: { readonly recordKey: string }, clock: Clock) {
    this.#store = store
    this.#named = named
    this.#clock = clock
  }

  async read(): Promise<Seen> {
    const snapshot: Snapshot = await this.#limited(() => this.#store.get(this.#named.recordKey))
    return { record: decodeRecord(snapshot.value), now: snapshot.now, version: snapshot.version }
  }

  /** False if another writer was first. */
  async write(record: TokenRecord, version: string | null): Promise<boolean> {
    const written = await this.#limited(() => this.#store.set(this.#named.recordKey, encodeRecord(record), { ifVersion: version }))
    return written !== undefined
  }

  /**
   * Replaces the record by what `change` returns, unless that is the same object. Returns the record that is
   * then in the store.
   */
  async apply(change: (record: TokenRecord, now: number) => TokenRecord): Promise<TokenRecord> {
    for (let race = 0; race < MAX_RACES; race++) {
      const { record, now, version } = await this.read()
      const changed = change(record, now)
      if (changed === record || (await this.write(changed, version))) return changed
    }
    throw new WxError('store-failed', `One record lost ${MAX_RACES} races in a row. Does the store really compare and set?`)
  }

  async #limited<T>(call: () => Promise<T>): Promise<T> {
    try {
      return await withinLimit(call(), STORE_LIMIT_MS, this.#clock, late)
    } catch (error) {
      throw WxError.is(error) && error.code === 'store-failed' ? error : broken(error)
    }
  }
}

function late(): WxError {
  return new WxError('store-failed', `The store did not answer within ${STORE_LIMIT_MS} ms. Check that it runs and can be reached.`)
}

/** Neither cause nor message: a client's error may contain the command that failed, and with it the token. */
function broken(error: unknown): WxError {
  const name = error instanceof Error ? error.name : typeof error
  return new WxError('store-failed', `The store failed with ${name}. A store should reject with a WxError that says why.`)
}
