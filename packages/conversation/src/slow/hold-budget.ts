import { HOLD_PERIOD_MS } from './limits'
import { keyPart } from './record/delivery-record'
import type { SlowStore } from './record/delivery-store'

/**
 * How many attempts of an account may time out on purpose: too many failures in five minutes raise the
 * platform's alarm, and then it sends the account nothing for a minute.
 */
export class HoldBudget {
  readonly #store: SlowStore
  readonly #most: number
  #turn: Promise<unknown> = Promise.resolve()

  constructor(store: SlowStore, most: number) {
    this.#store = store
    this.#most = most
  }

  /**
   * Takes one, if one is left. A process asks for one at a time: a hundred pushes at once would lose the
   * store’s races against each other. Rejects with a `WxError` of code `store-failed`.
   */
  take(account: string | undefined): Promise<boolean> {
    const taken = this.#turn.then(() => this.#take(account))
    this.#turn = taken.catch(() => {})
    return taken
  }

  async #take(account: string | undefined): Promise<boolean> {
    let isTaken = false
    const key = `wx:hold:${keyPart(account)}`
    await this.#store.apply(key, { decode, encode: JSON.stringify, ttlMs: HOLD_PERIOD_MS }, (times = [], now) => {
      const counting = times.filter((time) => time <= now && time > now - HOLD_PERIOD_MS)
      isTaken = counting.length < this.#most
      return isTaken ? [...counting, now] : undefined
    })
    return isTaken
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
