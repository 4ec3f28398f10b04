import { brokenByCommit, brokenByTouching } from './invariants'
import type { ModelRecord } from './machine'
import { brokenByFailure, brokenByForce, brokenByPause } from './probes'
import { numberOf, ownerOf, type Process, type State, tokenOf } from './state'
import { type Rules, type Step, TAG, Turn } from './turn'

const LIFE_MS = 7_200_000
/** The budget is not what is checked here: it never binds. */
const FORCED_BUDGET = { count: 1_000_000, perMs: 1_000_000_000, spacingMs: 0 }

/** Every step that can be next, of every process. */
export function stepsFrom(rules: Rules, before: State): readonly Step[] {
  const state = { ...before, now: before.now + 1 }
  return [...stall(state), ...state.processes.flatMap((process, index) => stepsOf(new Turn(rules, state, index, process)))]
}

function stepsOf(turn: Turn): readonly Step[] {
  const { process } = turn
  if (process.phase === 'idle') return [...look(turn, false), ...look(turn, true), ...report(turn)]
  if (process.phase === 'leased') return [send(turn), giveBack(turn), ...crash(turn)]
  if (process.phase === 'sent') return [...arrive(turn), ...failure(turn), ...crash(turn)]
  if (process.phase === 'minted') return [...answer(turn), ...crash(turn)]
  if (process.phase === 'ended') return [...settle(turn), ...crash(turn)]
  return [...arrive(turn), turn.step('the request of a crashed process is lost', reborn(process))]
}

function underWay(process: Process): boolean {
  return process.phase !== 'idle'
}
function holds(process: Process): boolean {
  return process.phase !== 'idle' && process.phase !== 'ended'
}
function requested(process: Process): boolean {
  return process.phase === 'sent' || process.phase === 'minted' || process.phase === 'orphan'
}
/** A failure counts as under way until it is told. */
function unsettled(process: Process): boolean {
  return requested(process) || (process.phase === 'ended' && process.outcome === 'unknown')
}

/**
 * Follows the record, then acts on it, as one look of the refresher does. `due` is the process's own clock.
 */
function look(turn: Turn, due: boolean): readonly Step[] {
  const { rules, state, process } = turn
  const { machine, kind } = rules
  const record = machine.reportBad(state.record, process.rejected === 0 ? undefined : tokenOf(process.rejected))
  const forced = kind === 'stable' ? FORCED_BUDGET : undefined
  const token = machine.usable(record, state.now, { tag: TAG, forced })
  const offered = numberOf(token?.value)
  if (state.bad.includes(offered)) return [turn.step('looks', process, {}, `2: token ${offered} was reported as bad and is handed out`)]
  const held = offered !== 0 && offered !== process.rejected ? offered : followed(process.held, record)
  const follower = { ...process, held }
  const adopts = held === process.held ? [] : [turn.step('follows the record', follower)]

  const seen = held === 0 ? undefined : tokenOf(held)
  const ask = { owner: turn.owner, tag: TAG, windowMs: 600_000, seen, due: due && held !== 0, forced }
  const decision = machine.acquire(record, state.now, ask)
  const unheeded = brokenByPause(turn, record, ask) ?? brokenByForce(turn, record, FORCED_BUDGET)
  if (unheeded !== undefined) return [turn.step('looks', process, {}, unheeded)]
  if (decision.kind !== 'fetch' || process.left === 0) return adopts
  const healthy = !due && held !== 0 && held === offered && !record.dirty && record.lease === undefined
  if (healthy) return [turn.step('takes the lease', process, {}, '1: a fetch while the token is healthy')]
  const bad = record === state.record ? state.bad : [...state.bad, process.rejected]
  return [...adopts, acquire(turn, follower, decision, bad)]
}

function followed(held: number, record: ModelRecord): number {
  return record.token?.state !== 'good' && numberOf(record.token?.value) === held ? 0 : held
}

function acquire(
  turn: Turn,
  process: Process,
  { fence, forced, record }: { fence: number; forced: boolean; record: ModelRecord },
  bad: readonly number[],
): Step {
  const { state, others } = turn
  const { lease } = state.record
  const held = others.some((other, index) => holds(other) && lease?.owner === ownerOf(indexAmong(turn.index, index), other))
  const twice = held && lease !== undefined && lease.until > state.now
  const needed =
    !others.some((other) => underWay(other) && other.current) &&
    (state.newest === 0 || bad.includes(state.newest) || process.held === state.newest)
  const broken = twice ? '1: a second fetch begins while the lease of the first runs' : undefined
  const leased: Process = { ...fresh(process), phase: 'leased', fence, forced, needed, current: true, left: process.left - 1 }
  return turn.step('takes the lease', leased, { record, bad, processes: overtaken(state) }, broken)
}

function indexAmong(self: number, other: number): number {
  return other < self ? other : other + 1
}

function report(turn: Turn): readonly Step[] {
  const { rules, state, process } = turn
  if (state.faults.reports === 0 || process.held === 0) return []
  const record = rules.machine.reportBad(state.record, tokenOf(process.held))
  const told = numberOf(state.record.token?.value) === process.held
  const bad = told && !state.bad.includes(process.held) ? [...state.bad, process.held] : state.bad
  const others = !told && record !== state.record
  const broken = others ? '7: a report about another token than the stored one changed the record' : undefined
  return [
    turn.step(
      'reports its token',
      { ...process, held: 0, rejected: process.held },
      { record, bad, faults: used(state, 'reports') },
      broken,
    ),
  ]
}

function send(turn: Turn): Step {
  const { state, process, others } = turn
  const alone = !others.some(unsettled)
  const credit = process.needed ? state.credit : state.credit - 1
  const broken = credit < 0 ? '1: more fetches than one per epoch and two per crash or stall' : undefined
  return turn.step(
    'sends',
    { ...process, phase: 'sent', sentAt: state.now, needed: false, contended: process.contended || !alone },
    { processes: overtaken(state), credit },
    broken,
  )
}

function overtaken(state: State): readonly Process[] {
  return state.processes.map((other) => (underWay(other) ? { ...other, contended: true } : other))
}

function giveBack(turn: Turn): Step {
  const record = turn.rules.machine.release(turn.state.record, { owner: turn.owner, fence: turn.process.fence })
  return turn.step('gives the lease back', fresh(turn.process), { record })
}

/** The request reaches the platform. That of a crashed process does so before its lease is over, or never. */
function arrive(turn: Turn): readonly Step[] {
  const { rules, state, process } = turn
  const orphan = process.phase === 'orphan'
  if (orphan && !turn.leases) return []
  const minting = (minted: number): Step => {
    const next = orphan ? reborn(process) : ({ ...process, phase: 'minted', minted } as const)
    const processes = state.processes.map((other) => ({ ...other, current: false }))
    return turn.step(`gets token ${minted} minted`, { ...next, current: false }, { newest: Math.max(state.newest, minted), processes })
  }
  const again = rules.kind === 'stable' && !process.forced && state.newest !== 0 ? [minting(state.newest)] : []
  return [minting(state.newest + 1), ...again]
}

/** Nothing was minted: the process knows, or it does not. */
function failure(turn: Turn): readonly Step[] {
  const { state, process } = turn
  if (state.faults.failures === 0) return []
  return (['unknown', 'definite'] as const).map((outcome) =>
    turn.step(
      `fails, ${outcome}`,
      { ...process, phase: 'ended', outcome, endedAt: state.now },
      { faults: used(state, 'failures'), credit: more(state) },
    ),
  )
}

function answer(turn: Turn): readonly Step[] {
  const { state, process } = turn
  const ended = { ...process, phase: 'ended', endedAt: state.now } as const
  const arrives = turn.step('has the answer', {
    ...ended,
    outcome: 'token',
    held: process.minted === process.rejected ? 0 : process.minted,
  })
  if (state.faults.failures === 0) return [arrives]
  return [
    arrives,
    turn.step('never gets the answer', { ...ended, outcome: 'unknown' }, { faults: used(state, 'failures'), credit: more(state) }),
  ]
}

/** The outcome goes into the record; a commit may have to be made twice. */
function settle(turn: Turn): readonly Step[] {
  const { rules, state, process } = turn
  if (process.outcome !== 'token') {
    const failure = { definite: process.outcome === 'definite', forced: process.forced }
    const record = rules.machine.fail(state.record, state.now, turn.attempt(state.now), failure, 0)
    const broken = brokenByTouching(turn, record) ?? brokenByFailure(turn, record, failure)
    const told = turn.step('tells that it failed', fresh(process), { record }, broken)
    if (state.faults.unconfirmed === 0) return [told]
    const change = { faults: used(state, 'unconfirmed'), credit: more(state), lost: unseen(turn) }
    return [told, turn.step('cannot tell that it failed', fresh(process), change)]
  }
  const issued = { value: tokenOf(process.minted), lifeMs: LIFE_MS }
  const record = rules.machine.commit(state.record, state.now, turn.attempt(process.endedAt), issued, 0)
  const stored = numberOf(record.token?.value) === process.minted && record.token !== state.record.token
  const replaced = rules.kind === 'stable' && record.token?.value !== state.record.token?.value
  const change = { record, storedEndedAt: stored ? process.endedAt : state.storedEndedAt, bad: replaced ? [] : state.bad }
  const broken = brokenByCommit(turn, record)
  const once = turn.step('commits', fresh(process), change, broken)
  if (state.faults.unconfirmed === 0 || process.committed) return [once]
  const faults = used(state, 'unconfirmed')
  return [once, turn.step('commits, unconfirmed', { ...process, committed: true }, { ...change, faults, credit: more(state) }, broken)]
}

function crash(turn: Turn): readonly Step[] {
  const { state, process } = turn
  if (state.faults.crashes === 0) return []
  const change = { faults: used(state, 'crashes'), credit: more(state) }
  if (process.phase === 'sent')
    return [
      turn.step(
        'crashes',
        { ...reborn(process), life: process.life, phase: 'orphan', fence: process.fence, sentAt: process.sentAt, forced: process.forced },
        change,
      ),
    ]
  return [turn.step('crashes', reborn(process), { ...change, lost: unseen(turn) })]
}

/** What it minted is unknown for good if its lease, which would have told of it, was over as well. */
function unseen({ state, process, leases }: Turn): number {
  return leases || process.committed ? state.lost : Math.max(state.lost, process.minted)
}

/** A lease runs out under a process that goes on later, or is dead. */
function stall(state: State): readonly Step[] {
  const { record, processes, faults } = state
  const { lease } = record
  if (lease === undefined || lease.until <= state.now) return []
  const holder = processes.find((process, index) => ownerOf(index, process) === lease.owner)
  const alive = holder !== undefined && holder.phase !== 'orphan' && holder.phase !== 'idle'
  if (holder?.phase === 'orphan' || (alive && faults.stalls === 0)) return []
  const over = { ...state, record: { ...record, lease: { ...lease, until: state.now } } }
  return [{ name: 'the lease ends', state: alive ? { ...over, credit: more(state), faults: used(state, 'stalls') } : over }]
}

function fresh(process: Process): Process {
  return {
    ...process,
    phase: 'idle',
    outcome: 'token',
    fence: 0,
    forced: false,
    needed: false,
    current: false,
    sentAt: 0,
    endedAt: 0,
    minted: 0,
    committed: false,
    contended: false,
  }
}

function reborn(process: Process): Process {
  return { ...fresh(process), life: process.life + 1, held: 0, rejected: 0 }
}

function used(state: State, fault: keyof State['faults']): State['faults'] {
  return { ...state.faults, [fault]: state.faults[fault] - 1 }
}

/** More than this is never spent within the leases there are. */
function more(state: State): number {
  return Math.min(6, state.credit + 2)
}
