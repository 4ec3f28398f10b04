import type { Query } from './query'

/** How one attempt of a call ended, if not with an answer to hand out. */
export type Outcome =
  /** `errcode` 40001, 40014 or 42001. */
  | 'dead-token'
  /** `errcode` 45065: a message with this id of its own is there already. */
  | 'duplicate'
  /** Any other `errcode` but -1. */
  | 'refused'
  /** `errcode` -1: the platform was busy, and may have done a part. */
  | 'busy'
  /** HTTP 5xx without an `errcode`. */
  | 'server-error'
  /** HTTP 3xx or 4xx without an `errcode`: a gateway refused the request. */
  | 'rejected'
  /** HTTP 200, and no JSON. */
  | 'unreadable'
  /** No answer, or a part of one: cut, or too late. */
  | 'broken'
  /** There was no connection to send it on. */
  | 'unsent'

/** What is known of a call and its attempts so far. */
export interface CallState {
  /** Making it twice changes nothing. */
  readonly isRead: boolean
  /** The platform itself refuses the second of two with the same id. */
  readonly hasOwnId: boolean
  /** From 1. Attempts with a dead token are not counted. */
  readonly attempt: number
  /** An earlier attempt may have been done. */
  readonly isInDoubt: boolean
  /** A token of the client's own, and the first one of this call. */
  readonly canChangeToken: boolean
  /** The body was a stream, and is gone. */
  readonly isBodyGone: boolean
}

/** What follows: another attempt, or an error of that code. */
export type Step = 'new-token' | 'again' | 'api-refused' | 'upstream-failed' | 'outcome-unknown'

/** The platform's own advice is to wait and try again; more than this only adds to what it has to do. */
export const MAX_ATTEMPTS = 3

/**
 * The rule of repeats, the only one there is: nothing is sent twice that may have been done, unless doing it
 * twice changes nothing.
 */
export function nextStep(outcome: Outcome, call: CallState): Step {
  const mayGoOn = call.attempt < MAX_ATTEMPTS && !call.isBodyGone
  const mayRepeat = mayGoOn && (call.isRead || call.hasOwnId)
  switch (outcome) {
    case 'dead-token':
      return call.canChangeToken && !call.isBodyGone ? 'new-token' : refused(call.isInDoubt)
    case 'refused':
      return refused(call.isInDoubt)
    case 'duplicate':
      return 'api-refused'
    case 'rejected':
      return failed(call.isInDoubt)
    case 'unreadable':
      return failed(!call.isRead)
    case 'unsent':
      return mayGoOn ? 'again' : failed(call.isInDoubt)
    case 'busy':
    case 'server-error':
    case 'broken':
      return mayRepeat ? 'again' : givenUp(outcome, call.isRead)
  }
}

function givenUp(outcome: Outcome, isRead: boolean): Step {
  return isRead && outcome === 'busy' ? 'api-refused' : failed(!isRead)
}

/** Whether an attempt that ended so may have been done. */
export function leavesDoubt(outcome: Outcome, isRead: boolean): boolean {
  return !isRead && (outcome === 'busy' || outcome === 'server-error' || outcome === 'broken')
}

/**
 * Whether a body has the field by which this endpoint knows a message again. Other endpoints ignore such a
 * field, and would send twice.
 */
export function hasOwnId(body: Query, field: string | undefined): boolean {
  const id = field === undefined ? undefined : body[field]
  return typeof id === 'string' && id !== ''
}

/**
 * How long to wait before the attempt after this one, in milliseconds: anything up to a limit that grows, so
 * that many clients don't come back at once.
 */
export function pauseMs(attempt: number, random: number): number {
  return random * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 4 ** (attempt - 1))
}

const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 3_000

/** A refusal says nothing of the attempt before it. */
function refused(isInDoubt: boolean): Step {
  return isInDoubt ? 'outcome-unknown' : 'api-refused'
}

function failed(isUnknown: boolean): Step {
  return isUnknown ? 'outcome-unknown' : 'upstream-failed'
}
