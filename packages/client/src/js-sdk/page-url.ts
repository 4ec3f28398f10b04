import { WxError } from '@wx/core'

/** No address that a browser shows has one of these. */
const NOT_IN_URL = /[\s\\]/

/**
 * The part of a page's address that is signed: everything before the fragment, letter for letter. A slash or
 * an escape that is written in another way gives another signature. Throws a `WxError` of code
 * `query-invalid` for what is no address of a page.
 */
export function pageUrl(address: string): string {
  const mark = address.indexOf('#')
  const url = mark < 0 ? address : address.slice(0, mark)
  if (/^https?:\/\//.test(url) && !NOT_IN_URL.test(url) && URL.canParse(url)) return url
  throw new WxError('query-invalid', 'The url to sign is not the address of a page. Send location.href as it is, with encodeURIComponent.')
}
