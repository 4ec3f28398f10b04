import { setImmediate } from 'node:timers/promises'
import type { Clock } from '@wx/core'

const STEP_MS = 100

/** Hours in seconds: time moves in steps, and what is due in a step runs before the next. */
export class VirtualClock implements Clock {
  readonly #due = new Map<number, Set<() => void>>()
  #step = 0

  readonly now = (): number => 1_700_000_000_000 + this.#step * STEP_MS

  readonly monotonic = (): number => this.#step * STEP_MS

  readonly schedule = (ms: number, task: () => void): (() => void) => {
    const at = this.#step + Math.max(1, Math.ceil(ms / STEP_MS))
    const tasks = this.#due.get(at) ?? new Set()
    // A function of its own, so that a task scheduled twice runs twice.
    const entry = (): void => task()
    this.#due.set(at, tasks.add(entry))
    return () => void tasks.delete(entry)
  }

  /** Timers that wait. */
  get pending(): number {
    return [...this.#due.values()].reduce((sum, tasks) => sum + tasks.size, 0)
  }

  async advance(ms: number): Promise<void> {
    for (const end = this.#step + ms / STEP_MS; this.#step < end; ) {
      this.#step += 1
      const tasks = this.#due.get(this.#step)
      if (tasks === undefined) continue
      this.#due.delete(this.#step)
      for (const task of tasks) task()
      await setImmediate()
    }
  }
}
