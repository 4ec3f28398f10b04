import type { Clock } from '@wx/core'

export interface Change {
  readonly appId: string
  readonly kind: string
}

/** Changes that one client has not been told yet. A client that reads slowly costs no more than one entry for each token. */
export class ChangeInbox {
  readonly #clock: Clock
  readonly #changes = new Map<string, Change>()
  #woken: (() => void) | undefined

  constructor(clock: Clock) {
    this.#clock = clock
  }

  add(change: Change): void {
    this.#changes.set(`${change.appId} ${change.kind}`, change)
    this.wake()
  }

  /** Ends the waiting, if somebody waits. */
  wake(): void {
    this.#woken?.()
  }

  /** The oldest change; undefined when there was none for so long, or somebody called `wake`. */
  async next(patienceMs: number): Promise<Change | undefined> {
    if (this.#changes.size === 0) await this.#wait(patienceMs)
    for (const [name, change] of this.#changes) {
      this.#changes.delete(name)
      return change
    }
    return undefined
  }

  #wait(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const cancel = this.#clock.schedule(ms, resolve)
      this.#woken = (): void => {
        cancel()
        resolve()
      }
    })
  }
}
