import type { Clock, Delivery } from '@wx/core'
import { Deferred } from '../deferred'
import { OPEN_AFTER_DEADLINE_MS } from '../limits'

/** One attempt: when it came, and whether the platform still listens. */
export type Attempt = Pick<Delivery, 'startedAt' | 'connection'>

/** The platform's attempts to deliver a push that came to this process. */
export class Attempts {
  readonly #clock: Clock
  readonly #openMs: number
  #all: readonly Attempt[] = []
  #came = new Deferred<void>()

  constructor(clock: Clock, deadlineMs: number) {
    this.#clock = clock
    this.#openMs = deadlineMs + OPEN_AFTER_DEADLINE_MS
  }

  /** When the first came, by the monotonic clock. */
  get first(): number | undefined {
    return this.#all[0]?.startedAt
  }

  /** Resolves when the next one comes. */
  get came(): Promise<void> {
    return this.#came.promise
  }

  /** Whether one can still carry an answer. */
  get isOpen(): boolean {
    return this.#all.some((attempt) => this.canCarry(attempt))
  }

  /** Whether this one can: the platform has not cut it yet, as far as can be known. */
  canCarry({ startedAt, connection }: Attempt): boolean {
    return startedAt >= this.#clock.monotonic() - this.#openMs && connection.isClosed?.() !== true
  }

  add(attempt: Attempt): void {
    this.#all = [...this.#all, attempt]
    const came = this.#came
    this.#came = new Deferred()
    came.resolve()
  }
}
