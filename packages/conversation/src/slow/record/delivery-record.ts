import { type BodyFormat, type Message, type Reply, sha1Hex, type WrittenAnswer } from '@wx/core'
import { isRecord } from '@wx/core/internal'
import { isPosition, type Position } from '../position'

/** Who runs the handlers. A lease that is over shows that its process died. Times are the store's. */
export interface Lease {
  readonly owner: string
  readonly until: number
}

interface Sighting {
  /** When the first attempt was seen. */
  readonly firstSeenAt: number
  /** How many runs there were: more than one only after a death, or if the job went to a queue. */
  readonly attempt: number
}

/** The handlers run, and no attempt was answered yet. */
export interface Running extends Sighting {
  readonly state: 'running'
  readonly lease: Lease
}

/** Under `hold`: the answer is there, and no attempt was open to carry it. */
export interface Ready extends Sighting {
  readonly state: 'ready'
  readonly answer: WrittenAnswer
}

/** Every attempt gets this. */
export interface Answered extends Sighting {
  readonly state: 'answered'
  readonly answer: WrittenAnswer
}

/** The push behind a late answer, so that another process can run its handlers. */
export interface Asked {
  readonly message: Message
  readonly format: BodyFormat
}

/**
 * How a late answer reaches its user. `messages`: its run sends it. `claim`: it waits for a tap on a link
 * that the user was shown, or, if not `told`, for the user's next message.
 */
export type Way = 'messages' | 'claim'

/** Every attempt gets `answer`, and the handlers' answer goes another way. */
export interface Late extends Sighting {
  readonly state: 'late'
  readonly answer: WrittenAnswer
  readonly lease?: Lease | undefined
  /** A queue has the job: no run begins but the worker's. */
  readonly queued: boolean
  readonly asked: Asked
  readonly way: Way
  /** What the handlers answered so far. */
  readonly parts: readonly Reply[]
  /** Whether that is all. */
  readonly ended: boolean
  /** What comes next. Everything before it was given to the user, or is on its way. */
  readonly at: Position
  /** The push that was answered with what was given last, and where that began: its retries get the same. */
  readonly last?: { readonly by: string; readonly from: Position } | undefined
}

/** What all processes know about one push: one value under one key, replaced only by compare-and-set. */
export type DeliveryRecord = Running | Ready | Answered | Late

/** The key of a push's record. A user's claims have only keys of that user. */
export function deliveryKey({ ToUserName, FromUserName }: Message, id: string): string {
  return `wx:delivery:${keyPart(ToUserName)}:${keyPart(FromUserName)}:${id}`
}

/** As it stands if it is of the platform's form; else its digest, because a key has 512 bytes at most. */
export function keyPart(text: string | undefined): string {
  if (text === undefined) return ''
  return /^[\w@-]{1,64}$/.test(text) ? text : sha1Hex(text)
}

export function encodeRecord(record: DeliveryRecord): string {
  return JSON.stringify(record)
}

/** What a store returned. Anything that is no whole record counts as none. */
export function decodeRecord(text: string | undefined): DeliveryRecord | undefined {
  const value = text === undefined ? undefined : parse(text)
  return isDeliveryRecord(value) ? value : undefined
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isDeliveryRecord(value: unknown): value is DeliveryRecord {
  if (!isRecord(value) || !Number.isFinite(value.firstSeenAt) || !Number.isSafeInteger(value.attempt)) return false
  if (value.state === 'running') return isLease(value.lease)
  if (!isAnswer(value.answer)) return false
  return value.state === 'ready' || value.state === 'answered' || (value.state === 'late' && isLate(value))
}

function isLate(value: Readonly<Record<string, unknown>>): boolean {
  return (
    (value.lease === undefined || isLease(value.lease)) &&
    typeof value.queued === 'boolean' &&
    isAsked(value.asked) &&
    (value.way === 'messages' || value.way === 'claim') &&
    Array.isArray(value.parts) &&
    value.parts.every(isRecord) &&
    typeof value.ended === 'boolean' &&
    isPosition(value.at) &&
    (value.last === undefined || (isRecord(value.last) && typeof value.last.by === 'string' && isPosition(value.last.from)))
  )
}

/** Whether the message is whole was decided when the push was read. */
export function isAsked(value: unknown): value is Asked {
  return isRecord(value) && isRecord(value.message) && isRecord(value.message.raw) && isFormat(value.format)
}

function isLease(value: unknown): value is Lease {
  return isRecord(value) && typeof value.owner === 'string' && Number.isFinite(value.until)
}

function isAnswer(value: unknown): value is WrittenAnswer {
  return value === 'success' || (isRecord(value) && typeof value.body === 'string' && isFormat(value.format))
}

function isFormat(value: unknown): value is BodyFormat {
  return value === 'xml' || value === 'json'
}
