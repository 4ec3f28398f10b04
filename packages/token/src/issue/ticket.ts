import { isDeadToken, type PlatformOptions, platformUrl, type WxApi } from '@wx/api'
import { WxError } from '@wx/core'
import { nearestName, refuseUnknownOptions } from '@wx/core/internal'
import { basisOf } from '../record/record'
import type { Issued } from '../record/transitions'
import { tokenIn } from './issued-token'
import type { Issuer } from './issuer'

/** The part of a `TokenManager` that a ticket needs. */
export interface TokenSource {
  readonly get: () => Promise<string>
  readonly invalidate: (badToken: string) => Promise<void>
}

/** Options of {@link ticket}. */
export interface TicketOptions extends PlatformOptions {
  /** `jsapi` signs pages (JS-SDK), `wx_card` signs coupons. */
  readonly type: 'jsapi' | 'wx_card'
  readonly tokens: TokenSource
}

const TYPES: readonly TicketOptions['type'][] = ['jsapi', 'wx_card']
const HOUR_MS = 3_600_000

/**
 * A ticket of the JS-SDK or for coupons, which is fetched with an access token. When that is replaced, the
 * ticket is fetched again, in the background. Source:
 * https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html
 *
 * Throws a `WxError` of code `config-invalid`.
 *
 * @example
 * ```ts
 * const tickets = new TokenManager({ appId, secret, store, issuer: ticket({ type: 'jsapi', tokens }) })
 * const jsapiTicket = await tickets.get()
 * ```
 */
export function ticket(options: TicketOptions): Issuer {
  refuseUnknownOptions('ticket', options, ['type', 'tokens', 'baseUrl'])
  const { type, tokens } = options
  if (!TYPES.includes(type)) throw unknownType(type)
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
    // Only the last basis is outdated. A basis that this process has never seen may be the next one, which
    // another process has already.
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

function unknownType(type: string): WxError {
  const near = nearestName(String(type), TYPES)
  const hint = near === undefined ? `The types are ${TYPES.join(', ')}.` : `Did you mean "${near}"?`
  return new WxError('config-invalid', `The platform has no ticket of type "${String(type).slice(0, 40)}". ${hint}`)
}
