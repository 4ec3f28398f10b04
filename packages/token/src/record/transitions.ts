import { allowedAt, type Budget, stillCounting } from './budget'
import { BACKOFF_MAX_MS, BACKOFF_MIN_MS, DEFINITE_PAUSE_MS, LEASE_MS } from './limits'
import type { Lease, Pause, StoredToken, TokenRecord } from './record'
import { isDue, isLive } from './windows'

/**
 * The state machine of a token: every transition is a function of the record and the store's time, without
 * side effects. {@link commit} decides which token is kept; leases only save calls.
 */

/**
 * What decides whether a process may hand out a token: the secret that it has, and the budgets for a fetch in
 * the token's place.
 */
export interface Asker {
  readonly tag: string
  readonly fetches?: Budget | undefined
  /** Given if the platform can be made to give another token than the one it gives by itself. */
  readonly forced?: Budget | undefined
}

/** A process that wants a token, and what it holds already. */
export interface Ask extends Asker {
  readonly owner: string
  /**
   * The token that the process holds. A stored one that differs is newer. If the record was lost, or belongs
   * to another secret, the held one is used until it is due.
   */
  readonly seen: string | undefined
  /** How long before its end this process wants a token refreshed. */
  readonly windowMs: number
  /** True if its token is due by the process's own clock, even if it is not by the store's. */
  readonly due: boolean
  /** A basis that has been replaced: a token on it is due. */
  readonly outdated?: string | undefined
}

export type Decision =
  | { readonly kind: 'use' }
  | { readonly kind: 'wait'; readonly reason: 'backoff' | 'budget' | 'lease'; readonly until: number }
  | { readonly kind: 'fetch'; readonly forced: boolean; readonly fence: number; readonly record: TokenRecord }

/**
 * One fetch under one lease. The process that fetched measures how long ago it was: no other clock saw it.
 */
export interface Attempt {
  readonly owner: string
  readonly tag: string
  readonly fence: number
  /** At least this long ago the request was not yet sent. */
  readonly sentAgoMs: number
  /** At least this long ago it was over. */
  readonly endedAgoMs: number
}

/** A token that was fetched, and how long it lives. */
export interface Issued {
  readonly value: string
  readonly lifeMs: number
  /** Names what the token depends on, if that can be replaced: for a ticket its access token. */
  readonly basis?: string | undefined
}

export interface Failure {
  /**
   * The platform answered and minted nothing; asking again soon cannot help. Anything else may have minted a
   * token.
   */
  readonly definite: boolean
  readonly forced: boolean
  readonly errcode?: number | undefined
}

/**
 * The stored token, if a holder of this secret may hand it out now: a good one, or a reported one that
 * nothing can replace yet.
 */
export function usable(record: TokenRecord, now: number, asker: Asker): StoredToken | undefined {
  const { token, lease } = record
  if (token === undefined || token.tag !== asker.tag || !isLive(token, now)) return undefined
  if (token.state === 'good') return token
  return !isHeld(lease, now) && replaceableAt(record, now, asker) > now ? token : undefined
}

/**
 * When a reported token can be replaced: `now` or earlier if at once, `Infinity` if not before it ends. Until
 * then it stays in use, because reports by one careless or hostile caller must not leave all others without a
 * token.
 */
export function replaceableAt(record: TokenRecord, now: number, asker: Asker): number {
  const { fetches } = asker
  if (record.token?.state === 'reissued' && !isInDoubt(record, now)) return forcibleAt(record, now, asker)
  return fetches === undefined ? now : allowedAt(stillCounting(record.fetches, fetches, now), fetches)
}

function forcibleAt(record: TokenRecord, now: number, { forced }: Asker): number {
  return forced === undefined ? Number.POSITIVE_INFINITY : allowedAt(stillCounting(record.forced, forced, now), forced)
}

/**
 * Decides what a process does: use the held or stored token, wait until a time or for another process, or
 * fetch under the lease that the returned `record` has.
 */
export function acquire(record: TokenRecord, now: number, ask: Ask): Decision {
  if (isServed(record, now, ask)) return { kind: 'use' }

  // The lease is checked before the pause. A holder that slept past its lease may have written a pause, which
  // must not end the wait for the token that another process is fetching now.
  const { lease } = record
  if (isHeld(lease, now) && lease.owner !== ask.owner) return { kind: 'wait', reason: 'lease', until: lease.until }

  const pausedUntil = pauseEnd(record.pause, now, ask.tag)
  if (pausedUntil !== undefined) return { kind: 'wait', reason: 'backoff', until: pausedUntil }

  const forced = needsForce(record, now, ask)
  const spent = spend(record, now, forced, ask)
  if (typeof spent === 'number') return { kind: 'wait', reason: 'budget', until: spent }

  // A lease that is still here, our own too, was not given back: its attempt may have minted an unknown
  // token. The doubt is kept beside the new lease: otherwise a failed fetch, which removes the lease, would
  // remove the doubt too.
  const doubt = record.dirty || lease !== undefined
  const fence = record.fence + 1
  return {
    kind: 'fetch',
    forced,
    fence,
    record: {
      ...record,
      ...spent,
      fence,
      lease: { owner: ask.owner, fence, until: now + LEASE_MS },
      dirty: doubt,
      // An `endedAt` in the future comes from a clock that was set back since. Unchanged, it would make every
      // commit until then look overlapped.
      endedAt: Math.min(record.endedAt, now),
    },
  }
}

/**
 * Nothing to do: the stored token is newer than the asker's, or the same and not yet due. Or the record has
 * no token of this secret, and the held one is not yet due.
 */
function isServed(record: TokenRecord, now: number, ask: Ask): boolean {
  if (isInDoubt(record, now)) return false
  const token = usable(record, now, ask)
  if (token === undefined) return record.token?.tag !== ask.tag && ask.seen !== undefined && !ask.due
  if (token.value === ask.seen && token.basis !== undefined && token.basis === ask.outdated) return false
  return token.value !== ask.seen || !(ask.due || isDue(token, now, ask.windowMs))
}

/**
 * The platform gave the reported token once more, and would again until that ends: force it, if the budget
 * allows.
 */
function needsForce(record: TokenRecord, now: number, ask: Ask): boolean {
  const { token } = record
  const confirmed = token?.tag === ask.tag && token.state === 'reissued' && isLive(token, now)
  return confirmed && forcibleAt(record, now, ask) <= now
}

/**
 * A token was minted. The platform orders tokens by the arrival of the requests, which no process sees; what
 * is known is when each was sent and answered. Sent after every other attempt had ended: certainly the
 * newest. Over before the stored one was sent: certainly older. Otherwise it is unknown, the higher fence is
 * kept and the record is dirty until one more refresh has settled it.
 */
export function commit(record: TokenRecord, now: number, attempt: Attempt, issued: Issued, jitter: number): TokenRecord {
  const { token: stored } = record
  const same = stored?.value === issued.value
  if (same && stored.fence === attempt.fence) return record
  const sentAt = now - attempt.sentAgoMs
  const endedAt = now - attempt.endedAgoMs
  const base = { ...release(record, attempt), endedAt: Math.max(record.endedAt, endedAt) }
  if (stored !== undefined && !same && endedAt <= stored.sentAt) return base

  // In a dirty record, only the attempt of the last lease was certainly sent after the attempts that
  // overlapped.
  const newest = sentAt >= record.endedAt && (!record.dirty || attempt.fence === record.fence)
  const token: StoredToken = { ...issued, tag: attempt.tag, sentAt, fence: attempt.fence, state: 'good' }
  if (same)
    return repeat(base, newest, token, stored, isOvertaken(record, attempt) ? record.pause : backoff(record, now, attempt.tag, jitter))
  if (newest) return { ...base, token, dirty: false, pause: undefined }
  return { ...base, token: stored === undefined || attempt.fence > stored.fence ? token : stored, dirty: true }
}

/**
 * The platform gave the stored token once more (stable tokens). It is the current one, but the fetch counts
 * as a failure for the backoff.
 */
function repeat(base: TokenRecord, newest: boolean, token: StoredToken, stored: StoredToken, pause: Pause | undefined): TokenRecord {
  return {
    ...base,
    token: { ...token, fence: Math.max(token.fence, stored.fence), state: stored.state === 'good' ? 'good' : 'reissued' },
    dirty: base.dirty && !newest,
    // A rejected token that comes back may be replaced by force at once. If force brings it back too, only
    // waiting helps. After a doubt the platform answers again, so failures are counted anew.
    pause: stored.state === 'rejected' || base.dirty ? undefined : pause,
  }
}

/**
 * A fetch failed. If it may have minted a token after the stored one was sent for, the stored one may be
 * superseded: dirty. Only the latest attempt pauses the account, not one whose holder slept past its lease.
 */
export function fail(record: TokenRecord, now: number, attempt: Attempt, failure: Failure, jitter: number): TokenRecord {
  const base = { ...release(record, attempt), ...refund(record, failure) }
  const pause = isOvertaken(record, attempt) ? record.pause : failurePause(record, now, attempt.tag, failure, jitter)
  if (failure.definite) return { ...base, pause }
  const endedAt = now - attempt.endedAgoMs
  const doubtful = record.token !== undefined && endedAt > record.token.sentAt
  return { ...base, pause, dirty: record.dirty || doubtful, endedAt: Math.max(record.endedAt, endedAt) }
}

/** True if another fetch has begun since: its holder knows the platform's present state better. */
function isOvertaken(record: TokenRecord, attempt: Attempt): boolean {
  return attempt.fence < record.fence
}

function failurePause(record: TokenRecord, now: number, tag: string, failure: Failure, jitter: number): Pause | undefined {
  const { definite, forced, errcode } = failure
  // Only force was refused: its budget limits the next try, and a plain fetch is still allowed.
  if (definite && forced) return undefined
  const pause = { ...backoff(record, now, tag, jitter), errcode }
  return definite ? { ...pause, until: now + DEFINITE_PAUSE_MS } : pause
}

/**
 * A failed fetch does not count against the budget, because the backoff limits it already. Otherwise an
 * outage would use up the budget, and no token could be fetched for half an hour after it. A forced fetch
 * always counts: without a clear answer the platform may have counted it, and after a refusal the confirmed
 * token stays in use until the next try.
 */
function refund({ fetches }: TokenRecord, failure: Failure): Partial<TokenRecord> {
  return failure.forced ? {} : { fetches: fetches.slice(0, -1) }
}

/**
 * A caller saw this token refused. Only the first report of the stored token changes the record; a repeated
 * one, or one about an older token, does not.
 */
export function reportBad(record: TokenRecord, value: string | undefined): TokenRecord {
  const { token } = record
  return token?.value === value && token?.state === 'good' ? { ...record, token: { ...token, state: 'rejected' } } : record
}

/** Gives a lease back, if it is still this attempt's. */
export function release(record: TokenRecord, attempt: Pick<Attempt, 'owner' | 'fence'>): TokenRecord {
  const { lease } = record
  return lease?.owner === attempt.owner && lease.fence === attempt.fence ? { ...record, lease: undefined } : record
}

/** A lease that ends later than any lease can was taken before the clock was set back; it does not count. */
function isHeld(lease: Lease | undefined, now: number): lease is Lease {
  return lease !== undefined && lease.until > now && lease.until <= now + LEASE_MS
}

/**
 * The stored token may be superseded. A lease that is over but was not given back is a crash or a stall,
 * maybe after a token was minted.
 */
function isInDoubt(record: TokenRecord, now: number): boolean {
  return record.dirty || (record.lease !== undefined && !isHeld(record.lease, now))
}

function pauseEnd(pause: Pause | undefined, now: number, tag: string): number | undefined {
  return pause !== undefined && pause.tag === tag && pause.until > now && pause.until <= now + BACKOFF_MAX_MS ? pause.until : undefined
}

/** The record's fetch times with this fetch added, or the time at which the budget allows the fetch. */
function spend(record: TokenRecord, now: number, forced: boolean, ask: Ask): Partial<TokenRecord> | number {
  const budget = forced ? ask.forced : ask.fetches
  if (budget === undefined) return {}
  const counting = stillCounting(forced ? record.forced : record.fetches, budget, now)
  const allowed = allowedAt(counting, budget)
  if (allowed > now) return allowed
  return forced ? { forced: [...counting, now] } : { fetches: [...counting, now] }
}

/** Between 1 s and twice as much as the last time, up to 60 s; `jitter` in [0, 1) picks the point between. */
function backoff(record: TokenRecord, now: number, tag: string, jitter: number): Pause {
  const failures = (record.pause?.tag === tag ? record.pause.failures : 0) + 1
  const longest = Math.min(BACKOFF_MAX_MS, BACKOFF_MIN_MS * 2 ** Math.min(failures, 10))
  return { tag, failures, until: now + BACKOFF_MIN_MS + jitter * (longest - BACKOFF_MIN_MS) }
}
