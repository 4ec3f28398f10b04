import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { WxError } from '@wx/core'
import { isRecord, systemReason } from '@wx/core/internal'
import type { Account } from '../account/account'

/** A token that another SDK kept, and when it ends by this machine's clock. */
export interface LegacyToken {
  readonly source: string
  readonly value: string
  /** Epoch milliseconds. */
  readonly endsAt: number
}

/**
 * Reads the file that `saveToken` of `wechat-api` or `co-wechat-api` writes (`{"accessToken","expireTime"}`,
 * milliseconds), or one of node-easywechat 3 (`{"data","lifeTime"}`, seconds). In a directory,
 * node-easywechat's file of this account is read.
 *
 * Throws a `WxError` of code `config-invalid` or `malformed`. No message names a file of node-easywechat: the
 * secret is in its name.
 */
export function readLegacyToken(path: string, account: Account): LegacyToken {
  const file = isDirectory(path) ? findCacheFile(path, account) : path
  const name = basename(file)
  if (name.startsWith(CACHE_PREFIX) && !cacheFiles(account).includes(name)) {
    throw new WxError(
      'config-invalid',
      'The file of node-easywechat is of another account, or of another secret: check WX_APP_ID and WX_APP_SECRET.',
    )
  }
  return tokenIn(read(file))
}

const CACHE_PREFIX = 'official_account.access_token.'
const NAME_THE_FILE = 'Name the file that your saveToken writes, or the cache directory of node-easywechat.'

/** The file of the account's own endpoint first. */
function cacheFiles({ appId, secret, endpoint }: Account): readonly string[] {
  return (endpoint === 'stable' ? [1, 0] : [0, 1]).map((stable) => `${CACHE_PREFIX}${appId}.${secret}.${stable}.cache`)
}

function findCacheFile(directory: string, account: Account): string {
  const names = readdirSync(directory)
  const name = cacheFiles(account).find((candidate) => names.includes(candidate))
  if (name !== undefined) return join(directory, name)
  throw new WxError(
    'config-invalid',
    'The directory has no token of this account by node-easywechat: check the directory, WX_APP_ID and WX_APP_SECRET, or name the file.',
  )
}

/** False if the path can't be read: reading the file then reports why. */
function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) throw new WxError('malformed', `The file is not JSON. ${NAME_THE_FILE}`)
    throw new WxError('config-invalid', `Can't read the file: ${systemReason(error)}. ${NAME_THE_FILE}`)
  }
}

function tokenIn(value: unknown): LegacyToken {
  if (isRecord(value)) {
    if ('accessToken' in value && 'expireTime' in value)
      return checked('wechat-api / co-wechat-api', value.accessToken, value.expireTime, 1)
    if ('data' in value && 'lifeTime' in value) return checked('node-easywechat', value.data, value.lifeTime, 1_000)
  }
  throw new WxError('malformed', 'The file holds no token: it should have accessToken and expireTime, or data and lifeTime.')
}

function checked(source: string, value: unknown, end: unknown, unitMs: number): LegacyToken {
  if (typeof value !== 'string' || !/^[\x21-\x7e]{1,2048}$/.test(value))
    throw new WxError('malformed', `The file of ${source} holds no token: its last fetch may have failed.`)
  if (typeof end !== 'number' || end <= 0)
    throw new WxError('malformed', `The file of ${source} does not say when its token ends: its last fetch may have failed.`)
  return { source, value, endsAt: end * unitMs }
}
