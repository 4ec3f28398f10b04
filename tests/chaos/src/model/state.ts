import type { ModelRecord } from './machine'

/**
 * One process. `orphan`: it crashed and its request is still under way; the rest are the stages of one
 * refresh. Tokens are numbers in the order in which the platform minted them; 0 is none.
 */
export interface Process {
  readonly phase: 'idle' | 'leased' | 'sent' | 'minted' | 'ended' | 'orphan'
  readonly outcome: 'token' | 'unknown' | 'definite'
  /** Counts restarts: a new life is another lease owner. */
  readonly life: number
  readonly fence: number
  readonly forced: boolean
  /**
   * An epoch began with this refresh: no other process was at it, and its process held the newest token, or there
   * was none.
   */
  readonly needed: boolean
  /** No request reached the platform since it took its lease. */
  readonly current: boolean
  readonly sentAt: number
  readonly endedAt: number
  readonly minted: number
  /** The commit arrived, its confirmation did not: it will be made again. */
  readonly committed: boolean
  /** Another request was under way at some moment of this one's, or was sent before this one was settled. */
  readonly contended: boolean
  readonly held: number
  readonly rejected: number
  /** Leases it may still take. */
  readonly left: number
}

export interface State {
  readonly record: ModelRecord
  readonly processes: readonly Process[]
  /** Every step takes one. */
  readonly now: number
  /** The platform's last token. */
  readonly newest: number
  /** When the answer with the stored token came. */
  readonly storedEndedAt: number
  /**
   * Tokens whose badness the record was told. It remembers that of one token, and a stable token may come
   * back.
   */
  readonly bad: readonly number[]
  /** A token that no process can know of: minted for a process that had slept past its lease and then crashed. */
  readonly lost: number
  /** Fetches that invariant 1 still allows beyond the needed ones: each crash or stall adds two. */
  readonly credit: number
  readonly faults: Faults
}

/** How often each may still happen. */
export interface Faults {
  readonly crashes: number
  readonly stalls: number
  readonly failures: number
  readonly unconfirmed: number
  readonly reports: number
}

export function tokenOf(token: number): string {
  return `t${token}`
}
export function numberOf(value: string | undefined): number {
  return value === undefined ? 0 : Number(value.slice(1))
}
export function ownerOf(index: number, process: Process): string {
  return `p${index}.${process.life}`
}

/**
 * The same for states that differ only in names: times, tokens and fences count by their order, processes by
 * what they do.
 */
export function keyOf(state: State): string {
  const { record, processes, faults } = state
  const stored = record.token
  const time = new Ranks()
    .add(record.endedAt)
    .add(state.storedEndedAt)
    .add(stored?.sentAt ?? 0)
  const token = new Ranks().add(state.newest).add(state.lost).add(numberOf(stored?.value))
  const fence = new Ranks().add(record.fence).add(stored?.fence ?? 0)
  for (const bad of state.bad) token.add(bad)
  for (const one of processes) {
    time.add(one.sentAt).add(one.endedAt)
    token.add(one.minted).add(one.held).add(one.rejected)
    fence.add(one.fence)
  }
  const each = processes.map((one, index) => {
    const mine = record.lease?.owner === ownerOf(index, one) ? 1 : 0
    const flags =
      mine + (one.committed ? 2 : 0) + (one.contended ? 4 : 0) + (one.forced ? 8 : 0) + (one.needed ? 16 : 0) + (one.current ? 32 : 0)
    const ranks = [
      fence.of(one.fence),
      time.of(one.sentAt),
      time.of(one.endedAt),
      token.of(one.minted),
      token.of(one.held),
      token.of(one.rejected),
    ]
    return String.fromCharCode(
      33 + PHASES.indexOf(one.phase),
      33 + OUTCOMES.indexOf(one.outcome),
      33 + flags,
      33 + one.left,
      ...ranks.map((rank) => 33 + rank),
    )
  })
  each.sort()
  const lease = record.lease === undefined ? 0 : record.lease.until > state.now ? 1 : 2
  const shared = [
    stored === undefined ? 0 : 1 + STATES.indexOf(stored.state),
    token.of(numberOf(stored?.value)),
    fence.of(stored?.fence ?? 0),
    time.of(stored?.sentAt ?? 0),
    lease + (record.dirty ? 4 : 0),
    fence.of(record.fence),
    time.of(record.endedAt),
    time.of(state.storedEndedAt),
    token.of(state.newest),
    token.of(state.lost),
    state.credit,
    faults.crashes,
    faults.stalls,
    faults.failures,
    faults.unconfirmed,
    faults.reports,
    ...state.bad.map((bad) => token.of(bad)),
  ]
  return String.fromCharCode(...shared.map((number) => 33 + number)) + each.join('')
}

const PHASES: readonly string[] = ['idle', 'leased', 'sent', 'minted', 'ended', 'orphan']
const OUTCOMES: readonly string[] = ['token', 'unknown', 'definite']
const STATES: readonly string[] = ['good', 'rejected', 'reissued']

/** The places of a few numbers in their order; 0 stays 0. */
class Ranks {
  readonly #sorted = [0]

  add(value: number): this {
    let place = this.#sorted.length
    while (place > 0 && (this.#sorted[place - 1] ?? 0) > value) place--
    if (this.#sorted[place - 1] !== value) this.#sorted.splice(place, 0, value)
    return this
  }

  of(value: number): number {
    return this.#sorted.indexOf(value)
  }
}
