import { HOLD_PERIOD_MS } from './limits'
import { keyPart } from './record/delivery-record'
import type { SlowStore } from './record/delivery-store'

/** What several pushes ask for with one call of the store. */
interface Requests {
  count: number
  /** The first so many of them get one. */
  readonly granted: Promise<number>
}

/**
 * How many attempts of an account may time out on purpose: too many failures in five minutes raise the
 * platform's alarm, and then it sends the account nothing for a minute.
 */
export class HoldBudget {
  readonly #store: SlowStore
  readonly #most: number
  /** The requests that wait for their call of the store, by key. */
  readonly #waiting = new Map<string, Requests>()
  #turn: Promise<unknown> = Promise.resolve()

  constructor(store: SlowStore, most: number) {
    this.#store = store
    this.#most = most
  }

  /**
   * Takes one, if one is left. A hundred pushes reach their deadline at the same time: those that ask while a
   * call of the store is on its way share the next one. Rejects with a `WxError` of code `store-failed`.
   */
  async take(account: string | undefined): Promise<boolean> {
    const key = `wx:hold:${keyPart(account)}`
    const requests = this.#waiting.get(key) ?? this.#gather(key)
    const place = requests.count++
    return place < (await requests.granted)
  }

  #gather(key: string): Requests {
    const granted = this.#turn.then(() => {
      this.#waiting.delete(key)
      return this.#take(key, requests.count)
    })
    const requests: Requests = { count: 0, granted }
    this.#waiting.set(key, requests)
    this.#turn = granted.catch(() => {})
    return requests
  }

  /** Takes as many as are left, up to `count`. */
  async #take(key: string, count: number): Promise<number> {
    let granted = 0
    await this.#store.apply(key, { decode, encode: JSON.stringify, ttlMs: HOLD_PERIOD_MS }, (times = [], now) => {
      const counting = times.filter((time) => time <= now && time > now - HOLD_PERIOD_MS)
      granted = Math.min(count, Math.max(0, this.#most - counting.length))
      return granted === 0 ? undefined : [...counting, ...Array<number>(granted).fill(now)]
    })
    return granted
  }
}

function decode(text: string | undefined): readonly number[] | undefined {
  if (text === undefined) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value.filter((time) => typeof time === 'number') : undefined
  } catch {
    return undefined
  }
}
