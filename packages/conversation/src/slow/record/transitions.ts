import type { Reply, WrittenAnswer } from '@wx/core'
import { LEASE_MS } from '../limits'
import { isBefore, type Position } from '../position'
import type { Answered, Asked, DeliveryRecord, Late, Lease, Ready, Running, Way } from './delivery-record'

/**
 * The state machine of a push: every transition is a function of the record and the store's time, without
 * side effects. `undefined` says that the transition is not allowed any more: another process was first.
 */

/**
 * What a process does with an attempt of the platform. A record that comes with it has to be written first.
 */
export type Beginning =
  | { readonly kind: 'run'; readonly record: Running | Late }
  | { readonly kind: 'answer'; readonly answer: WrittenAnswer; readonly record?: Answered }
  | { readonly kind: 'wait'; readonly firstSeenAt: number }

/**
 * An attempt came to a process that knows nothing of the push. The handlers run for a push that is
 * new, and again only if the run before ended with its process.
 */
export function begin(record: DeliveryRecord | undefined, now: number, owner: string): Beginning {
  if (record === undefined) {
    return { kind: 'run', record: { state: 'running', firstSeenAt: now, attempt: 1, lease: leaseOf(owner, now) } }
  }
  if (record.state === 'running') {
    if (isHeld(record.lease, now)) return { kind: 'wait', firstSeenAt: record.firstSeenAt }
    return { kind: 'run', record: { ...record, attempt: record.attempt + 1, lease: leaseOf(owner, now) } }
  }
  if (record.state === 'ready') return { kind: 'answer', answer: record.answer, record: carry(record) }
  const replacement = record.state === 'late' && !record.queued ? takeOver(record, now, owner) : undefined
  return replacement === undefined ? { kind: 'answer', answer: record.answer } : { kind: 'run', record: replacement }
}

/** Its run still works: the lease is prolonged. */
export function renew(record: DeliveryRecord, now: number, owner: string): DeliveryRecord | undefined {
  return isOwned(record, owner) ? { ...record, lease: leaseOf(owner, now) } : undefined
}

/** The run's answer is carried by an attempt that is open. */
export function answer(record: DeliveryRecord, owner: string, written: WrittenAnswer): Answered | undefined {
  return record.state === 'running' && isOwned(record, owner) ? answeredOf(record, written) : undefined
}

/** The run's answer is there, and no attempt is open. */
export function ready(record: DeliveryRecord, owner: string, written: WrittenAnswer): Ready | undefined {
  if (record.state !== 'running' || !isOwned(record, owner)) return undefined
  const { firstSeenAt, attempt } = record
  return { state: 'ready', firstSeenAt, attempt, answer: written }
}

/** An attempt came that carries the answer. */
export function carry(record: Ready): Answered
export function carry(record: DeliveryRecord): Answered | undefined
export function carry(record: DeliveryRecord): Answered | undefined {
  return record.state === 'ready' ? answeredOf(record, record.answer) : undefined
}

export interface LateAnswer {
  readonly answer: WrittenAnswer
  readonly asked: Asked
  readonly way: Way
  readonly parts: readonly Reply[]
  readonly ended: boolean
  readonly at: Position
}

/**
 * No attempt will carry the answer, or not all of it. The process of any attempt may decide so; the run keeps
 * its lease. An answer that is ready becomes late only by the run that has it: another process carries it.
 */
export function late(record: DeliveryRecord, now: number, owner: string, answer: LateAnswer): Late | undefined {
  if (record.state !== 'running' && (record.state !== 'ready' || !answer.ended)) return undefined
  const { firstSeenAt, attempt } = record
  const lease = record.state === 'running' ? record.lease : leaseOf(owner, now)
  return { state: 'late', firstSeenAt, attempt, lease, queued: false, ...answer }
}

/** What the run of a late answer knows by now. */
export interface Progress {
  readonly parts: readonly Reply[]
  readonly ended: boolean
  readonly way: Way
  /** Given by the run itself, if it sends messages. */
  readonly at?: Position
}

/** Writes a run's progress. */
export function progress(record: DeliveryRecord, now: number, owner: string, made: Progress): Late | undefined {
  if (record.state !== 'late' || !isOwned(record, owner)) return undefined
  const { parts, ended, way, at = record.at } = made
  return { ...record, parts, ended, way, at, lease: leaseOf(owner, now) }
}

/** The user has all of it. */
export function finish(record: DeliveryRecord, owner: string): Answered | undefined {
  return record.state === 'late' && isOwned(record, owner) ? answeredOf(record, record.answer) : undefined
}

/** A queue took the job: the run here ends, and no other begins but the worker's. */
export function queue(record: DeliveryRecord, owner: string): Late | undefined {
  return record.state === 'late' && isOwned(record, owner) ? { ...record, lease: undefined, queued: true } : undefined
}

/** The process ends: a retry, a tap or the next message takes over at once. */
export function release(record: DeliveryRecord, owner: string): DeliveryRecord | undefined {
  return isOwned(record, owner) ? { ...record, lease: { owner, until: 0 } } : undefined
}

/**
 * Another run of a late answer whose run ended before it was done. A worker may also take what is queued; the
 * caller asks for that by `begin`'s rule or by its own.
 */
export function takeOver(record: Late, now: number, owner: string): Late | undefined {
  if (isHeld(record.lease, now) || record.ended) return undefined
  return { ...record, attempt: record.attempt + 1, lease: leaseOf(owner, now), queued: false }
}

export interface Handout {
  readonly record: Late
  /** Where the push that asks has its part of the answer. */
  readonly from: Position
}

/**
 * A push of the user is answered with a part of the claim: the next one, and for a retry of the same push the
 * same again. `next` says where the part ends that begins at `at`, or `undefined` if nothing is there yet.
 */
export function handOut(record: DeliveryRecord, now: number, by: string, next: (late: Late) => Position | undefined): Handout | undefined {
  if (record.state !== 'late' || !isClaim(record, now)) return undefined
  if (record.last?.by === by) return { record, from: record.last.from }
  const to = next(record)
  if (to === undefined || !isBefore(record.at, to)) return undefined
  // A run that only stood still sends nothing any more: its messages would bring the same again.
  const claimed = record.way === 'claim' ? record : { ...record, way: 'claim' as const, lease: undefined }
  return { record: { ...claimed, at: to, last: { by, from: record.at } }, from: record.at }
}

/** The user has everything before this place: a tap on a link brought it. */
export function given(record: DeliveryRecord, to: Position): Late | undefined {
  return record.state === 'late' && isBefore(record.at, to) ? { ...record, at: to } : undefined
}

/** Messages that a process left unsent when it died are a claim too. */
function isClaim({ way, ended, lease }: Late, now: number): boolean {
  return way === 'claim' || (ended && !isHeld(lease, now))
}

/** Whether the user has everything that is there. */
export function isGiven({ parts, at }: Late): boolean {
  return at.part >= parts.length
}

/** Whether a run works on it, or a queue's worker will. */
export function isWorkedOn(record: Late, now: number): boolean {
  return record.queued || isHeld(record.lease, now)
}

/** Another run works on the push, or finished it. */
export function isOthers(record: DeliveryRecord, owner: string): boolean {
  if (record.state === 'answered' || record.state === 'ready') return false
  return record.lease !== undefined && record.lease.owner !== owner
}

function answeredOf({ firstSeenAt, attempt }: DeliveryRecord, written: WrittenAnswer): Answered {
  return { state: 'answered', firstSeenAt, attempt, answer: written }
}

function leaseOf(owner: string, now: number): Lease {
  return { owner, until: now + LEASE_MS }
}

function isOwned(record: DeliveryRecord, owner: string): record is Running | Late {
  return 'lease' in record && record.lease?.owner === owner
}

/** A lease that ends much later than any lease can was taken before the clock was set back. */
function isHeld(lease: Lease | undefined, now: number): boolean {
  return lease !== undefined && lease.until > now && lease.until <= now + 2 * LEASE_MS
}
