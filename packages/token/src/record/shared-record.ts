import { type Clock, type Snapshot, type Store, WxError } from '@wx/core'
import { withinLimit } from '@wx/core/internal'
import type { Account } from '../issue/token-fetcher'
import { STORE_LIMIT_MS } from './limits'
import { decodeRecord, encodeRecord, type TokenRecord } from './record'

/** The record as it was at one moment of the store's clock. */
export interface Seen {
  readonly record: TokenRecord
  readonly now: number
  readonly version: string | null
}

/** Only lost races are repeated, and each means that another writer got through: so many in a row do not happen. */
const MAX_RACES = 50

/** The one record in its store: every call is limited in time, every failure is a `WxError` of code `store-failed`. */
export class SharedRecord {
  readonly #store: Store
  readonly #account: Pick<Account, 'recordKey'>
  readonly #clock: Clock

  constructor(store: Store, account: Pick<Account, 'recordKey'>, clock: Clock) {
    this.#store = store
    this.#account = account
    this.#clock = clock
  }

  async read(): Promise<Seen> {
    const snapshot: Snapshot = await this.#limited(() => this.#store.get(this.#account.recordKey))
    return { record: decodeRecord(snapshot.value), now: snapshot.now, version: snapshot.version }
  }

  /** False where another writer was first. */
  async write(record: TokenRecord, version: string | null): Promise<boolean> {
    return (await this.#limited(() => this.#store.set(this.#account.recordKey, encodeRecord(record), { ifVersion: version }))) !== undefined
  }

  /** Replaces the record by what `change` makes of it, or leaves it where that is the same object. What is there then. */
  async apply(change: (record: TokenRecord, now: number) => TokenRecord): Promise<TokenRecord> {
    for (let race = 0; race < MAX_RACES; race++) {
      const { record, now, version } = await this.read()
      const changed = change(record, now)
      if (changed === record || (await this.write(changed, version))) return changed
    }
    throw new WxError('store-failed', `lost ${MAX_RACES} races for one record in a row: does the store really compare and set?`)
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
  return new WxError('store-failed', `the store did not answer within ${STORE_LIMIT_MS} ms: check that it runs and is reachable`)
}

/** No cause and no message: a client's error may carry the command it failed on, and with it the token. */
function broken(error: unknown): WxError {
  return new WxError(
    'store-failed',
    `the store failed with ${error instanceof Error ? error.name : typeof error}: a store should reject with a WxError that says why`,
  )
}
