import { type PlatformOptions, platformUrl } from '@wx/api'
import { tokenIn } from './issued-token'
import type { Issuer } from './issuer'

const HOUR_MS = 3_600_000

/**
 * The classic access token: every call mints one, and the one before works for about five minutes more. So every process that
 * fetches must share one store. Source: protocol/access-token.md §1.
 */
export function classicToken(options: PlatformOptions = {}): Issuer {
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
