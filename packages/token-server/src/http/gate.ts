import type { IncomingMessage } from 'node:http'
import type { KeyHolder, KeyRing } from '../access/key-ring'
import type { Verb } from '../config/config'
import { Problem } from './problem'

/**
 * `Bearer <key>`. On the page, for browsers, also `Basic` with the key as the password: the page changes
 * nothing.
 */
function presentedKey(authorization: string, path: string): string | undefined {
  const [, scheme = '', value = ''] = /^(\w+) +(\S+)$/.exec(authorization) ?? []
  if (/^bearer$/i.test(scheme)) return value
  if (!/^basic$/i.test(scheme) || path !== '/') return undefined
  return Buffer.from(value, 'base64').toString('utf8').split(':').slice(1).join(':')
}

/**
 * Called before every route, known or not. Throws a `Problem`: 401 without a known key, 429 if it is used too
 * often.
 */
export function admit(ring: KeyRing, request: IncomingMessage, path: string): KeyHolder {
  const presented = presentedKey(request.headers.authorization ?? '', path)
  const holder = presented === undefined ? undefined : ring.find(presented)
  if (holder === undefined) {
    const scheme = path === '/' ? 'Basic realm="wx-token-server", charset="UTF-8"' : 'Bearer realm="wx-token-server"'
    throw new Problem(401, 'key-unknown', 'Send one of the configured keys: authorization: Bearer <key>', { 'www-authenticate': scheme })
  }
  if (!holder.take())
    throw new Problem(429, 'too-many-requests', 'This key is used more often than its perSecond allows', { 'retry-after': '1' })
  return holder
}

/**
 * Throws a `Problem` of status 403 if the key does not allow `verb`, or is not for the account. An account
 * that does not exist gets the same answer.
 */
export function demand(holder: KeyHolder, verb: Verb, appId?: string): void {
  if (!holder.may(verb)) throw new Problem(403, 'not-allowed', `This key is not allowed to ${verb}: see allow in the configuration`)
  if (appId !== undefined && !holder.opens(appId)) throw new Problem(403, 'not-allowed', 'This key is not for this account')
}

/**
 * Throws a `Problem` of status 403 if the key does not allow `verb`, or is not for all accounts: for answers
 * about all accounts.
 */
export function demandAll(holder: KeyHolder, verb: Verb): void {
  demand(holder, verb)
  if (!holder.opensAll) throw new Problem(403, 'not-allowed', 'This is about all accounts, and this key is not: its accounts should be "*"')
}
