import type { Clock } from '@wx/core'

interface Entry {
  readonly id: bigint
  readonly until: number
}

/** The ids that callers gave their messages, so that none is sent twice, for a time. */
export class SentOnce {
  readonly #clock: Clock
  readonly #keptMs: number
  readonly #entries = new Map<string, Entry>()

  constructor(clock: Clock, keptMs: number) {
    this.#clock = clock
    this.#keptMs = keptMs
  }

  /** The message that had this id; `undefined` without one. */
  find(clientId: string | undefined): bigint | undefined {
    const entry = clientId === undefined ? undefined : this.#entries.get(clientId)
    return entry !== undefined && this.#clock.now() < entry.until ? entry.id : undefined
  }

  /** Keeps the message's id for its caller's id, and returns it. */
  remember(clientId: string | undefined, id: bigint): bigint {
    if (clientId !== undefined) this.#entries.set(clientId, { id, until: this.#clock.now() + this.#keptMs })
    return id
  }
}
