import type { Clock } from '@wx/core'
import { Deferred } from '../deferred'
import { OPEN_AFTER_DEADLINE_MS } from '../limits'

/** When the platform's attempts to deliver a push came to this process, by the monotonic clock. */
export class Attempts {
  readonly #clock: Clock
  readonly #openMs: number
  #starts: readonly number[] = []
  #came = new Deferred<void>()

  constructor(clock: Clock, deadlineMs: number) {
    this.#clock = clock
    this.#openMs = deadlineMs + OPEN_AFTER_DEADLINE_MS
  }

  get first(): number | undefined {
    return this.#starts[0]
  }

  /** Resolves when the next one comes. */
  get came(): Promise<void> {
    return this.#came.promise
  }

  /** Whether one can still carry an answer. */
  get isOpen(): boolean {
    return this.#starts.some((start) => this.canCarry(start))
  }

  /** Whether the attempt that came at that time can: the platform has not cut it yet. */
  canCarry(startedAt: number): boolean {
    return startedAt >= this.#clock.monotonic() - this.#openMs
  }

  add(startedAt: number): void {
    this.#starts = [...this.#starts, startedAt]
    const came = this.#came
    this.#came = new Deferred()
    came.resolve()
  }
}
