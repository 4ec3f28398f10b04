import { randomBytes } from 'node:crypto'
import type { Clock } from '@wx/core'

interface Voucher<Data> {
  readonly data: Data
  readonly expiresAt: number
}

/** Random texts that stand for something until they expire: codes, tickets, tokens of users. */
export class Vouchers<Data> {
  readonly #clock: Clock
  readonly #prefix: string
  readonly #lifeMs: number
  readonly #known = new Map<string, Voucher<Data>>()

  constructor(clock: Clock, prefix: string, lifeMs: number) {
    this.#clock = clock
    this.#prefix = prefix
    this.#lifeMs = lifeMs
  }

  issue(data: Data): string {
    const value = `${this.#prefix}${randomBytes(48).toString('base64url')}`
    this.#known.set(value, { data, expiresAt: this.#clock.now() + this.#lifeMs })
    return value
  }

  /** What the text stands for; `undefined` if it was never issued. */
  find(value: string): Data | 'expired' | undefined {
    const voucher = this.#known.get(value)
    if (voucher === undefined) return undefined
    return this.#clock.now() < voucher.expiresAt ? voucher.data : 'expired'
  }

  /** Seconds until the text expires. */
  secondsLeft(value: string): number {
    return Math.max(0, Math.floor(((this.#known.get(value)?.expiresAt ?? 0) - this.#clock.now()) / 1000))
  }
}
