import type { Clock } from '../base/clock'

interface Timer {
  readonly due: number
  readonly task: () => void
}

/** Promises and streams need several turns of the event loop until all work that needs no time is done. */
const TURNS = 5

/**
 * A clock for tests: time stands still until `advance` is called.
 *
 * @example
 * ```ts
 * const clock = new ManualClock()
 * const bot = new Bot({ token, clock })
 * const response = bot.handle(signer.request(message('text')))
 * await clock.advance(4_500) // the handler is too slow: the body is `success`
 * ```
 */
export class ManualClock implements Clock {
  #wall: number
  #monotonic = 0
  readonly #timers = new Set<Timer>()

  /** `now` is the first time of the wall clock, in epoch milliseconds. */
  constructor(now = 1_700_000_000_000) {
    this.#wall = now
  }

  readonly now = (): number => this.#wall

  readonly monotonic = (): number => this.#monotonic

  readonly schedule = (ms: number, task: () => void): (() => void) => {
    const timer = { due: this.#monotonic + Math.max(0, ms), task }
    this.#timers.add(timer)
    return () => void this.#timers.delete(timer)
  }

  /** How many timers wait. */
  get pending(): number {
    return this.#timers.size
  }

  /**
   * Lets time pass. Runs each timer at its own time, with everything that follows from it, then the next one.
   * `advance(0)` lets everything happen that needs no time.
   */
  async advance(ms: number): Promise<void> {
    const end = this.#monotonic + ms
    await settled()
    for (let timer = this.#next(end); timer !== undefined; timer = this.#next(end)) {
      this.#pass(Math.max(0, timer.due - this.#monotonic))
      this.#timers.delete(timer)
      timer.task()
      await settled()
    }
    this.#pass(Math.max(0, end - this.#monotonic))
  }

  /** Time passes while the process stands still: afterwards all timers that are due run, late. */
  async stall(ms: number): Promise<void> {
    this.#pass(ms)
    await this.advance(0)
  }

  /** Sets the wall clock forward, or back when `ms` is negative. No time passes. */
  step(ms: number): void {
    this.#wall += ms
  }

  #next(end: number): Timer | undefined {
    let next: Timer | undefined
    for (const timer of this.#timers) if (timer.due <= end && (next === undefined || timer.due < next.due)) next = timer
    return next
  }

  #pass(ms: number): void {
    this.#monotonic += ms
    this.#wall += ms
  }
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) await new Promise<void>(nextTurn)
}

/** `setImmediate` is quicker, and some runtimes don't have it. */
function nextTurn(task: () => void): void {
  const { setImmediate } = globalThis
  if (typeof setImmediate === 'function') setImmediate(task)
  else setTimeout(task, 0)
}
