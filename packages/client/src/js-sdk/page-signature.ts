import { sha1Hex } from '@wx/core'

/** What the signature of a page is made from. */
export interface SignedPage {
  /** The jsapi ticket. */
  readonly ticket: string
  readonly nonceStr: string
  /** In seconds. */
  readonly timestamp: number
  /** The page as the browser shows it, with its query and without its fragment. */
  readonly url: string
}

/**
 * The signature of a page for `wx.config`: SHA-1 over the four values as they are, without URL encoding.
 * Source: https://developers.weixin.qq.com/doc/service/guide/h5/jssdk.html
 *
 * @example
 * ```ts
 * const signature = pageSignature({ ticket, nonceStr, timestamp, url: 'https://example.com/?a=1' })
 * ```
 */
export function pageSignature({ ticket, nonceStr, timestamp, url }: SignedPage): string {
  return sha1Hex(`jsapi_ticket=${ticket}&noncestr=${nonceStr}&timestamp=${timestamp}&url=${url}`)
}
