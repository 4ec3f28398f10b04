import type { Clock } from '@wx/core'
import { realNow, type SharedTime } from './shared-time'

/** Limits on one store call and one fetch: these wait for real things, so skipped hours do not count. */
const REAL_LIMITS_MS: readonly number[] = [300, 5_000]

interface Timer {
  readonly at: number
  readonly task: () => void
  readonly cancel: () => void
}

/** The machine's time and what was skipped of it; the wall clock can be set wrong on top of that. */
export class SimClock implements Clock {
  wallOffsetMs = 0
  /** Negative after the machine was suspended: the wall clock went on, this one did not. */
  monotonicOffsetMs = 0
  /** More than 1 and this process's clocks run fast. */
  rate = 1
  readonly #time: SharedTime
  readonly #timers = new Set<Timer>()
  readonly #wallBase = Date.now() - realNow()
  readonly #began = realNow()

  constructor(time: SharedTime) {
    this.#time = time
  }

  readonly now = (): number => this.#wallBase + this.#passed() + this.wallOffsetMs
  readonly monotonic = (): number => this.#passed() + this.monotonicOffsetMs

  readonly schedule = (ms: number, task: () => void): (() => void) => {
    const timer = setTimeout(() => this.#run(entry), Math.min(ms, 2 ** 31 - 1))
    timer.unref()
    const at = REAL_LIMITS_MS.includes(ms) ? Number.POSITIVE_INFINITY : this.monotonic() + ms
    const entry: Timer = { at, task, cancel: () => clearTimeout(timer) }
    this.#timers.add(entry)
    return () => {
      entry.cancel()
      this.#timers.delete(entry)
    }
  }

  /** Time was skipped: what is due by now runs. */
  skipped(): void {
    const now = this.monotonic()
    for (const timer of [...this.#timers].sort((a, b) => a.at - b.at)) if (timer.at <= now) this.#run(timer)
  }

  #passed(): number {
    const real = realNow() + this.#time.aheadMs()
    return real + (real - this.#began) * (this.rate - 1)
  }

  #run(timer: Timer): void {
    timer.cancel()
    if (this.#timers.delete(timer)) timer.task()
  }
}
