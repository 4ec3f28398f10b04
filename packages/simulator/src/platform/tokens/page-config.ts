import { sha1Hex, signatureMatches } from '@wx/core'
import type { SimulatedAccount } from '../account'
import type { JsTickets } from './js-tickets'

/** What a page gives to `wx.config` of the JS-SDK. */
export interface PageConfig {
  readonly appId: string
  /** In seconds. */
  readonly timestamp: number | string
  readonly nonceStr: string
  readonly signature: string
}

/**
 * What the phone says of a page's `wx.config`. If it is refused, `errMsg` is what `wx.error` gets, and
 * `fault` tells the developer why: another account's app id; no ticket that is alive; a signature for
 * `signedUrl` instead of the page's address; a signature for something else.
 */
export type PageVerdict =
  | { readonly ok: true; readonly errMsg: 'config:ok' }
  | { readonly ok: false; readonly errMsg: string; readonly fault: 'app-id' | 'no-ticket' | 'signature' }
  | { readonly ok: false; readonly errMsg: string; readonly fault: 'other-url'; readonly signedUrl: string }

/**
 * Checks the signature of a page against the account's ticket. The domain is not checked: which ones are
 * allowed stands in the console. The errMsg for another app id is a guess.
 * Source: https://developers.weixin.qq.com/doc/service/guide/h5/jssdk.html, appendices 1 and 5
 */
export function checkPage(address: string, config: PageConfig, { appId }: SimulatedAccount, tickets: JsTickets): PageVerdict {
  if (config.appId !== appId) return { ok: false, errMsg: 'config:invalid appid', fault: 'app-id' }
  const ticket = tickets.current('jsapi')
  const errMsg = 'config:invalid signature'
  if (ticket === undefined) return { ok: false, errMsg, fault: 'no-ticket' }
  const isSigned = (url: string): boolean => signatureMatches(signatureOf(url, config, ticket), config.signature)
  const [url = ''] = address.split('#')
  if (isSigned(url)) return { ok: true, errMsg: 'config:ok' }
  const signedUrl = usualMistakes(address, url).find(isSigned)
  return signedUrl === undefined ? { ok: false, errMsg, fault: 'signature' } : { ok: false, errMsg, fault: 'other-url', signedUrl }
}

function signatureOf(url: string, { nonceStr, timestamp }: PageConfig, ticket: string): string {
  return sha1Hex(`jsapi_ticket=${ticket}&noncestr=${nonceStr}&timestamp=${timestamp}&url=${url}`)
}

/** Addresses that are signed by mistake: with the fragment, without the query, escaped, the other scheme. */
function usualMistakes(address: string, url: string): readonly string[] {
  const [path = ''] = url.split('?')
  const origin = URL.canParse(url) ? new URL(url).origin : ''
  const otherScheme = url.startsWith('https:') ? url.replace('https:', 'http:') : url.replace('http:', 'https:')
  return [address, path, origin, `${origin}/`, encodeURIComponent(url), encodeURI(url), otherScheme]
}
