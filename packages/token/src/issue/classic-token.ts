import { type PlatformOptions, platformUrl } from '@wx/api'
import { refuseUnknownOptions } from '@wx/core/internal'
import { tokenIn } from './issued-token'
import type { Issuer } from './issuer'

const HOUR_MS = 3_600_000

/**
 * The classic access token: every call mints one, and the one before works for about five minutes more. So
 * all processes that fetch must share one store. Source:
 * https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Get_access_token.html
 *
 * Throws a `WxError` of code `config-invalid` for an option that it does not have.
 *
 * @example
 * ```ts
 * const store = new RedisStore({ client })
 * const tokens = new TokenManager({ appId, secret, store, issuer: classicToken() })
 * ```
 */
export function classicToken(options: PlatformOptions = {}): Issuer {
  refuseUnknownOptions('classicToken', options, ['baseUrl'])
  const endpoint = platformUrl(options, '/cgi-bin/token')
  return {
    endpoint,
    window: { minMs: 420_000, maxMs: 600_000 },
    fetches: { count: 60, perMs: HOUR_MS, spacingMs: 0 },
    supersedes: true,
    issue: async ({ appId, secret, api }) => {
      const query = { grant_type: 'client_credential', appid: appId, secret }
      return tokenIn(await api.call({ url: endpoint, query, secrets: [secret] }), 'access_token', endpoint)
    },
  }
}
