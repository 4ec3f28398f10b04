import { isRecord } from '@wx/core/internal'
import type { SimulatedAccount } from '../account'
import { type PlatformError, platformError } from '../platform-error'
import type { AccessTokens, IssuedToken } from './access-tokens'

interface Credentials {
  readonly grant_type: unknown
  readonly appid: unknown
  readonly secret: unknown
}

function missing(value: unknown): boolean {
  return value === undefined || value === ''
}

function refuse(given: Credentials, account: SimulatedAccount): PlatformError | undefined {
  if (given.grant_type !== 'client_credential') return platformError(40002)
  if (missing(given.appid)) return platformError(41002)
  if (missing(given.secret)) return platformError(41004)
  if (given.appid !== account.appId) return platformError(40013)
  if (given.secret !== account.secret) return platformError(40125)
  return undefined
}

function answer(issued: IssuedToken | 45009): IssuedToken | PlatformError {
  return issued === 45009 ? platformError(45009) : issued
}

/**
 * `GET /cgi-bin/token?grant_type=client_credential&appid=&secret=`
 * Source: https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Get_access_token.html
 */
export function classicToken(
  query: Readonly<Record<string, string>>,
  account: SimulatedAccount,
  tokens: AccessTokens,
): IssuedToken | PlatformError {
  return refuse({ grant_type: query.grant_type, appid: query.appid, secret: query.secret }, account) ?? answer(tokens.classic())
}

/**
 * `POST /cgi-bin/stable_token`, with a JSON body.
 * Source: https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/getStableAccessToken.html
 */
export function stableToken(body: unknown, account: SimulatedAccount, tokens: AccessTokens): IssuedToken | PlatformError {
  if (!isRecord(body)) return platformError(47001)
  const { grant_type, appid, secret, force_refresh } = body
  return refuse({ grant_type, appid, secret }, account) ?? answer(tokens.stable(force_refresh === true))
}
