import { isDeadToken, numberOf } from '@wx/api'
import { isRecord } from '@wx/core/internal'
import type { WxAnswer } from './caller'
import type { Outcome } from './repeat'

/** The same `clientmsgid` as before. The answer holds the `msg_id` of the message that is there. */
const DUPLICATE = 45065

/** What came of one attempt: a value to hand out, or why there is none. */
export type Reply<T> = Done<T> | Duplicate<T> | Failed

export interface Done<T> {
  readonly outcome: 'done'
  readonly status: number
  readonly value: T
}

/** Refused, with the answer to the first of the two calls: an attempt whose outcome was unknown was done. */
export interface Duplicate<T> extends Omit<Failed, 'outcome'> {
  readonly outcome: 'duplicate'
  readonly value: T
}

export interface Failed {
  readonly outcome: Exclude<Outcome, 'duplicate'>
  /** Undefined if no answer came. */
  readonly status: number | undefined
  readonly errcode: number | undefined
  readonly errmsg: string
  /** Why there is no proper answer, as part of a sentence. */
  readonly why: string
}

/** An answer in JSON: failed if it has an `errcode` other than 0, also as text. */
export function readReply(status: number, json: unknown, length: number): Reply<WxAnswer> {
  const isProper = isRecord(json)
  const errcode = isProper ? numberOf(json.errcode) : undefined
  if (isProper && errcode !== undefined && errcode !== 0) {
    const errmsg = typeof json.errmsg === 'string' ? json.errmsg : ''
    const failed = { status, errcode, errmsg, why: `it was answered with errcode ${errcode}` }
    return errcode === DUPLICATE ? { ...failed, outcome: 'duplicate', value: json } : { ...failed, outcome: outcomeOf(errcode) }
  }
  const isFine = status >= 200 && status < 300
  if (isProper && isFine) return { outcome: 'done', status, value: json }
  const outcome = isFine ? 'unreadable' : status >= 500 ? 'server-error' : 'rejected'
  const what = isProper ? 'no errcode' : `${length} characters that are no JSON object`
  return { outcome, status, errcode: undefined, errmsg: '', why: `it was answered with HTTP ${status} and ${what}` }
}

/**
 * Whether there is an answer to hand out: a duplicate is the answer to an earlier attempt that may have been
 * done.
 */
export function isDone<T>(reply: Reply<T>, isInDoubt: boolean): reply is Done<T> | Duplicate<T> {
  return reply.outcome === 'done' || (reply.outcome === 'duplicate' && isInDoubt)
}

/** No answer came, or not to its end. */
export function noReply(wasSent: boolean, why: string): Failed {
  return { outcome: wasSent ? 'broken' : 'unsent', status: undefined, errcode: undefined, errmsg: '', why }
}

function outcomeOf(errcode: number): Failed['outcome'] {
  if (errcode === -1) return 'busy'
  return isDeadToken(errcode) ? 'dead-token' : 'refused'
}
