import { type Clock, systemClock } from '@wx/core'

/** A clock that a test can put forward; timers run in real time, so that what goes over a network has its time. */
export class AdvancingClock implements Clock {
  #ahead = 0

  readonly now = (): number => systemClock.now() + this.#ahead
  readonly monotonic = (): number => systemClock.monotonic() + this.#ahead
  readonly schedule = (ms: number, task: () => void): (() => void) => systemClock.schedule(ms, task)

  advance(ms: number): void {
    this.#ahead += ms
  }
}
