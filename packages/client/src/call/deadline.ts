import type { Clock } from '@wx/core'

/** Ends one attempt: when nothing has moved for too long, or when the caller's signal says so. */
export class Deadline {
  readonly ms: number
  readonly #clock: Clock
  readonly #controller = new AbortController()
  readonly #caller: AbortSignal | undefined
  #cancelTimer: () => void
  #isLate = false

  constructor(clock: Clock, ms: number, caller: AbortSignal | undefined) {
    this.ms = ms
    this.#clock = clock
    this.#caller = caller
    this.#cancelTimer = clock.schedule(ms, this.#late)
    if (caller?.aborted) this.#abort()
    else caller?.addEventListener('abort', this.#abort, { once: true })
  }

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  get isLate(): boolean {
    return this.#isLate
  }

  /** Something moved: the time begins anew. */
  restart(): void {
    this.pause()
    this.#cancelTimer = this.#clock.schedule(this.ms, this.#late)
  }

  /** Nothing is expected to move now. */
  pause(): void {
    this.#cancelTimer()
  }

  end(): void {
    this.#cancelTimer()
    this.#caller?.removeEventListener('abort', this.#abort)
  }

  readonly #late = (): void => {
    this.#isLate = true
    this.#abort()
  }

  readonly #abort = (): void => this.#controller.abort()
}
