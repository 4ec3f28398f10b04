import type { Snapshot, Store } from '@wx/core'
import { TokenManager } from '@wx/token'
import { type Account, issuerOf } from './account'
import { WatchedStore } from './watched-store'

/** What the account's record says to somebody who only looks. Times are milliseconds. */
export interface RecordNote {
  readonly token: { readonly value: string; readonly remainingMs: number; readonly refused: boolean } | undefined
  /** Nobody fetches for so long. */
  readonly pause: { readonly remainingMs: number; readonly errcode: number | undefined } | undefined
  /** How long ago each fetch was that counts against a budget. */
  readonly fetchesAgoMs: readonly number[]
  readonly forcedAgoMs: readonly number[]
}

/** A value that is no token, so that a report of it changes nothing. */
const NO_TOKEN = '-'

/** Reads the record as the account's programs do, and changes nothing. Throws what the store throws. */
export const readRecordNote = async (store: Store, account: Account): Promise<RecordNote> => {
  const watched = new WatchedStore(store)
  const { appId, secret } = account
  // Reporting a token that is not the stored one reads the record and leaves it: the manager knows its key, and nobody else needs to.
  await new TokenManager({ appId, secret, store: watched, issuer: issuerOf(account) }).invalidate(NO_TOKEN)
  return noteOf(watched.read)
}

/** Anything that is not a record counts as an empty one, as it does for the manager. */
const noteOf = (seen: Snapshot | undefined): RecordNote => {
  const { token, pause, fetches, forced } = parse(seen?.value)
  const now = seen?.now ?? 0
  const ago = (times: unknown): readonly number[] => (Array.isArray(times) ? times.filter(isTime).map((time) => now - time) : [])
  return { token: tokenOf(token, now), pause: pauseOf(pause, now), fetchesAgoMs: ago(fetches), forcedAgoMs: ago(forced) }
}

const tokenOf = (token: unknown, now: number): RecordNote['token'] => {
  if (!isGroup(token) || typeof token.value !== 'string' || !isTime(token.sentAt) || !isTime(token.lifeMs)) return undefined
  return { value: token.value, remainingMs: token.sentAt + token.lifeMs - now, refused: token.state !== 'good' }
}

const pauseOf = (pause: unknown, now: number): RecordNote['pause'] => {
  if (!isGroup(pause) || !isTime(pause.until) || pause.until <= now) return undefined
  return { remainingMs: pause.until - now, errcode: isTime(pause.errcode) ? pause.errcode : undefined }
}

const parse = (text: string | undefined): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(text ?? '{}')
    return isGroup(value) ? value : {}
  } catch {
    return {}
  }
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
