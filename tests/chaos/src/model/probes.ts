import type { Machine, ModelRecord } from './machine'
import { TAG, type Turn } from './turn'

/**
 * What the states of the model don't contain (pauses, a spent budget, the end of a token), asked of each of
 * them.
 */

type Ask = Parameters<Machine['acquire']>[2]

/** 16: a lease that another process holds is waited for, even if the record has a pause. */
export function brokenByPause({ rules, state, owner }: Turn, record: ModelRecord, ask: Ask): string | undefined {
  const { lease } = record
  if (lease === undefined || lease.until <= state.now || lease.owner === owner) return undefined
  const pause = { tag: TAG, until: state.now + 1_000, failures: 1 }
  const decision = rules.machine.acquire({ ...record, pause }, state.now, ask)
  return decision.kind === 'wait' && decision.reason !== 'lease' ? '16: a pause ends the wait for a lease that is held' : undefined
}

/** 16, 10: what a failed fetch must not leave behind. */
export function brokenByFailure(turn: Turn, { pause }: ModelRecord, failure: { definite: boolean; forced: boolean }): string | undefined {
  const { rules, state, process } = turn
  if (state.record.fence > process.fence && pause !== undefined) return '16: a holder that woke after its lease pauses the others'
  const counted = rules.machine.fail({ ...state.record, forced: [state.now] }, state.now, turn.attempt(state.now), failure, 0)
  if (!failure.forced) return undefined
  if (counted.forced.length === 0) return '10: a forced fetch is not counted'
  return failure.definite && counted.pause !== undefined ? '10: a refused force pauses plain fetches' : undefined
}

/**
 * 10, 2, 4: a token that the platform confirmed after a report is in use while force is spent, and only then.
 */
export function brokenByForce({ rules, state }: Turn, record: ModelRecord, open: Ask['forced']): string | undefined {
  const { machine, kind } = rules
  const { now } = state
  const { token } = record
  if (kind !== 'stable' || token?.state !== 'reissued') return undefined
  const forced = { count: 1, perMs: 1e9, spacingMs: 0 }
  const reader = { owner: 'reader', tag: TAG, seen: undefined, windowMs: 0, due: false }
  const clear = { ...record, lease: undefined, dirty: false }
  const spent = { ...clear, forced: [now] }
  if (!machine.usable(spent, now, { tag: TAG, forced })) return '10: force is spent, and the confirmed token is not handed out'
  if (machine.usable(clear, now, { tag: TAG, forced: open })) return '2: a reported token is handed out that force could replace'
  const lease = { owner: 'x', fence: record.fence, until: now + 1_000 }
  if (machine.usable({ ...spent, lease }, now, { tag: TAG, forced }))
    return '2: a reported token is handed out while its replacement is fetched'
  const doubtful = { ...spent, dirty: true }
  if (machine.usable(doubtful, now, { tag: TAG, forced })) return '2: a reported token is handed out although it is in doubt'
  if (machine.acquire(doubtful, now, { ...reader, forced }).kind !== 'fetch') return '4: doubt is not healed while force is spent'
  const late = machine.acquire(clear, token.sentAt + token.lifeMs, { ...reader, forced: open })
  return late.kind === 'fetch' && late.forced ? '10: force is used on a token that is over' : undefined
}
