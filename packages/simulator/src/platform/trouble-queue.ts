import { randomUUID } from 'node:crypto'

/** A cause of trouble that has not come to its end. */
export interface QueuedTrouble<Cause> {
  readonly id: string
  readonly cause: Cause
  /** How often it has struck. */
  readonly struck: number
  readonly end: () => void
}

interface Entry<Cause> {
  readonly id: string
  readonly cause: Cause
  readonly times: number
  struck: number
}

/** Causes of trouble, oldest first. Each strikes so many times, or until it is ended. */
export class TroubleQueue<Cause> {
  #entries: readonly Entry<Cause>[] = []

  /** Returns what ends it. */
  add(cause: Cause, times: number = Number.POSITIVE_INFINITY): () => void {
    const entry = { id: randomUUID(), cause, times, struck: 0 }
    this.#entries = [...this.#entries, entry]
    return () => this.#end(entry)
  }

  /** The oldest one that fits strikes. */
  take(fits: (cause: Cause) => boolean): Cause | undefined {
    const entry = this.#entries.find(({ cause }) => fits(cause))
    if (entry === undefined) return undefined
    entry.struck += 1
    if (entry.struck === entry.times) this.#end(entry)
    return entry.cause
  }

  get active(): readonly QueuedTrouble<Cause>[] {
    return this.#entries.map((entry) => ({ id: entry.id, cause: entry.cause, struck: entry.struck, end: () => this.#end(entry) }))
  }

  #end(entry: Entry<Cause>): void {
    this.#entries = this.#entries.filter((other) => other !== entry)
  }
}
