import type { EventPush } from '../push'

/*
 * Cards and coupons (卡券). Ids and codes are text. Source:
 * developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Coupons_Vouchers_and_Cards_Event_Push_Messages.html.
 */

interface CardEvent extends EventPush {
  /** The kind of card. */
  readonly CardId: string
}

interface UserCardEvent extends CardEvent {
  /** The code of this user's card. */
  readonly UserCardCode: string
}

/** A new card passed the audit. */
export interface CardPassCheckEvent extends CardEvent {
  readonly Event: 'card_pass_check'
}

/** A new card was refused. */
export interface CardNotPassCheckEvent extends CardEvent {
  readonly Event: 'card_not_pass_check'
  /** Why, for people. */
  readonly RefuseReason: string
}

/** A sub-merchant's audit is done. */
export interface CardMerchantCheckResultEvent extends EventPush {
  readonly Event: 'card_merchant_check_result'
  /** The sub-merchant's id. */
  readonly MerchantId: string
  /** 1 passed, 0 refused. */
  readonly IsPass: number
  /** Why, for people. */
  readonly Reason: string
}

/** A user took a card, or was given one. */
export interface UserGetCardEvent extends UserCardEvent {
  readonly Event: 'user_get_card'
  /** 1: given by a friend. */
  readonly IsGiveByFriend: number
  /** The friend's openid; empty without one. */
  readonly FriendUserName: string
  /** The scene of the QR code or link, a number as text. */
  readonly OuterId: string
  /** The code before it was passed on; empty if it was not. */
  readonly OldUserCardCode: string
  /** The scene as a string. */
  readonly OuterStr: string
  /** 1: a member card that had been deleted was taken again. */
  readonly IsRestoreMemberCard: number
  /** 1: a friend recommended it. */
  readonly IsRecommendByFriend?: number
  /** The user's union id, if there is one. */
  readonly UnionId?: string
  /** Where it was taken; undocumented. */
  readonly SourceScene?: string
}

/** A user passes a card on. */
export interface UserGiftingCardEvent extends UserCardEvent {
  readonly Event: 'user_gifting_card'
  /** 1: given back. */
  readonly IsReturnBack: number
  /** Who gets it. */
  readonly FriendUserName: string
  /** 1: to a group chat. */
  readonly IsChatRoom: number
}

/** A user deleted a card. */
export interface UserDelCardEvent extends UserCardEvent {
  readonly Event: 'user_del_card'
}

/** A card was redeemed. */
export interface UserConsumeCardEvent extends UserCardEvent {
  readonly Event: 'user_consume_card'
  /** `FROM_API`, `FROM_MP` or `FROM_MOBILE_HELPER`. */
  readonly ConsumeSource: string
  /** The store's name; may be empty. */
  readonly LocationName: string
  /** The store's id. */
  readonly LocationId?: string
  /** The clerk's openid. */
  readonly StaffOpenId: string
  /** The code typed for self-service redemption; may be empty. */
  readonly VerifyCode: string
  /** The amount typed for self-service redemption; may be empty. */
  readonly RemarkAmount: string
  /** The scene as a string. */
  readonly OuterStr: string
}

/** A user paid from a card. */
export interface UserPayFromPayCellEvent extends UserCardEvent {
  readonly Event: 'user_pay_from_pay_cell'
  /** WeChat Pay's transaction id. */
  readonly TransId: string
  /** The store's id. */
  readonly LocationId: string
  /** Paid, in cents. */
  readonly Fee: number
  /** Before discounts, in cents. */
  readonly OriginalFee: number
}

/** A user opened a member card. */
export interface UserViewCardEvent extends UserCardEvent {
  readonly Event: 'user_view_card'
  /** The scene as a string. */
  readonly OuterStr: string
}

/** A user entered the chat from a card; a reply is seen. */
export interface UserEnterSessionFromCardEvent extends UserCardEvent {
  readonly Event: 'user_enter_session_from_card'
}

/** A member card's bonus or balance changed. */
export interface UpdateMemberCardEvent extends UserCardEvent {
  readonly Event: 'update_member_card'
  /** Change of the bonus points. */
  readonly ModifyBonus: number
  /** Change of the balance. */
  readonly ModifyBalance: number
}

/** A card's stock is low: 100 or fewer left of over 200, every 12 hours. */
export interface CardSkuRemindEvent extends CardEvent {
  readonly Event: 'card_sku_remind'
  /** The warning, for people. */
  readonly Detail: string
}

/** The account's coupon points changed. */
export interface CardPayOrderEvent extends EventPush {
  readonly Event: 'card_pay_order'
  /** The order's id. */
  readonly OrderId: string
  /** E.g. `ORDER_STATUS_FINANCE_SUCC`. */
  readonly Status: string
  /** When the order was made, unix seconds. */
  readonly CreateOrderTime: number
  /** When it was paid, unix seconds; 0 if it was not. */
  readonly PayFinishTime: number
  /** May be empty. */
  readonly Desc: string
  /** Free points. */
  readonly FreeCoinCount: number
  /** Paid points. */
  readonly PayCoinCount: number
  /** Free points given back. */
  readonly RefundFreeCoinCount: number
  /** Paid points given back. */
  readonly RefundPayCoinCount: number
  /** E.g. `ORDER_TYPE_SYS_ADD`. */
  readonly OrderType: string
  /** A note, for people. */
  readonly Memo: string
  /** About the receipt; may be empty. */
  readonly ReceiptInfo: string
}

/** A user filled in the form that activates a member card. */
export interface SubmitMembercardUserInfoEvent extends UserCardEvent {
  readonly Event: 'submit_membercard_user_info'
}
