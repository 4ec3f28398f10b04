import type { EventPush } from './push'
import type { Shape } from './shape'

/* Electronic invoices. Source: protocol/events.md §10. */

/** A user authorized invoices. */
export interface UserAuthorizeInvoiceEvent extends EventPush {
  readonly Event: 'user_authorize_invoice'
  /** The order that was authorized; may be empty. */
  readonly SuccOrderId: string
  /** The order that failed; may be empty. */
  readonly FailOrderId: string
  /** The app id the authorization page was opened from; may be empty. */
  readonly AppId: string
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

export interface InvoiceEvents {
  'event:user_authorize_invoice': UserAuthorizeInvoiceEvent
  'event:update_invoice_status': UpdateInvoiceStatusEvent
  'event:submit_invoice_title': SubmitInvoiceTitleEvent
  'event:cloud_invoice_invoiceresult_event': CloudInvoiceResultEvent
}

export const invoiceShapes: { readonly [K in keyof InvoiceEvents]: Shape<InvoiceEvents[K]> } = {
  'event:user_authorize_invoice': { SuccOrderId: 'text', FailOrderId: 'text', AppId: 'text', Source: 'text' },
  'event:update_invoice_status': { Status: 'text', CardId: 'text', Code: 'text' },
  'event:submit_invoice_title': {
    title: 'text',
    tax_no: 'text',
    addr: 'text',
    phone: 'text',
    bank_type: 'text',
    bank_no: 'text',
    attach: 'text',
    title_type: 'text',
  },
  'event:cloud_invoice_invoiceresult_event': { fpqqlsh: 'text', status: 'number', nsrsbh: 'text' },
}
