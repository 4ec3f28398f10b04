import type { EventPush } from '../push'

/*
 * Mini programs: B2b store assistant (小程序：B2b 门店助手). Orders that were paid, refunds. Source:
 * developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/B2b_store_assistant.html,
 * developers.weixin.qq.com/miniprogram/dev/server/API/B2b/bill/api_refundorder.html.
 */

interface RetailEvent extends EventPush {
  /** The mini program's app id. */
  readonly appid: string
  /** The merchant's number. */
  readonly mchid: string
  /** The merchant's own order id. */
  readonly out_trade_no: string
  /** WeChat's id of the order. */
  readonly order_id: string
  /** 0 real, 1 sandbox. */
  readonly env: number
}

/** An order of the B2b store assistant was paid. */
export interface RetailPayNotifyEvent extends RetailEvent {
  readonly Event: 'retail_pay_notify'
  /** `ORDER_PAY_SUCC`. */
  readonly pay_status: string
  /** When, as `2023-07-20 17:04:28`, in Beijing. */
  readonly pay_time: string
  /** What the order was made with, returned. */
  readonly attach?: string
  /** The user's openid. */
  readonly payer_openid: string
  readonly amount: {
    /** The order's amount, in cents. */
    readonly order_amount: number
    /** What the user paid, in cents. */
    readonly payer_amount: number
    /** `CNY`. */
    readonly currency: string
  }
  /** WeChat Pay's transaction id. */
  readonly wxpay_transaction_id?: string
}

/** A refund of the B2b store assistant is done, or failed. */
export interface RetailRefundNotifyEvent extends RetailEvent {
  readonly Event: 'retail_refund_notify'
  /** The merchant's own id of the refund. */
  readonly out_refund_no: string
  /** WeChat's id of the refund. */
  readonly refund_id?: string
  /** What is refunded, in cents. */
  readonly refund_amount: number
  /** The order's amount, in cents. */
  readonly order_amount: number
  /** Who asked for it, such as `REFUND_FROM_USER`. */
  readonly refund_from: string
  /** Why, such as `REFUND_REASON_WILLING`. */
  readonly refund_reason?: string
  /** When it was asked for, as `2023-07-30 17:04:23`, in Beijing. */
  readonly create_time: string
  /** When it was done, in the same form. */
  readonly refund_time?: string
  /** `REFUND_SUCC` or `REFUND_FAIL`. */
  readonly refund_status: string
  /** WeChat Pay's id of the refund. */
  readonly wxpay_refund_id?: string
  /** 0 WeChat Pay, 1 bank transfer. */
  readonly pay_channel: number
  /** Why it failed, for people. */
  readonly refund_desc?: string
}
