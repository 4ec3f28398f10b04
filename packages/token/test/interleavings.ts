import { FETCH_LIMIT_MS, LEASE_MS } from '../src/record/limits'
import { EMPTY_RECORD, type TokenRecord } from '../src/record/record'
import type * as transitions from '../src/record/transitions'

/** The transitions under test; a test may swap one for a broken one to see that it is noticed. */
export type Machine = Pick<typeof transitions, 'acquire' | 'commit' | 'fail' | 'release'>

export interface Plan {
  readonly processes: number
  /** How many epochs there are: as many tokens, and the last is not due any more. */
  readonly refreshes: number
  /** How many crashes, lost answers and stalls past a lease there may be in one history. */
  readonly faults: number
  readonly machine: Machine
}

export interface Exploration {
  readonly states: number
  /** The invariants of docs on reliability that the last state broke. */
  readonly violations: readonly string[]
}

/**
 * What a process is doing. `leased`: about to send. `sent`: on its way, not yet minted. `minted`: not yet
 * answered. `answered`: not yet written.
 */
interface Process {
  readonly phase: 'idle' | 'leased' | 'sent' | 'minted' | 'answered' | 'lost' | 'dead'
  readonly holds: string | undefined
  readonly fence: number
  readonly acquiredAt: number
  readonly sentAt: number
  readonly endedAt: number
  readonly minted: number
}

interface State {
  /** One tick per step: what matters is what came before what. */
  readonly now: number
  readonly record: TokenRecord
  /** The platform's order: the last number is the newest token. */
  readonly mints: number
  readonly faults: number
  /**
   * A process vanished after its lease had been taken over, so the other processes can't know what it minted.
   */
  readonly excused: boolean
  readonly processes: readonly Process[]
}

const TAG = 'tag'
const LIFE_MS = 1e12

/**
 * Walks every order in which the steps of all processes, the platform and the faults can happen, each state
 * once; up to the first that is wrong.
 */
export function explore(plan: Plan): Exploration {
  const start: Process = { phase: 'idle', holds: undefined, fence: 0, acquiredAt: 0, sentAt: 0, endedAt: 0, minted: 0 }
  const first: State = {
    now: 1_000_000,
    record: EMPTY_RECORD,
    mints: 0,
    faults: 0,
    excused: false,
    processes: Array.from({ length: plan.processes }, () => start),
  }
  const seen = new Set<string>()
  const violations = new Set<string>()
  const stack = [first]
  for (let state = stack.pop(); state !== undefined && violations.size === 0; state = stack.pop()) {
    const key = canonical(state)
    if (seen.has(key)) continue
    seen.add(key)
    for (const broken of check(plan, state)) violations.add(broken)
    stack.push(...successors(plan, state, violations))
  }
  return { states: seen.size, violations: [...violations] }
}

function check(plan: Plan, state: State): readonly string[] {
  const { record, processes } = state
  const broken: string[] = []
  if (state.mints > plan.refreshes + 2 * state.faults) broken.push('1: more fetches than one per epoch and two per fault')
  const quiet = processes.every(({ phase }) => phase === 'idle' || phase === 'dead')
  if (quiet && !state.excused && record.token !== undefined && record.token.value !== nameOf(state.mints)) {
    const reader = { owner: 'reader', tag: TAG, seen: record.token.value, due: false, windowMs: 0 }
    const notices = plan.machine.acquire(record, state.now + LEASE_MS + 1, reader).kind !== 'use'
    if (!notices) broken.push('4: the stored token is superseded, and no process will notice')
  }
  return broken
}

function successors(plan: Plan, state: State, violations: Set<string>): readonly State[] {
  const next: State[] = []
  state.processes.forEach((process, index) => {
    const to = (change: Partial<Process>, rest: Partial<State> = {}): void => {
      const processes = state.processes.map((other, at) => (at === index ? { ...process, ...change } : other))
      next.push({ ...state, now: state.now + 1, ...rest, processes })
    }
    step(plan, state, process, index, to, violations)
    if (state.faults < plan.faults && process.phase !== 'idle' && process.phase !== 'dead') {
      const overtaken = state.record.lease?.fence !== process.fence
      to({ phase: 'dead' }, { faults: state.faults + 1, excused: state.excused || (overtaken && process.phase !== 'leased') })
    }
  })
  // Everybody stands still until the lease is over.
  const { lease, pause } = state.record
  if (lease !== undefined && lease.until > state.now && state.faults < plan.faults)
    next.push({ ...state, now: lease.until + 1, faults: state.faults + 1 })
  if (pause !== undefined && pause.until > state.now) next.push({ ...state, now: pause.until + 1 })
  // A crash was counted already; the end of its lease is no fault of its own.
  const holder = state.processes.find((process, index) => String(index) === lease?.owner && process.fence === lease.fence)
  if (lease !== undefined && lease.until > state.now && holder?.phase === 'dead') next.push({ ...state, now: lease.until + 1 })
  return next
}

type Go = (change: Partial<Process>, rest?: Partial<State>) => void

function step(plan: Plan, state: State, process: Process, index: number, to: Go, violations: Set<string>): void {
  const { now, record } = state
  const attempt = {
    owner: String(index),
    tag: TAG,
    fence: process.fence,
    sentAgoMs: now - process.sentAt,
    endedAgoMs: now - process.endedAt,
  }
  if (process.phase === 'idle') look(plan, state, process, index, to)
  if (process.phase === 'leased') {
    if (guards(state, process)) to({ phase: 'idle' }, { record: plan.machine.release(record, attempt) })
    else to({ phase: 'sent', sentAt: now })
  }
  if (process.phase === 'sent') to({ phase: 'minted', minted: state.mints + 1 }, { mints: state.mints + 1 })
  if (process.phase === 'minted') to({ phase: 'answered', endedAt: now })
  if (process.phase === 'minted' && state.faults < plan.faults) to({ phase: 'lost', endedAt: now }, { faults: state.faults + 1 })
  if (process.phase === 'answered') {
    const issued = { value: nameOf(process.minted), lifeMs: LIFE_MS }
    const committed = plan.machine.commit(record, now, attempt, issued, 0)
    if (isDoubtful(record, committed, process)) violations.add('3: a token was replaced by one that may be older')
    to({ phase: 'idle', holds: committed.token?.value }, { record: committed })
  }
  if (process.phase === 'lost') {
    const failed = plan.machine.fail(record, now, attempt, { definite: false, forced: false }, 0)
    if (pausesOthers(record, failed, process)) violations.add('16: a holder that woke after its lease pauses the others')
    to({ phase: 'idle' }, { record: failed })
  }
}

/** For every process the token of an epoch before the last is due, and that of the last epoch is not. */
function look(plan: Plan, state: State, process: Process, index: number, to: Go): void {
  const { record, now } = state
  const due = process.holds !== undefined && state.mints < plan.refreshes
  const decision = plan.machine.acquire(record, now, { owner: String(index), tag: TAG, seen: process.holds, due, windowMs: 0 })
  if (decision.kind === 'use' && record.token?.value !== process.holds) to({ holds: record.token?.value })
  if (decision.kind === 'fetch') to({ phase: 'leased', fence: decision.fence, acquiredAt: now }, { record: decision.record })
}

/** The send guard: what is left of the lease is too short for a fetch. */
function guards(state: State, process: Process): boolean {
  return state.now - process.acquiredAt > LEASE_MS - FETCH_LIMIT_MS
}

/**
 * The stored token gave way to one that was sent for before everything else had ended, and the record does
 * not say so.
 */
function isDoubtful(before: TokenRecord, after: TokenRecord, process: Process): boolean {
  return before.token !== undefined && before.token.value !== after.token?.value && process.sentAt < before.endedAt && !after.dirty
}

/** Another process has taken the lease since. */
function pausesOthers(before: TokenRecord, after: TokenRecord, process: Process): boolean {
  return before.fence > process.fence && after.pause !== before.pause
}

function nameOf(minted: number): string {
  return `token ${minted}`
}

/** States that differ only in how much time passed between the same events are one. */
function canonical(state: State): string {
  const { record, processes } = state
  const times = [state.now, record.endedAt, record.token?.sentAt ?? 0, record.lease?.until ?? 0, record.pause?.until ?? 0]
  for (const process of processes) times.push(process.sentAt, process.endedAt)
  const order = [...new Set(times)].sort((a, b) => a - b)
  const parts: unknown[] = times.map((time) => order.indexOf(time))
  parts.push(
    record.fence,
    record.dirty,
    record.token?.value,
    record.token?.fence,
    record.lease?.fence,
    record.lease?.owner,
    record.pause?.failures,
    state.mints,
    state.faults,
    state.excused,
  )
  for (const process of processes) {
    parts.push(process.phase, process.holds, process.fence, process.minted, process.phase === 'leased' && guards(state, process))
  }
  return parts.join()
}
