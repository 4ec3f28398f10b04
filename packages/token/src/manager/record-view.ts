import { type Clock, type Store, systemClock } from '@wx/core'
import { refuseUnknownOptions } from '@wx/core/internal'
import type { Issuer } from '../issue/issuer'
import { stableToken } from '../issue/stable-token'
import { printable } from '../printable'
import { recordKey, type StoredToken, type TokenRecord } from '../record/record'
import { SharedRecord } from '../record/shared-record'
import { remainingMs } from '../record/windows'

export interface ReadRecordOptions {
  readonly appId: string
  /** The store that the account's programs share. */
  readonly store: Store
  /** The issuer that the account's programs have. Default: `stableToken()`. */
  readonly issuer?: Pick<Issuer, 'endpoint'>
  readonly clock?: Clock
}

/**
 * What the record of an account says, without the token and anything else that is secret. Times are
 * milliseconds.
 */
export interface RecordView {
  readonly token: RecordViewToken | undefined
  /**
   * No process with the secret that failed fetches for so long; with the `errcode` if the platform refused.
   */
  readonly pause: { readonly remainingMs: number; readonly errcode: number | undefined } | undefined
  /** How long ago each fetch was that counts against a budget, and each forced one. */
  readonly fetchesAgoMs: readonly number[]
  readonly forcedAgoMs: readonly number[]
}

export interface RecordViewToken {
  /** Until the platform ends it; zero or less if it has. */
  readonly remainingMs: number
  /** A caller has reported it. */
  readonly refused: boolean
  /** True if it is this one. */
  readonly is: (value: string) => boolean
}

/**
 * Reads what the programs of an account share about its token, and changes nothing: for tools and health
 * checks. Only a
 * `TokenManager` gives the token itself. If there is no record, or something else in its place, the view is
 * empty.
 *
 * Rejects with a `WxError` of code `store-failed`; or `config-invalid` for an app id or an option that cannot
 * be one.
 *
 * @example
 * ```ts
 * const { token, pause } = await readRecord({ appId: 'wx0123456789abcdef', store })
 * console.log(token?.remainingMs ?? 'no token', pause?.errcode ?? 'no failure')
 * ```
 */
export async function readRecord(options: ReadRecordOptions): Promise<RecordView> {
  refuseUnknownOptions('readRecord', options, ['appId', 'store', 'issuer', 'clock'])
  const { store, issuer = stableToken(), clock = systemClock } = options
  const appId = printable('appId', options.appId, 'Pass the one that the account’s programs use.')
  const { record, now } = await new SharedRecord(store, { recordKey: recordKey(appId, issuer.endpoint) }, clock).read()
  const ago = (time: number): number => now - time
  return {
    token: record.token === undefined ? undefined : viewOf(record.token, now),
    pause: pauseAt(record, now),
    fetchesAgoMs: record.fetches.map(ago),
    forcedAgoMs: record.forced.map(ago),
  }
}

function viewOf(token: StoredToken, now: number): RecordViewToken {
  return {
    remainingMs: remainingMs(token, now),
    refused: token.state !== 'good',
    is: (value) => value === token.value,
  }
}

function pauseAt({ pause }: TokenRecord, now: number): RecordView['pause'] {
  return pause === undefined || pause.until <= now ? undefined : { remainingMs: pause.until - now, errcode: pause.errcode }
}
