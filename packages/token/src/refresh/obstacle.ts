import { WxError } from '@wx/core'
import type { TokenRecord } from '../record/record'
import type { Decision } from '../record/transitions'

/** Why there is no settled token yet, and when looking again makes sense (monotonic). */
export interface Obstacle {
  readonly reason: 'again' | 'backoff' | 'budget' | 'lease' | 'store'
  readonly until: number
  /** What a caller without a token is told. */
  readonly error: WxError
}

export type Waiting = Extract<Decision, { kind: 'wait' }>

/** What to tell about a wait that the record asks for. */
export function waitError({ reason }: Waiting, waitMs: number, record: TokenRecord): WxError {
  const wait = `${Math.ceil(waitMs / 1_000)} s`
  if (reason === 'lease') return new WxError('upstream-failed', `another process is fetching; its lease ends in ${wait}`)
  if (reason === 'budget') {
    return new WxError(
      'upstream-failed',
      `the account's budget of fetches is used up until ${wait} from now: find out who reports good tokens as bad`,
    )
  }
  const errcode = record.pause?.errcode
  if (errcode === undefined) return new WxError('upstream-failed', `the last fetch failed; the next is in ${wait}`)
  return new WxError('upstream-failed', `the last fetch was answered with errcode ${errcode}; the next is in ${wait}`, { errcode })
}

export function unavailable(cause: WxError): WxError {
  return new WxError(
    'token-unavailable',
    `no usable token: ${cause.message}`,
    cause.errcode === undefined ? { cause } : { cause, errcode: cause.errcode },
  )
}
