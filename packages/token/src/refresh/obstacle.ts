import { WxError } from '@wx/core'
import type { TokenRecord } from '../record/record'
import type { Decision } from '../record/transitions'

/** Why the token is not up to date yet, and when it makes sense to look again (monotonic). */
export interface Obstacle {
  /**
   * `race`: another process changed the record first. `again`: a fetch gave no usable token. `store`: the
   * store failed. `backoff`, `budget` and `lease` as in {@link Decision}.
   */
  readonly reason: 'again' | 'backoff' | 'budget' | 'lease' | 'race' | 'store'
  readonly until: number
  /** The error for a caller without a token. */
  readonly error: WxError
}

export type Waiting = Extract<Decision, { kind: 'wait' }>

/** The error behind a wait that the record asks for. */
export function waitError({ reason }: Waiting, waitMs: number, record: TokenRecord): WxError {
  const wait = `${Math.ceil(waitMs / 1_000)} s`
  if (reason === 'lease') return new WxError('upstream-failed', `Another process is fetching the token; its lease ends in ${wait}.`)
  if (reason === 'budget') {
    return new WxError(
      'upstream-failed',
      `The account's budget of fetches is used up for ${wait}. Find out which program reports good tokens as bad.`,
    )
  }
  const errcode = record.pause?.errcode
  if (errcode === undefined) return new WxError('upstream-failed', `The last fetch failed; the next is in ${wait}.`)
  return new WxError('upstream-failed', `The last fetch was answered with errcode ${errcode}; the next is in ${wait}.`, { errcode })
}
