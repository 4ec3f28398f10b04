import type { EventPush } from '../push'

/*
 * Mini programs: orders and quotas (小程序：发货、配额). Shipping of orders, complaints, quotas. Source:
 * developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html,
 * developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/guarantee/complaint.html.
 */

/** The account should connect to the shipping service. */
export interface TradeManageRemindAccessApiEvent extends EventPush {
  readonly Event: 'trade_manage_remind_access_api'
  /** The reminder, for people. */
  readonly msg: string
}

interface OrderEvent extends EventPush {
  /** WeChat Pay's transaction id. */
  readonly transaction_id: string
  /** The merchant's number. */
  readonly merchant_id: string
  /** The sub-merchant's number, where there is one. */
  readonly sub_merchant_id?: string
  /** The merchant's own order id. */
  readonly merchant_trade_no: string
  /** When it was paid, unix seconds. */
  readonly pay_time: number
}

/** An order was not reported as shipped in 48 hours. */
export interface TradeManageRemindShippingEvent extends OrderEvent {
  readonly Event: 'trade_manage_remind_shipping'
  /** The reminder, for people. */
  readonly msg: string
}

/** An order was shipped and will be settled, or is settled. */
export interface TradeManageOrderSettlementEvent extends OrderEvent {
  readonly Event: 'trade_manage_order_settlement'
  /** When it was shipped, unix seconds. */
  readonly shipped_time: number
  /** When it will be settled, unix seconds; when shipped. */
  readonly estimated_settlement_time?: number
  /** 1 by itself, 2 by the user; when settled. */
  readonly confirm_receive_method?: number
  /** When receipt was confirmed, unix seconds; when settled. */
  readonly confirm_receive_time?: number
  /** When it was settled, unix seconds; when settled. */
  readonly settlement_time?: number
}

interface XpayEvent extends EventPush {
  /** The user's openid. */
  readonly OpenId: string
}

interface XpayPaidEvent extends XpayEvent {
  /** The order's id, the developer's own. */
  readonly OutTradeNo: string
  /** 0 real, 1 sandbox. */
  readonly Env: number
  /** The payment; absent where nothing was paid through WeChat Pay. */
  readonly WeChatPayInfo?: {
    /** The merchant's order id. */
    readonly MchOrderNo: string
    /** WeChat Pay's transaction id. */
    readonly TransactionId: string
    /** When, unix seconds. */
    readonly PaidTime: number
  }
}

interface Purchase {
  /** How many. */
  readonly Quantity: number
  /** The price, in cents. */
  readonly OrigPrice: number
  /** What was paid, in cents. */
  readonly ActualPrice: number
  /** What the order was made with, returned. */
  readonly Attach: string
}

/** A virtual item was paid: deliver it. Answer with `reply.result()`. */
export interface XpayGoodsDeliverNotifyEvent extends XpayPaidEvent {
  readonly Event: 'xpay_goods_deliver_notify'
  readonly GoodsInfo: Purchase & {
    /** The item's id. */
    readonly ProductId: string
  }
}

/** Coins were paid. Answer with `reply.result()`. */
export interface XpayCoinPayNotifyEvent extends XpayPaidEvent {
  readonly Event: 'xpay_coin_pay_notify'
  readonly CoinInfo: Purchase
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
}

/** A user complained about a payment. Answer with `reply.result()`. */
export interface XpayComplaintNotifyEvent extends XpayEvent {
  readonly Event: 'xpay_complaint_notify'
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

/** A mini game's coins were delivered. The published sample names neither account nor sender. */
export interface MinigameCoinDeliverCompletedEvent extends EventPush {
  readonly Event: 'minigame_coin_deliver_completed'
  readonly MiniGame: {
    /** JSON text: who, what, how much. */
    readonly Payload: string
    /** Signs the payload, hexadecimal. */
    readonly PayEventSig: string
    /** `true`: a test from the console. */
    readonly IsMock: string
  }
}

/** A paid service's quota runs out. */
export interface ChargeServiceQuotaNotifyEvent extends EventPush {
  readonly Event: 'charge_service_quota_notify'
  /** Always 3. */
  readonly event_type: number
  /** The service's id. */
  readonly spu_id: string
  /** The service's name. */
  readonly spu_name: string
  /** Calls bought. */
  readonly total_quota: number
  /** Calls used. */
  readonly total_used_quota: number
}

/** A complaint in the shop component; `complaint callback` in one sample. No source describes its fields; see `raw`. */
export interface ComplaintCallbackEvent extends EventPush {
  readonly Event: 'complaint_callback'
}
