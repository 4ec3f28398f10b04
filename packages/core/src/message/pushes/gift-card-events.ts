import type { EventPush } from '../push'

/*
 * Gift cards (礼品卡). Source:
 * developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons_Vouchers_and_Cards_Event_Push_Messages.html.
 */

interface GiftCardEvent extends EventPush {
  /** The gift-card page. */
  readonly PageId: string
  /** The order's id. */
  readonly OrderId: string
}

/** A user bought a gift card. */
export interface GiftCardPayDoneEvent extends GiftCardEvent {
  readonly Event: 'giftcard_pay_done'
}

/** A user gave a gift card away. */
export interface GiftCardSendToFriendEvent extends GiftCardEvent {
  readonly Event: 'giftcard_send_to_friend'
  /** `true` or `false`: to a group chat. */
  readonly IsChatRoom: string
  /** `true` or `false`: it was not accepted in time and came back. */
  readonly IsReturnBack: string
}

/** A user accepted a gift card. */
export interface GiftCardUserAcceptEvent extends GiftCardEvent {
  readonly Event: 'giftcard_user_accept'
  /** `true` or `false`: from a group chat. */
  readonly IsChatRoom: string
}
