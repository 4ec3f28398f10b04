import type { Clock } from '@wx/core'

/** Messages in quicker succession arrive in another order. */
export const GAP_MS = 300

/**
 * One task at a time for each user, in the order of the calls, with a pause after each. Users don't wait for
 * each other. A user's place is given up once nothing waits.
 */
export class UserQueue {
  readonly #clock: Clock
  readonly #last = new Map<string, Promise<void>>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** How many users have a task or its pause under way. */
  get size(): number {
    return this.#last.size
  }

  run<T>(user: string, task: () => Promise<T>): Promise<T> {
    const result = (this.#last.get(user) ?? Promise.resolve()).then(task)
    const done = this.#done(result)
    this.#last.set(user, done)
    void done.then(() => {
      if (this.#last.get(user) === done) this.#last.delete(user)
    })
    return result
  }

  pause(): Promise<void> {
    return new Promise((resolve) => this.#clock.schedule(GAP_MS, resolve))
  }

  async #done(result: Promise<unknown>): Promise<void> {
    await result.catch(() => {})
    await this.pause()
  }
}
