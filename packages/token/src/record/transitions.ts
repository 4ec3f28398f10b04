import { allowedAt, type Budget, stillCounting } from './budget'
import { BACKOFF_MAX_MS, BACKOFF_MIN_MS, DEFINITE_PAUSE_MS, LEASE_MS } from './limits'
import type { Lease, Pause, StoredToken, TokenRecord } from './record'
import { isDue, isLive } from './windows'

/**
 * The token machine: every step is a function of the record and the store's time, and touches nothing else. What decides
 * which token is kept is {@link commit}; leases only save calls.
 */

/** Who asks, and what they hold already. */
export interface Ask {
  readonly owner: string
  readonly tag: string
  /** The token the asker holds. A stored one that differs is newer; where the record was lost, or is another secret's, this one serves until it is due. */
  readonly seen: string | undefined
  /** How long before its end this asker wants a token refreshed. */
  readonly windowMs: number
  /** By the asker's own clock the token it holds is due, whatever the store's clock says. */
  readonly due: boolean
  /** A basis that has been replaced: a token on it is due. */
  readonly outdated?: string | undefined
  readonly fetches?: Budget | undefined
  /** Where there is one, the platform can be made to give another token than the one it gives by itself. */
  readonly forced?: Budget | undefined
}

export type Decision =
  | { readonly kind: 'use' }
  | { readonly kind: 'wait'; readonly reason: 'backoff' | 'budget' | 'lease'; readonly until: number }
  | { readonly kind: 'fetch'; readonly forced: boolean; readonly fence: number; readonly record: TokenRecord }

/** One fetch under one lease. How long ago is measured by who fetched, because nobody else's clock saw it. */
export interface Attempt {
  readonly owner: string
  readonly tag: string
  readonly fence: number
  /** At least this long ago the request was not yet sent. */
  readonly sentAgoMs: number
  /** At least this long ago it was over. */
  readonly endedAgoMs: number
}

export interface Issued {
  readonly value: string
  readonly lifeMs: number
  /** Names what this token was fetched with, where it hangs on something that can be replaced: a ticket on its access token. */
  readonly basis?: string | undefined
}

export interface Failure {
  /** The platform answered and minted nothing; asking again soon cannot help. Anything else may have minted a token. */
  readonly definite: boolean
  readonly errcode?: number | undefined
}

/** The stored token, where a holder of this secret may hand it out now. */
export function usable(record: TokenRecord, now: number, tag: string): StoredToken | undefined {
  const { token } = record
  return token !== undefined && token.tag === tag && token.state === 'good' && isLive(token, now) ? token : undefined
}

/** Use what is held or stored, wait for somebody or something, or fetch under the lease that `record` then holds. */
export function acquire(record: TokenRecord, now: number, ask: Ask): Decision {
  if (isSettled(record, now, ask)) return { kind: 'use' }

  const pausedUntil = pauseEnd(record.pause, now, ask.tag)
  if (pausedUntil !== undefined) return { kind: 'wait', reason: 'backoff', until: pausedUntil }

  const forced = ask.forced !== undefined && record.token?.tag === ask.tag && record.token.state === 'reissued'
  const spent = spend(record, now, forced, ask)
  if (typeof spent === 'number') return { kind: 'wait', reason: 'budget', until: spent }

  const { lease } = record
  if (isHeld(lease, now) && lease.owner !== ask.owner) return { kind: 'wait', reason: 'lease', until: lease.until }

  // Whatever lease is still here, our own too, was not given back: its attempt may have minted a token that nobody knows.
  // The doubt outlives the lease, or a fetch that comes to nothing would take it away.
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
      // A last end in the future comes from a clock that was set back: left alone, every commit until then would look overlapped.
      endedAt: Math.min(record.endedAt, now),
    },
  }
}

/** Nothing to do: the stored token is newer than the asker's, or the same and not yet due, or not the asker's affair. */
function isSettled(record: TokenRecord, now: number, ask: Ask): boolean {
  if (isInDoubt(record, now)) return false
  const token = usable(record, now, ask.tag)
  if (token === undefined) return record.token?.tag !== ask.tag && ask.seen !== undefined && !ask.due
  if (token.value === ask.seen && token.basis !== undefined && token.basis === ask.outdated) return false
  return token.value !== ask.seen || !(ask.due || isDue(token, now, ask.windowMs))
}

/**
 * A token was minted. The platform orders tokens by the arrival of the requests, which nobody sees; what is known is when each was
 * sent and answered. Sent after every other attempt had ended: certainly the newest. Over before the stored one was sent: certainly
 * older. Otherwise nobody knows, the higher fence is kept and the record is dirty until one more refresh has settled it.
 */
export function commit(record: TokenRecord, now: number, attempt: Attempt, issued: Issued, jitter: number): TokenRecord {
  const { token: stored } = record
  const same = stored?.value === issued.value
  if (same && stored.fence === attempt.fence) return record
  const sentAt = now - attempt.sentAgoMs
  const endedAt = now - attempt.endedAgoMs
  const base = { ...release(record, attempt), endedAt: Math.max(record.endedAt, endedAt) }
  if (stored !== undefined && !same && endedAt <= stored.sentAt) return base

  // Of what left the doubt only the last lease's attempt is certain to have been sent after it.
  const newest = sentAt >= record.endedAt && (!record.dirty || attempt.fence === record.fence)
  const token: StoredToken = { ...issued, tag: attempt.tag, sentAt, fence: attempt.fence, state: 'good' }
  if (same) return repeat(base, newest, token, stored, backoff(record, now, attempt.tag, jitter))
  if (newest) return { ...base, token, dirty: false, pause: undefined }
  return { ...base, token: stored === undefined || attempt.fence > stored.fence ? token : stored, dirty: true }
}

/** The platform gave the stored token once more (stable tokens): it is current, but counts as a step of the backoff towards another. */
function repeat(base: TokenRecord, newest: boolean, token: StoredToken, stored: StoredToken, pause: Pause): TokenRecord {
  return {
    ...base,
    token: { ...token, fence: Math.max(token.fence, stored.fence), state: stored.state === 'good' ? 'good' : 'reissued' },
    dirty: base.dirty && !newest,
    // A rejected token that comes back is fetched by force at once; only when that brings it back too is there nothing but waiting.
    pause: stored.state === 'rejected' ? undefined : pause,
  }
}

/** A fetch failed. Where it may have minted a token after the stored one was sent, the stored one may be superseded: dirty. */
export function fail(record: TokenRecord, now: number, attempt: Attempt, failure: Failure, jitter: number): TokenRecord {
  const pause = { ...backoff(record, now, attempt.tag, jitter), errcode: failure.errcode }
  // The backoff limits failures already. Counted against the budget too, an outage would use that up and outlast itself by half an hour.
  const base = { ...release(record, attempt), fetches: record.fetches.slice(0, -1) }
  if (failure.definite) return { ...base, pause: { ...pause, until: now + DEFINITE_PAUSE_MS } }
  const endedAt = now - attempt.endedAgoMs
  const doubtful = record.token !== undefined && endedAt > record.token.sentAt
  return { ...base, pause, dirty: record.dirty || doubtful, endedAt: Math.max(record.endedAt, endedAt) }
}

/** A caller saw this token refused. Only the stored one is news; the same report again, or one about an older token, changes nothing. */
export function reportBad(record: TokenRecord, value: string | undefined): TokenRecord {
  const { token } = record
  return token?.value === value && token?.state === 'good' ? { ...record, token: { ...token, state: 'rejected' } } : record
}

/** Gives a lease back, where it is still this attempt's. */
export function release(record: TokenRecord, attempt: Pick<Attempt, 'owner' | 'fence'>): TokenRecord {
  const { lease } = record
  return lease?.owner === attempt.owner && lease.fence === attempt.fence ? { ...record, lease: undefined } : record
}

/** A lease that lies further ahead than any can reach was taken before the clock was set back; it holds nothing. */
function isHeld(lease: Lease | undefined, now: number): lease is Lease {
  return lease !== undefined && lease.until > now && lease.until <= now + LEASE_MS
}

/** The stored token may be superseded. A lease that is over but was not given back is a crash or a stall, maybe after a token was minted. */
function isInDoubt(record: TokenRecord, now: number): boolean {
  return record.dirty || (record.lease !== undefined && !isHeld(record.lease, now))
}

function pauseEnd(pause: Pause | undefined, now: number, tag: string): number | undefined {
  return pause !== undefined && pause.tag === tag && pause.until > now && pause.until <= now + BACKOFF_MAX_MS ? pause.until : undefined
}

/** The record's counts with this fetch in them, or the time at which the budget allows it. */
function spend(record: TokenRecord, now: number, forced: boolean, ask: Ask): Partial<TokenRecord> | number {
  const budget = forced ? ask.forced : ask.fetches
  if (budget === undefined) return {}
  const counting = stillCounting(forced ? record.forced : record.fetches, budget, now)
  const allowed = allowedAt(counting, budget)
  if (allowed > now) return allowed
  return forced ? { forced: [...counting, now] } : { fetches: [...counting, now] }
}

/** Between 1 s and twice as much as the last time, up to 60 s; `jitter` in [0, 1) picks the place. */
function backoff(record: TokenRecord, now: number, tag: string, jitter: number): Pause {
  const failures = (record.pause?.tag === tag ? record.pause.failures : 0) + 1
  const longest = Math.min(BACKOFF_MAX_MS, BACKOFF_MIN_MS * 2 ** Math.min(failures, 10))
  return { tag, failures, until: now + BACKOFF_MIN_MS + jitter * (longest - BACKOFF_MIN_MS) }
}
