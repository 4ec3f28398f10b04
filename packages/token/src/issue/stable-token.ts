import { type PlatformOptions, platformUrl } from '@wx/api'
import { refuseUnknownOptions } from '@wx/core/internal'
import { tokenIn } from './issued-token'
import type { Issuer } from './issuer'

const HOUR_MS = 3_600_000

/**
 * The stable access token (稳定版接口), the default: within its life every call gives the same one, so processes
 * that share no store do each other no harm. Source:
 * https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/getStableAccessToken.html
 *
 * The platform gives a new one only in the last five minutes; asking earlier brings the same again. Hence the
 * window. Half of its forced refreshes (20 a day, 30 s apart) are left to people.
 *
 * Throws a `WxError` of code `config-invalid` for an option that it does not have.
 *
 * @example
 * ```ts
 * const tokens = new TokenManager({ appId, secret, issuer: stableToken({ baseUrl: sim.apiUrl }) })
 * ```
 */
export function stableToken(options: PlatformOptions = {}): Issuer {
  refuseUnknownOptions('stableToken', options, ['baseUrl'])
  const endpoint = platformUrl(options, '/cgi-bin/stable_token')
  return {
    endpoint,
    window: { minMs: 240_000, maxMs: 295_000 },
    forced: { count: 10, perMs: 24 * HOUR_MS, spacingMs: 30_000 },
    supersedes: false,
    issue: async ({ appId, secret, forced, api }) => {
      const body = { grant_type: 'client_credential', appid: appId, secret, force_refresh: forced }
      return tokenIn(await api.call({ url: endpoint, body, secrets: [secret] }), 'access_token', endpoint)
    },
  }
}
