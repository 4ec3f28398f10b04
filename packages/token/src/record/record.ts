import { sha1Hex } from '@wx/core'
import { isRecord } from '@wx/core/internal'

/** A token as it is shared. Its end is `sentAt + lifeMs`, counted from before the request was sent. */
export interface StoredToken {
  readonly value: string
  /** Names the secret that fetched it. A process with another secret does not use it. */
  readonly tag: string
  /** Store time, the earliest moment at which the request can have been sent. */
  readonly sentAt: number
  readonly lifeMs: number
  readonly basis?: string | undefined
  readonly fence: number
  /**
   * `rejected`: a caller saw it refused. `reissued`: after that the platform gave it once more when asked for
   * a token.
   */
  readonly state: 'good' | 'rejected' | 'reissued'
}

export interface Lease {
  readonly owner: string
  readonly fence: number
  /**
   * Store time. A lease that is still in the record after this was abandoned: what its holder fetched is
   * unknown.
   */
  readonly until: number
}

/** No fetch before `until` by processes with the same secret. */
export interface Pause {
  readonly tag: string
  readonly until: number
  readonly failures: number
  readonly errcode?: number | undefined
}

/**
 * Everything that the processes sharing one token know about it: one value under one key, replaced only by
 * compare-and-set and never deleted. All times are the store's own clock.
 */
export interface TokenRecord {
  readonly token?: StoredToken | undefined
  /** Grows by one with every lease. */
  readonly fence: number
  readonly lease?: Lease | undefined
  /** Store time. The latest moment at which an attempt that may have minted a token can have ended. */
  readonly endedAt: number
  /** Attempts overlapped, so it is unknown which token is the newest. One more refresh settles it. */
  readonly dirty: boolean
  readonly pause?: Pause | undefined
  /** When fetches that count against the budget were made, and forced ones. */
  readonly fetches: readonly number[]
  readonly forced: readonly number[]
}

export const EMPTY_RECORD: TokenRecord = { fence: 0, endedAt: 0, dirty: false, fetches: [], forced: [] }

/**
 * One record per account and endpoint. The braces keep it in one Redis Cluster slot; the hash keeps the app
 * id out of key lists and file names.
 */
export function recordKey(appId: string, endpoint: string): string {
  return `wx:token:{${sha1Hex(`${appId}\n${endpoint}`)}}`
}

/** Tells records of different secrets apart without giving the secret away. */
export function secretTag(appId: string, secret: string): string {
  return sha1Hex(`wx-token-tag\n${appId}\n${secret}`).slice(0, 16)
}

/** Names an access token without giving it away. */
export function basisOf(accessToken: string): string {
  return sha1Hex(`wx-token-basis\n${accessToken}`).slice(0, 16)
}

export function encodeRecord(record: TokenRecord): string {
  return JSON.stringify(record)
}

/**
 * What a store returned. Anything that is not a whole record counts as none: the next write replaces it, at
 * the cost of one fetch.
 */
export function decodeRecord(text: string | undefined): TokenRecord {
  const value = text === undefined ? undefined : parse(text)
  return isTokenRecord(value) ? value : EMPTY_RECORD
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isTokenRecord(value: unknown): value is TokenRecord {
  return (
    isRecord(value) &&
    isCount(value.fence) &&
    isTime(value.endedAt) &&
    typeof value.dirty === 'boolean' &&
    isTimes(value.fetches) &&
    isTimes(value.forced) &&
    (value.token === undefined || isToken(value.token)) &&
    (value.lease === undefined || isLease(value.lease)) &&
    (value.pause === undefined || isPause(value.pause))
  )
}

function isToken(value: unknown): value is StoredToken {
  return (
    isRecord(value) &&
    isText(value.value) &&
    isText(value.tag) &&
    isTime(value.sentAt) &&
    isTime(value.lifeMs) &&
    (value.basis === undefined || isText(value.basis)) &&
    isCount(value.fence) &&
    (value.state === 'good' || value.state === 'rejected' || value.state === 'reissued')
  )
}

function isLease(value: unknown): value is Lease {
  return isRecord(value) && isText(value.owner) && isCount(value.fence) && isTime(value.until)
}

function isPause(value: unknown): value is Pause {
  return (
    isRecord(value) &&
    isText(value.tag) &&
    isTime(value.until) &&
    isCount(value.failures) &&
    (value.errcode === undefined || typeof value.errcode === 'number')
  )
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}
function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}
function isTimes(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every(isTime)
}
