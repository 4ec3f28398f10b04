import type { EventPush } from '../push'

/*
 * Mini programs: virtual payment (小程序：虚拟支付). Items, coins, subscriptions, refunds. Source:
 * developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/virtual-payment.html,
 * developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/vip.html,
 * developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/vips.html.
 */

interface XpayEvent extends EventPush {
  /** The user's openid. */
  readonly OpenId: string
}

interface XpayPaidEvent extends XpayEvent {
  /** The order's id, the developer's own. */
  readonly OutTradeNo: string
  /** 0 real, 1 sandbox. */
  readonly Env: number
  /** The payment; absent if nothing was paid through WeChat Pay. */
  readonly WeChatPayInfo?: {
    /** The merchant's order id. */
    readonly MchOrderNo: string
    /** WeChat Pay's transaction id. */
    readonly TransactionId: string
    /** When, unix seconds. */
    readonly PaidTime: number
  }
}

/** What was bought. */
export interface XpayPurchase {
  /** How many. */
  readonly Quantity: number
  /** The price, in cents. */
  readonly OrigPrice: number
  /** What was paid, in cents. */
  readonly ActualPrice: number
  /** What the order was made with, returned. */
  readonly Attach: string
}

/** Which item was bought. */
export interface XpayGoodsPurchase extends XpayPurchase {
  /** The item's id. */
  readonly ProductId: string
}

/** The group of a group purchase. */
export interface XpayTeam {
  /** The campaign's id. */
  readonly ActivityId: string
  /** The group's id. */
  readonly TeamId: string
  /** 1: all pay, and get a refund when the group is complete. */
  readonly TeamType: number
  /** 0 began the group, 1 joined it. */
  readonly TeamAction: number
}

/** A subscription, by Apple's data. */
export interface XpayAppleSubscription {
  /** Apple's id of the subscription: its first transaction. */
  readonly OriginalTransactionId: string
  /** 1: it renews by itself; 0: not. */
  readonly AutoRenewStatus: number
  /** When it renews next or ends, unix **milliseconds**. */
  readonly RenewalDate: number
}

/** A virtual item was paid: deliver it. Answer with `reply.result()`. */
export interface XpayGoodsDeliverNotifyEvent extends XpayPaidEvent {
  readonly Event: 'xpay_goods_deliver_notify'
  readonly GoodsInfo: XpayGoodsPurchase
  /** Group buying. */
  readonly TeamInfo?: XpayTeam
  /** A subscription through Apple. */
  readonly AppleSubscriptionInfo?: XpayAppleSubscription
}

/** Coins were paid. Answer with `reply.result()`. */
export interface XpayCoinPayNotifyEvent extends XpayPaidEvent {
  readonly Event: 'xpay_coin_pay_notify'
  readonly CoinInfo: XpayPurchase
  /** Group buying. */
  readonly TeamInfo?: XpayTeam
}

/** A refund is done, or failed. Answer with `reply.result()`. */
export interface XpayRefundNotifyEvent extends XpayEvent {
  readonly Event: 'xpay_refund_notify'
  /** WeChat's id of the refund. */
  readonly WxRefundId: string
  /** The merchant's id of the refund. */
  readonly MchRefundId: string
  /** WeChat's id of the order. */
  readonly WxOrderId: string
  /** The merchant's id of the order. */
  readonly MchOrderId: string
  /** In cents. */
  readonly RefundFee: number
  /** 0: done. */
  readonly RetCode: number
  /** Why not, for people. */
  readonly RetMsg: string
  /** When it began, unix seconds. */
  readonly RefundStartTimestamp: number
  /** When it was done, unix seconds. */
  readonly RefundSuccTimestamp: number
  /** WeChat Pay's transaction id of the refund. */
  readonly WxpayRefundTransactionId: string
  /** Which delivery of this push it is, from 0. */
  readonly RetryTimes: number
  /** What the order was made with, returned; with Apple. */
  readonly Attach?: string
  /** The order's transaction id; with Apple. */
  readonly WxTransactionId?: string
  /** Group buying. */
  readonly TeamInfo?: XpayTeam
}

/** A user complained about a payment. Answer with `reply.result()`. */
export interface XpayComplaintNotifyEvent extends XpayEvent {
  readonly Event: 'xpay_complaint_notify'
  /** The complaint's id, for the calls that answer it. */
  readonly ComplaintId?: string
  /** What the user wrote. */
  readonly ComplaintDetail?: string
  /** WeChat Pay's transaction id of the order. */
  readonly TransactionId?: string
  /** WeChat's id of the order. */
  readonly WxOrderId: string
  /** The merchant's id of the order. */
  readonly MchOrderId: string
  /** When, unix seconds. */
  readonly ComplaintTime: number
  /** Which delivery of this push it is, from 0. */
  readonly RetryTimes: number
  /** Names this push. */
  readonly RequestId: string
}

/**
 * A user subscribed through Apple. Comes once; renewals come as `xpay_goods_deliver_notify`. Answer with
 * `reply.result()`.
 */
export interface XpayAppleSubscribeSigningResultNotifyEvent extends XpayEvent {
  readonly Event: 'xpay_apple_subscribe_signing_result_notify'
  /** What the subscription was made with, returned. */
  readonly Attach: string
  readonly AppleSubscriptionInfo: XpayAppleSubscription & {
    /** The item's id. */
    readonly ProductId: string
    /** When, unix **milliseconds**. */
    readonly SignedTime: number
  }
}

/** A user ended a subscription through Apple. Answer with `reply.result()`. */
export interface XpayAppleSubscribeUnsigningResultNotifyEvent extends XpayEvent {
  readonly Event: 'xpay_apple_subscribe_unsigning_result_notify'
  /** What the subscription was made with, returned. */
  readonly Attach: string
  /** Always `unsubscribe`. */
  readonly Action: string
  readonly AppleSubscriptionInfo: XpayAppleSubscription & {
    /** The item's id. */
    readonly ProductId: string
    /** When, unix **milliseconds**. */
    readonly UnsignedTime: number
  }
}

/**
 * A user asks Apple for a refund, and Apple asks you. Comes three times; without an answer within 3 seconds
 * Apple decides alone. Answer with the body that the source describes.
 */
export interface XpaySubscribeIosRefundQueryNotifyEvent extends EventPush {
  readonly Event: 'xpay_subscribe_ios_refund_query_notify'
  /** When the question was asked, unix seconds. */
  readonly refund_time: number
  /** When the order was made, unix seconds. */
  readonly order_time: number
  /** Apple's receipt. */
  readonly channel_bill: string
  /** Apple's bundle id of the app. */
  readonly bundleid: string
  /** The item's id. */
  readonly product_id: string
  /** How many items or coins. */
  readonly p_count: number
  /** The user's reason. */
  readonly refund_request_reason: string
  /** 0 not delivered, 1 delivered, 2 being delivered. */
  readonly provide_status: number
  /** The order's id. */
  readonly pay_order_id: string
}

/**
 * A user subscribed, or ended a subscription, on Android. No source describes its other fields; see `raw`.
 */
export interface XpaySubscribeSigningResultNotifyEvent extends XpayEvent {
  readonly Event: 'xpay_subscribe_signing_result_notify'
}

/** The payment of a subscription failed. Answer with `reply.result()`. */
export interface XpaySubscribePayFailNotifyEvent extends XpayPaidEvent {
  readonly Event: 'xpay_subscribe_pay_fail_notify'
  readonly GoodsInfo: XpayGoodsPurchase & {
    /** The subscription's period, in days. */
    readonly SubscribePeriodDays?: number
  }
  /** The app id that the subscription belongs to. */
  readonly ContractWxAppid?: string
}

/** WeChat Pay looks into the merchant, or restricts it. Answer with `reply.result()`. */
export interface XpayWxpayCallbackNotifyEvent extends EventPush {
  readonly Event: 'xpay_wxpay_callback_notify'
  /** The mini program's app id. */
  readonly AppId: string
  /** The mini program's name. */
  readonly NickName: string
  /** The merchant's number. */
  readonly MerchantCode: string
  /** The merchant's company. */
  readonly MerchantCompanyName: string
  /** When, as `2026-07-03T12:47:13+08:00`. */
  readonly BusinessTime: string
  /** The case's id. */
  readonly BusinessCode: string
  /** The case's state. */
  readonly BusinessState: string
  /** A note, for people. */
  readonly Remark: string
  /** `due_diligence` or `punishment`. */
  readonly EventType: string
  /** Which delivery of this push it is, from 0. */
  readonly RetryTimes: number
}
