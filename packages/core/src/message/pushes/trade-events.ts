import type { EventPush } from '../push'

/*
 * Mini programs: orders and quotas (小程序：发货、配额). Shipping of orders, complaints, quotas. Source:
 * developers.weixin.qq.com/miniprogram/dev/server/event_push/charge/charge_mp_service_quota_notify.html,
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
  /** The sub-merchant's number, if there is one. */
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

/** A paid service's quota or term runs out. */
export interface ChargeServiceQuotaNotifyEvent extends EventPush {
  readonly Event: 'charge_service_quota_notify'
  /** 3 the quota, 4 the term. */
  readonly event_type: number
  /** The mini program's app id. */
  readonly appid?: string
  /** The service's id. */
  readonly spu_id: string
  /** The service's name. */
  readonly spu_name: string
  /** Calls bought; with 3. */
  readonly total_quota?: number
  /** Calls used; with 3. */
  readonly total_used_quota?: number
  /** When the term ends, as text; with 4. */
  readonly validity_end_time?: string
}

/**
 * A user complained about an order, or the complaint went on. XML has the fields in an element, JSON at the
 * top level; here they are always in the element. Some are pushed as `complaint callback`, with a space.
 */
export interface ComplaintCallbackEvent extends EventPush {
  readonly Event: 'complaint_callback'
  readonly BussiCallBackInfo: {
    /** The mini program's app id. */
    readonly appid: string
    /** What happened: a first complaint, or progress. */
    readonly option_type: string
    /** The complaint's id; 64-bit, therefore text. */
    readonly complaint_order_id: string
    /** The complaint's state. */
    readonly status: number
    /** When it was made, unix seconds. */
    readonly create_time: number
    /** When the state runs out, unix seconds. */
    readonly expire_time: number
    /** What it is about. */
    readonly type: number
    /** The order's id. */
    readonly order_id: string
    /** The merchant's own order id. */
    readonly out_trade_no: string
    /** The user's phone number. */
    readonly phone_number: string
    /** The user's openid. */
    readonly open_id: string
    /** What the user wrote. */
    readonly customer_material_content: string
    /** Links to the user's pictures; they run out. */
    readonly customer_material_media_id_list: string
    /** When the order was paid, unix seconds. */
    readonly pay_time: number
    /** What was paid, in cents. */
    readonly total_cost: number
    /** The product's name. */
    readonly product_name: string
    /** What was done so far. */
    readonly history: readonly {
      /** When, unix seconds. */
      readonly time: number
      /** What was said. */
      readonly content: string
      /** Pictures. */
      readonly media_id_list: readonly string[]
    }[]
  }
}
