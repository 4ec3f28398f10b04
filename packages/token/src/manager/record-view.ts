import { type Clock, type Store, systemClock } from '@wx/core'
import { refuseUnknownOptions } from '@wx/core/internal'
import type { Issuer } from '../issue/issuer'
import { stableToken } from '../issue/stable-token'
import { printable } from '../printable'
import { recordKey, type StoredToken, type TokenRecord } from '../record/record'
import { SharedRecord } from '../record/shared-record'
import { remainingMs } from '../record/windows'

/** Options of {@link readRecord}. */
export interface ReadRecordOptions {
  readonly appId: string
  /** The store that the account's programs share. */
  readonly store: Store
  /** The issuer that the account's programs have. Default: `stableToken()`. */
  readonly issuer?: Pick<Issuer, 'endpoint'>
  readonly clock?: Clock
}

/** The record of an account without its secrets, such as the token itself. Times are milliseconds. */
export interface RecordView {
  readonly token: RecordViewToken | undefined
  /**
   * A process with the secret that failed does not fetch before this time has passed. With the `errcode` if
   * the platform refused.
   */
  readonly pause: { readonly remainingMs: number; readonly errcode: number | undefined } | undefined
  /** How long ago each fetch was that counts against a budget, and each forced one. */
  readonly fetchesAgoMs: readonly number[]
  readonly forcedAgoMs: readonly number[]
}

/** The token of a record: what can be told of it without showing it. */
export interface RecordViewToken {
  /** The time until the platform ends it; zero or less if it has ended. */
  readonly remainingMs: number
  /** A caller has reported it. */
  readonly refused: boolean
  /** True if the token has this value. */
  readonly is: (value: string) => boolean
}

/**
 * Reads the record that the programs of an account share, and changes nothing: for tools and health checks.
 * Only a `TokenManager` gives the token itself. The view is empty if there is no record, or another value in
 * its place.
 *
 * Rejects with a `WxError` of code `store-failed`, or of code `config-invalid` for an invalid app id or an
 * unknown option.
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
