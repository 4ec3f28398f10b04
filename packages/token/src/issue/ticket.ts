import { WxError } from '@wx/core'
import { joinUrl, type PlatformOptions } from '../platform'
import { basisOf } from '../record/record'
import type { Issued } from '../record/transitions'
import type { WxApi } from '../wx-api'
import { tokenIn } from './issued-token'
import type { Issuer } from './issuer'

/** What is used of the `TokenManager` whose access token pays for the ticket. */
export interface TokenSource {
  readonly get: () => Promise<string>
  readonly invalidate: (badToken: string) => Promise<void>
}

export interface TicketOptions extends PlatformOptions {
  /** `jsapi` signs pages (JS-SDK), `wx_card` signs coupons. */
  readonly type: 'jsapi' | 'wx_card'
  readonly tokens: TokenSource
}

/** The access token was refused, so another one is worth a second try. */
const TOKEN_REFUSED: readonly (number | undefined)[] = [40001, 40014, 42001]
const HOUR_MS = 3_600_000

/**
 * A ticket: another thing that is fetched, shared and ends, on top of an access token. When that is replaced the ticket is
 * fetched anew, in the background. Source: protocol/access-token.md §8.
 *
 * @example
 * ```ts
 * const tickets = new TokenManager({ appId, secret, store, issuer: ticket({ type: 'jsapi', tokens }) })
 * const jsapiTicket = await tickets.get()
 * ```
 */
export function ticket(options: TicketOptions): Issuer {
  const { type, tokens } = options
  const url = joinUrl(options, '/cgi-bin/ticket/getticket')
  const endpoint = `${url}?type=${type}`
  const fetchTicket = async (api: WxApi, accessToken: string): Promise<Issued> => {
    const query = { access_token: accessToken, type }
    const issued = tokenIn(await api.call({ url, query, secrets: [accessToken] }), 'ticket', endpoint)
    return { ...issued, basis: basisOf(accessToken) }
  }
  let basis: string | undefined
  let outdated: string | undefined
  return {
    endpoint,
    window: { minMs: 420_000, maxMs: 600_000 },
    fetches: { count: 60, perMs: HOUR_MS, spacingMs: 0 },
    supersedes: false,
    // Only the one before: a basis that was never seen here may as well be the next one, which another process knows already.
    outdated: async () => {
      const now = await tokens.get().then(basisOf, () => basis)
      if (now !== basis) [outdated, basis] = [basis, now]
      return outdated
    },
    issue: async ({ api }) => {
      const accessToken = await tokens.get()
      try {
        return await fetchTicket(api, accessToken)
      } catch (error) {
        if (!WxError.is(error) || !TOKEN_REFUSED.includes(error.errcode)) throw error
        await tokens.invalidate(accessToken)
        return fetchTicket(api, await tokens.get())
      }
    },
  }
}
