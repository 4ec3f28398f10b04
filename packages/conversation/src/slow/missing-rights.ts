import type { Clock } from '@wx/core'
import { KEEP_RIGHT_MS } from './limits'
import { keyPart } from './record/delivery-record'
import type { SlowStore } from './record/delivery-store'

const MISSING = 'missing'
/** An answer that the store gave is believed this long. */
const RECHECK_MS = 60_000

/** Which accounts have no right to customer-service messages: learnt from a refusal, and kept for a day. */
export class MissingRights {
  readonly #store: SlowStore
  readonly #clock: Clock
  readonly #known = new Map<string, { readonly isMissing: boolean; readonly at: number }>()

  constructor(store: SlowStore, clock: Clock) {
    this.#store = store
    this.#clock = clock
  }

  async has(account: string): Promise<boolean> {
    const known = this.#known.get(account)
    if (known !== undefined && this.#clock.monotonic() - known.at < RECHECK_MS) return known.isMissing
    const { value } = await this.#store.read(keyOf(account), (text) => text)
    return this.#learn(account, value === MISSING)
  }

  async add(account: string): Promise<void> {
    this.#learn(account, true)
    await this.#store.apply(keyOf(account), { decode: (text) => text, encode: (text) => text, ttlMs: KEEP_RIGHT_MS }, () => MISSING)
  }

  #learn(account: string, isMissing: boolean): boolean {
    this.#known.set(account, { isMissing, at: this.#clock.monotonic() })
    return isMissing
  }
}

function keyOf(account: string): string {
  return `wx:no-right:${keyPart(account)}`
}
