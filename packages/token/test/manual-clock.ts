import type { Clock } from '@wx/core'

interface Timer {
  readonly at: number
  readonly task: () => void
}

/**
 * Time that stands still until it is told to pass; then timers run in order, with all that follows from each.
 */
export class ManualClock implements Clock {
  #wall = 1_700_000_000_000
  #monotonic = 5_000
  #timers: Timer[] = []

  readonly now = (): number => this.#wall
  readonly monotonic = (): number => this.#monotonic
  readonly schedule = (ms: number, task: () => void): (() => void) => {
    const timer = { at: this.#monotonic + Math.max(0, ms), task }
    this.#timers.push(timer)
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer)
    }
  }

  get pending(): number {
    return this.#timers.length
  }

  async advance(ms: number): Promise<void> {
    const end = this.#monotonic + ms
    await settle()
    for (let next = this.#next(end); next !== undefined; next = this.#next(end)) {
      this.#pass(Math.max(0, next.at - this.#monotonic))
      this.#timers = this.#timers.filter((timer) => timer !== next)
      next.task()
      await settle()
    }
    this.#pass(end - this.#monotonic)
    await settle()
  }

  /** This process stands still for so long: what fell due meanwhile runs late, all of it now. */
  async stall(ms: number): Promise<void> {
    this.#pass(ms)
    await this.advance(0)
  }

  /** The wall clock is set; no time passes. */
  step(ms: number): void {
    this.#wall += ms
  }

  /** The machine sleeps: only the wall clock goes on. */
  suspend(ms: number): void {
    this.#wall += ms
  }

  #next(end: number): Timer | undefined {
    return this.#timers.filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at)[0]
  }

  #pass(ms: number): void {
    this.#monotonic += ms
    this.#wall += ms
  }
}

/** All that can happen without time passing has happened. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve))
}
