import type { ModelRecord } from './machine'
import { numberOf, type State, tokenOf } from './state'
import type { Turn } from './turn'

/** 1, 3, 4: what a commit must not do. */
export function brokenByCommit(turn: Turn, record: ModelRecord): string | undefined {
  return brokenByRepeating(turn, record) ?? brokenByReplacing(turn, record) ?? brokenByTouching(turn, record) ?? brokenByDoubt(turn, record)
}

function brokenByRepeating({ state, process }: Turn, record: ModelRecord): string | undefined {
  const before = state.record.token
  const stands = process.committed && before?.value === tokenOf(process.minted) && before.fence === process.fence
  return stands && record.token?.state !== before.state ? '1: one attempt counts twice' : undefined
}

function brokenByReplacing({ state, process }: Turn, { token: after, dirty }: ModelRecord): string | undefined {
  const before = state.record.token
  if (before === undefined || after === undefined || after.value === before.value) return undefined
  const overlapped = process.sentAt < state.storedEndedAt
  if (overlapped && !dirty) return '3: a token is replaced by one whose request began before its answer came, and the record is clean'
  if (process.endedAt <= before.sentAt) return '3: a token is replaced by one that is certainly older'
  return overlapped && after.fence < before.fence ? '3: of two that overlapped, the lower fence is kept' : undefined
}

/** Only the holder gives a lease back. */
export function brokenByTouching({ state, owner, process }: Turn, record: ModelRecord): string | undefined {
  const { lease } = state.record
  const own = lease?.owner === owner && lease.fence === process.fence
  return lease !== undefined && record.lease === undefined && !own ? '1: a lease is ended that is another process’s' : undefined
}

/** A refresh that nothing overlapped, and whose token is the platform's newest, leaves no doubt. */
function brokenByDoubt({ state, process }: Turn, record: ModelRecord): string | undefined {
  if (process.contended || process.committed || process.minted !== state.newest) return undefined
  if (numberOf(record.token?.value) !== process.minted) return '4: the newest token is thrown away'
  return record.dirty ? '4: one undisturbed refresh did not heal the record' : undefined
}

/**
 * What holds in every state: a stored token that is not the newest is known to be in doubt, or a process
 * will report it.
 */
export function brokenIn({ record, processes, newest, lost }: State): string | undefined {
  const { token, lease, dirty } = record
  if (token === undefined || numberOf(token.value) === newest || token.state !== 'good' || newest === lost) return undefined
  const told = dirty || lease !== undefined || processes.some((process) => process.phase === 'minted' || process.phase === 'ended')
  return told ? undefined : `4: the stored token ${token.value} was superseded by t${newest}, and nothing says so`
}
