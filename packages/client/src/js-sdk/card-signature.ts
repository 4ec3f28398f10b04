import { sha1Hex } from '@wx/core'

/** The fields that take part, under the platform's names. Those that the card does not use are left out. */
export interface CardFields {
  /** The ticket of the type `wx_card`. */
  readonly api_ticket: string
  /** In seconds. */
  readonly timestamp: number
  readonly nonce_str?: string
  readonly card_id?: string
  /** Of `addCard`: the `code` and `openid` that the card is limited to. */
  readonly code?: string
  readonly openid?: string
  /** Of `chooseCard`, whose signature is called `cardSign`. */
  readonly appid?: string
  readonly location_id?: string
  readonly card_type?: string
}

/**
 * The signature of `cardExt` (`wx.addCard`) and `cardSign` (`wx.chooseCard`): SHA-1 over the values, sorted
 * and joined. Source: https://developers.weixin.qq.com/doc/service/guide/h5/jssdk.html, appendix 4.
 *
 * @example
 * ```ts
 * const signature = cardSignature({ api_ticket: await cardTickets.get(), timestamp, card_id, nonce_str })
 * ```
 */
export function cardSignature(fields: CardFields): string {
  const values = Object.values(fields)
    .filter((value) => value !== undefined)
    .map(String)
  return sha1Hex(values.sort().join(''))
}
