import type { Clock } from '@wx/core'
import { requireWhole } from './whole-number'

/**
 * The platform's clock. It can be moved ahead of the one that it follows: then dates have come, but no time
 * has passed. So `monotonic` and `schedule` stay those of the other clock, or each request that is on its way
 * would last for hours.
 */
export class MovableClock implements Clock {
  readonly monotonic: Clock['monotonic']
  readonly schedule: Clock['schedule']
  readonly #followed: Clock
  #aheadMs = 0

  constructor(followed: Clock) {
    this.#followed = followed
    this.monotonic = () => followed.monotonic()
    this.schedule = (ms, task) => followed.schedule(ms, task)
  }

  readonly now = (): number => this.#followed.now() + this.#aheadMs

  /** How far it was moved. */
  get aheadMs(): number {
    return this.#aheadMs
  }

  /** Throws a `WxError` of code `config-invalid` unless `ms` is a whole number from 1. */
  advance(ms: number): void {
    this.#aheadMs += requireWhole('The time by which the clock goes ahead, in milliseconds,', ms, 1)
  }
}
