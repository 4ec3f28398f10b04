import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context, MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Verb } from './config'
import type { Holder, KeyRing } from './key-ring'

export interface Env {
  readonly Variables: { readonly holder: Holder }
}

/** `Bearer <key>`; on the page, for browsers, also `Basic` with the key as the password. It changes nothing, so no other site can misuse it. */
function presentedKey(context: Context): string | undefined {
  const [, scheme = '', value = ''] = /^(\w+) +(\S+)$/.exec(context.req.header('authorization') ?? '') ?? []
  if (/^bearer$/i.test(scheme)) return value
  if (!/^basic$/i.test(scheme) || context.req.path !== '/') return undefined
  return Buffer.from(value, 'base64').toString('utf8').split(':').slice(1).join(':')
}

export function problem(
  status: 401 | 403 | 404 | 413 | 429 | 503,
  error: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): HTTPException {
  return new HTTPException(status, {
    res: Response.json({ error, message }, { status, headers: { 'cache-control': 'no-store', ...headers } }),
  })
}

/** No key, no answer: stands before every route, known or not. */
export function gate(ring: KeyRing): MiddlewareHandler<Env> {
  return async (context, next) => {
    const presented = presentedKey(context)
    const holder = presented === undefined ? undefined : ring.find(presented)
    if (holder === undefined) {
      const scheme = context.req.path === '/' ? 'Basic realm="wx-token-server", charset="UTF-8"' : 'Bearer realm="wx-token-server"'
      throw problem(401, 'key-unknown', 'Send one of the configured keys: authorization: Bearer <key>', { 'www-authenticate': scheme })
    }
    if (!holder.take())
      throw problem(429, 'too-many-requests', 'This key is used more often than its perSecond allows', { 'retry-after': '1' })
    context.set('holder', holder)
    await next()
  }
}

/** Throws 403 where the key is not for this, or not for this account: the same for accounts that do not exist. */
export function demand(holder: Holder, verb: Verb, appId?: string): void {
  if (!holder.may(verb)) throw problem(403, 'not-allowed', `This key is not allowed to ${verb}`)
  if (appId !== undefined && !holder.opens(appId)) throw problem(403, 'not-allowed', 'This key is not for this account')
}

/** Throws 403 where the key is not for this, or not for every account: what is about all of them tells of each. */
export function demandAll(holder: Holder, verb: Verb): void {
  demand(holder, verb)
  if (!holder.opensAll) throw problem(403, 'not-allowed', 'This is about all accounts, and this key is not: its accounts should be "*"')
}

/** Who asked, for the audit log. */
export function peerOf(context: Context): string {
  const { address } = getConnInfo(context).remote
  return address ?? 'unix'
}
