import type { Clock } from '@wx/core'

interface Task {
  readonly due: number
  readonly run: () => void
}

/** Time that stands still until a test moves it. Starts at the machine's time, because bots refuse old timestamps. */
export class ManualClock implements Clock {
  readonly #tasks = new Set<Task>()
  readonly #start: number = Date.now()
  #elapsed = 0

  readonly now = (): number => this.#start + this.#elapsed

  readonly monotonic = (): number => this.#elapsed

  readonly schedule = (ms: number, run: () => void): (() => void) => {
    const task = { due: this.#elapsed + ms, run }
    this.#tasks.add(task)
    return () => this.#tasks.delete(task)
  }

  /** Moves on and runs what became due, earliest first. */
  advance(ms: number): void {
    const end = this.#elapsed + ms
    for (const task of [...this.#tasks].sort((a, b) => a.due - b.due).filter(({ due }) => due <= end)) {
      if (!this.#tasks.delete(task)) continue
      this.#elapsed = Math.max(this.#elapsed, task.due)
      task.run()
    }
    this.#elapsed = end
  }
}
