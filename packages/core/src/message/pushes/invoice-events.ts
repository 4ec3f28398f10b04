import type { EventPush } from '../push'

/*
 * Electronic invoices (电子发票). Source:
 * developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html,
 * developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/Quick_issuing/Interface_Instructions.html.
 */

/** A user authorized invoices. */
export interface UserAuthorizeInvoiceEvent extends EventPush {
  readonly Event: 'user_authorize_invoice'
  /** The order that was authorized; may be empty. */
  readonly SuccOrderId: string
  /** The order that failed; may be empty. */
  readonly FailOrderId: string
  /**
   * The app id the authorization page was opened from; may be empty. Live pushes have `AuthorizeAppId`
   * instead.
   */
  readonly AppId: string
  /** The app id the authorization page was opened from. */
  readonly AuthorizeAppId?: string
  /** The invoicing platform's id. */
  readonly SPAppId?: string
  /** Where it was opened: `web`, `app`, `wxa`; may be empty. */
  readonly Source: string
}

/** An invoice's reimbursement changed. */
export interface UpdateInvoiceStatusEvent extends EventPush {
  readonly Event: 'update_invoice_status'
  /** `INVOICE_REIMBURSE_INIT`, `INVOICE_REIMBURSE_LOCK` or `INVOICE_REIMBURSE_CLOSURE`. */
  readonly Status: string
  /** The kind of card. */
  readonly CardId: string
  /** The card's code. */
  readonly Code: string
}

/** A user submitted an invoice title. */
export interface SubmitInvoiceTitleEvent extends EventPush {
  readonly Event: 'submit_invoice_title'
  /** The title. */
  readonly title: string
  /** The tax number. */
  readonly tax_no: string
  /** The address. */
  readonly addr: string
  /** The telephone number. */
  readonly phone: string
  /** The bank. */
  readonly bank_type: string
  /** The bank account. */
  readonly bank_no: string
  /** What the page was opened with, returned. */
  readonly attach: string
  /** `InvoiceUserTitlePersonType` or `InvoiceUserTitleBusinessType`. */
  readonly title_type: string
}

/** An invoice was made, or not. */
export interface CloudInvoiceResultEvent extends EventPush {
  readonly Event: 'cloud_invoice_invoiceresult_event'
  /** The request's serial number (发票请求流水号). */
  readonly fpqqlsh: string
  /** The result's code. */
  readonly status: number
  /** The taxpayer's number (纳税人识别号). */
  readonly nsrsbh: string
}
