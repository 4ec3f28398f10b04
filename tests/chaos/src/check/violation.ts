import type { Event } from '../processes/event'
import type { Log } from './log'

export interface Violation {
  /** Its number in the list of README.md. */
  readonly invariant: number
  readonly what: string
  /** The ids of the events that show it. */
  readonly events: readonly string[]
}

/** What one scene allows beyond the rules. */
export interface Allowance {
  /**
   * Callers may hear that there is no token: the scene takes the platform away for longer than a token lives.
   */
  readonly failures?: boolean
  /** For so long the record may be in doubt: the platform is away, and nothing can be settled. */
  readonly doubtMs?: number
  /** A holder that lost its lease may tell of a failure: that pauses no process. */
  readonly lateFailures?: boolean
  /** Requests to the platform in all; one per epoch and two per fault unless said otherwise. */
  readonly fetches?: number
  /** The longest that any caller may wait, in simulated time. */
  readonly waitMs?: number
  /** Every token that is used has to work, not only those after the scene has settled. */
  readonly allUsed?: boolean
  /**
   * Until things are settled a token may be over: the worker's clocks were changed, and it had no time to
   * look yet.
   */
  readonly wrongClocks?: boolean
  /** The machine's own slowness for a call whose token is healthy. */
  readonly instantMs?: number
}

/** A dead holder's lease and a second. */
export const WAIT_MS = 16_000
/** The time limit of one store call: who waited for less did not wait for the store. */
export const INSTANT_MS = 300

export type Invariant = (log: Log, allowance: Allowance) => readonly Violation[]

export function violation(invariant: number, what: string, ...events: readonly (Event | undefined)[]): Violation {
  return {
    invariant,
    what,
    events: events.flatMap((event) => (event === undefined ? [] : [event.id])),
  }
}
