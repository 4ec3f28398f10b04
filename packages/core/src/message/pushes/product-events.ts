import type { EventPush } from '../push'

/*
 * Scanning a product (扫一扫). A retired product. Source:
 * developers.weixin.qq.com/doc/offiaccount/WeChat_Scan/Scan_QR_Code_Events_Push.html.
 */

interface ProductEvent extends EventPush {
  /** The code's standard: `ean13`, `qrcode`, … */
  readonly KeyStandard: string
  /** The code. */
  readonly KeyStr: string
}

/** A user opened a product's page. */
export interface UserScanProductEvent extends ProductEvent {
  readonly Event: 'user_scan_product'
  /** The user's country. */
  readonly Country: string
  /** The user's province. */
  readonly Province: string
  /** The user's city. */
  readonly City: string
  /** 0 unknown, 1 male, 2 female. */
  readonly Sex: number
  /** 1 scanned, 2 opened from a chat, a favourite or moments; sources disagree about higher values. */
  readonly Scene: number
  /** What the page's code was made with, returned. */
  readonly ExtInfo: string
}

/** A user entered the chat from a product's page. */
export interface UserScanProductEnterSessionEvent extends ProductEvent {
  readonly Event: 'user_scan_product_enter_session'
  /** What the page's code was made with, returned. */
  readonly ExtInfo: string
}

/** The page asks for what is shown under the product. */
export interface UserScanProductAsyncEvent extends ProductEvent {
  readonly Event: 'user_scan_product_async'
  /** What the page's code was made with, returned. */
  readonly ExtInfo: string
  /** The user's region, an administrative code. */
  readonly RegionCode: string
}

/** A product was audited. It comes from the audit system, not from a user. */
export interface UserScanProductVerifyActionEvent extends ProductEvent {
  readonly Event: 'user_scan_product_verify_action'
  /** `verify_ok` or `verify_not_pass`. */
  readonly Result: string
  /** Why, for people; may be empty. */
  readonly ReasonMsg: string
}
