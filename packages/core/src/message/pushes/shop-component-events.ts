import type { EventPush } from '../push'

/*
 * Mini programs: shop component (小程序：自定义版交易组件). Audits, orders, returns. Source:
 * developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/order_success.html,
 * developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/spu_audit.html,
 * developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/brand_audit.html,
 * developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/callback/category_audit.html.
 */

/** The component was opened for a mini program, or is not to be any more. */
export interface OpenProductAccountRegisterEvent extends EventPush {
  readonly Event: 'open_product_account_register'
  readonly OpenProductAccountRegister: {
    /** 2 opened, 10 cancelled. */
    readonly status: number
  }
}

/** A product was audited. */
export interface OpenProductSpuAuditEvent extends EventPush {
  readonly Event: 'open_product_spu_audit'
  readonly OpenProductSpuAudit: {
    /** The merchant's own id of the product. */
    readonly out_product_id: string
    /** WeChat's id of the product; 64-bit, therefore text. */
    readonly product_id: string
    /** 3 refused, 4 passed. */
    readonly status: number
    /** Whether it is on sale: 5 it is. */
    readonly spu_status?: number
    /** Why it was refused. */
    readonly reject_reason?: string
  }
}

/** A product was taken down, or put back. */
export interface OpenProductSpuStatusUpdateEvent extends EventPush {
  readonly Event: 'open_product_spu_status_update'
  readonly OpenProductSpuStatusUpdate: {
    /** The merchant's own id of the product. */
    readonly out_product_id: string
    /** WeChat's id of the product; 64-bit, therefore text. */
    readonly product_id: string
    /** 5 on sale again, 13 taken down for a violation. */
    readonly status: number
    /** Why, for people. */
    readonly reason?: string
  }
}

/** The result of an audit. */
export interface QualificationAudit {
  /** The audit's id. */
  readonly audit_id: string
  /** 1 passed, 9 refused. */
  readonly status: number
  /** 1 a brand, 2 a category. */
  readonly audit_type: number
  /** Why it was refused. */
  readonly reject_reason?: string
}

/** A category was audited. */
export interface OpenProductCategoryAuditEvent extends EventPush {
  readonly Event: 'open_product_category_audit'
  readonly QualificationAuditResult: QualificationAudit
}

/** A brand was audited. */
export interface OpenProductBrandAuditEvent extends EventPush {
  readonly Event: 'open_product_brand_audit'
  readonly QualificationAuditResult: QualificationAudit & {
    /** The brand's id; 0 if it was refused. */
    readonly brand_id?: string
  }
}

/** A user got a coupon. */
export interface OpenProductReceiveCouponEvent extends EventPush {
  readonly Event: 'open_product_receive_coupon'
  /** The merchant's own id of the coupon. */
  readonly out_coupon_id: string
  /** Names the request. */
  readonly request_id: string
}

/** Which order it is: the merchant's own id, and WeChat's. */
export interface OrderIds {
  /** The merchant's own order id. */
  readonly out_order_id: string
  /** WeChat's id of the order; 64-bit, therefore text. */
  readonly order_id: string
}

/** An order was paid. */
export interface OpenProductOrderPayEvent extends EventPush {
  readonly Event: 'open_product_order_pay'
  readonly order_info: OrderIds & {
    /** WeChat Pay's transaction id. */
    readonly transaction_id: string
    /** When, as `2021-12-30 22:31:00`. */
    readonly pay_time: string
    /** The order's amount, in cents. */
    readonly amount?: number
    /** What the user paid, in cents. */
    readonly payer_amount?: number
    /** The user's openid at the main merchant. */
    readonly sp_openid?: string
  }
}

/** A user cancelled an order. */
export interface OpenProductOrderCancelEvent extends EventPush {
  readonly Event: 'open_product_order_cancel'
  readonly order_info: OrderIds
}

/** A user confirmed that an order arrived. */
export interface OpenProductOrderConfirmEvent extends EventPush {
  readonly Event: 'open_product_order_confirm'
  readonly order_info: OrderIds
}

/** An order was settled. */
export interface OpenProductOrderSettleEvent extends EventPush {
  readonly Event: 'open_product_order_settle'
  readonly order_info: OrderIds & {
    /** The settlement's id. */
    readonly settle_no: string
    /** How much, in cents. */
    readonly amount: number
    /** When, as text. */
    readonly settle_time: string
  }
}

interface AftersaleEvent extends EventPush {
  readonly aftersale_info: {
    /** WeChat's id of the return; 64-bit, therefore text. */
    readonly aftersale_id: string
    /** The merchant's own id of the return. */
    readonly out_aftersale_id?: string
    /** WeChat's id of the order; 64-bit, therefore text. */
    readonly order_id?: string
    /** The merchant's own order id. */
    readonly out_order_id?: string
  }
}

/** A user asks for money back, or to return goods. */
export interface AftersaleNewOrderEvent extends AftersaleEvent {
  readonly Event: 'aftersale_new_order'
}

/** A user changed what was asked for. */
export interface AftersaleUpdateOrderEvent extends AftersaleEvent {
  readonly Event: 'aftersale_update_order'
}

/** A user does not ask for it any more. */
export interface AftersaleUserCancelEvent extends AftersaleEvent {
  readonly Event: 'aftersale_user_cancel'
}

/** A user cancelled the pick-up of returned goods. */
export interface AftersaleUserCancelWaybillEvent extends AftersaleEvent {
  readonly Event: 'aftersale_user_cancel_waybill'
}

/** A user sent the goods: the merchant is to confirm that they arrived. */
export interface AftersaleWaitMerchantConfirmReceiptEvent extends AftersaleEvent {
  readonly Event: 'aftersale_wait_merchant_confirm_receipt'
}

/** The money could not be returned by itself: the merchant is to do it. */
export interface AftersaleWaitMerchantOfflineRefundEvent extends AftersaleEvent {
  readonly Event: 'aftersale_wait_merchant_offline_refund'
}

/** The money was returned. */
export interface AftersaleRefundSuccessEvent extends AftersaleEvent {
  readonly Event: 'aftersale_refund_success'
}
