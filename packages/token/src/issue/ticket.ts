import { isDeadToken, type PlatformOptions, platformUrl, type WxApi } from '@wx/api'
import { WxError } from '@wx/core'
import { basisOf } from '../record/record'
import type { Issued } from '../record/transitions'
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
  const url = platformUrl(options, '/cgi-bin/ticket/getticket')
  const endpoint = `${url}?type=${type}`
  const fetchTicket = async (api: WxApi, accessToken: string): Promise<Issued> => {
    const issued = tokenIn(await api.call({ url, accessToken, query: { type } }), 'ticket', endpoint)
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
        if (!WxError.is(error) || !isDeadToken(error.errcode)) throw error
        await tokens.invalidate(accessToken)
        return fetchTicket(api, await tokens.get())
      }
    },
  }
}
