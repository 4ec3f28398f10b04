import { isDeadToken, numberOf } from '@wx/api'
import { isRecord } from '@wx/core/internal'
import type { WxAnswer } from './caller'
import type { Outcome } from './repeat'

/** What came of one attempt: a value to hand out, or why there is none. */
export type Reply<T> = Done<T> | Failed

export interface Done<T> {
  readonly outcome: 'done'
  readonly status: number
  readonly value: T
}

export interface Failed {
  readonly outcome: Outcome
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
    return { outcome: outcomeOf(errcode), status, errcode, errmsg, why: `it was answered with errcode ${errcode}` }
  }
  const isFine = status >= 200 && status < 300
  if (isProper && isFine) return { outcome: 'done', status, value: json }
  const outcome = isFine ? 'unreadable' : status >= 500 ? 'server-error' : 'rejected'
  const what = isProper ? 'no errcode' : `${length} characters that are no JSON object`
  return { outcome, status, errcode: undefined, errmsg: '', why: `it was answered with HTTP ${status} and ${what}` }
}

/** No answer came, or not to its end. */
export function noReply(wasSent: boolean, why: string): Failed {
  return { outcome: wasSent ? 'broken' : 'unsent', status: undefined, errcode: undefined, errmsg: '', why }
}

function outcomeOf(errcode: number): Outcome {
  if (errcode === -1) return 'busy'
  return isDeadToken(errcode) ? 'dead-token' : 'refused'
}
