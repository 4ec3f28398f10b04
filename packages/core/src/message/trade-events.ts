import type { EventPush } from './push'
import type { Shape } from './shape'

/*
 * Mini programs: shipping of orders, virtual payment, quotas. Source: protocol/events.md §15, §18; where that has no field
 * table (`trade_manage_*`, `xpay_refund_notify`, `xpay_complaint_notify`), what two independent SDKs agree on.
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

export interface TradeEvents {
  'event:trade_manage_remind_access_api': TradeManageRemindAccessApiEvent
  'event:trade_manage_remind_shipping': TradeManageRemindShippingEvent
  'event:trade_manage_order_settlement': TradeManageOrderSettlementEvent
  'event:xpay_goods_deliver_notify': XpayGoodsDeliverNotifyEvent
  'event:xpay_coin_pay_notify': XpayCoinPayNotifyEvent
  'event:xpay_refund_notify': XpayRefundNotifyEvent
  'event:xpay_complaint_notify': XpayComplaintNotifyEvent
  'event:minigame_coin_deliver_completed': MinigameCoinDeliverCompletedEvent
  'event:charge_service_quota_notify': ChargeServiceQuotaNotifyEvent
  'event:complaint_callback': ComplaintCallbackEvent
}

const order = {
  transaction_id: 'text',
  merchant_id: 'text',
  sub_merchant_id: 'text?',
  merchant_trade_no: 'text',
  pay_time: 'number',
} as const
const paid = {
  OpenId: 'text',
  OutTradeNo: 'text',
  Env: 'number',
  WeChatPayInfo: ['?', { MchOrderNo: 'text', TransactionId: 'text', PaidTime: 'number' }],
} as const
const purchase = { Quantity: 'number', OrigPrice: 'number', ActualPrice: 'number', Attach: 'text' } as const

export const tradeShapes: { readonly [K in keyof TradeEvents]: Shape<TradeEvents[K]> } = {
  'event:trade_manage_remind_access_api': { msg: 'text' },
  'event:trade_manage_remind_shipping': { ...order, msg: 'text' },
  'event:trade_manage_order_settlement': {
    ...order,
    shipped_time: 'number',
    estimated_settlement_time: 'number?',
    confirm_receive_method: 'number?',
    confirm_receive_time: 'number?',
    settlement_time: 'number?',
  },
  'event:xpay_goods_deliver_notify': { ...paid, GoodsInfo: { ...purchase, ProductId: 'text' } },
  'event:xpay_coin_pay_notify': { ...paid, CoinInfo: purchase },
  'event:xpay_refund_notify': {
    OpenId: 'text',
    WxRefundId: 'text',
    MchRefundId: 'text',
    WxOrderId: 'text',
    MchOrderId: 'text',
    RefundFee: 'number',
    RetCode: 'number',
    RetMsg: 'text',
    RefundStartTimestamp: 'number',
    RefundSuccTimestamp: 'number',
    WxpayRefundTransactionId: 'text',
    RetryTimes: 'number',
  },
  'event:xpay_complaint_notify': {
    OpenId: 'text',
    WxOrderId: 'text',
    MchOrderId: 'text',
    ComplaintTime: 'number',
    RetryTimes: 'number',
    RequestId: 'text',
  },
  'event:minigame_coin_deliver_completed': { MiniGame: { Payload: 'text', PayEventSig: 'text', IsMock: 'text' } },
  'event:charge_service_quota_notify': {
    event_type: 'number',
    spu_id: 'text',
    spu_name: 'text',
    total_quota: 'number',
    total_used_quota: 'number',
  },
  'event:complaint_callback': {},
}
