import type { EventPush } from '../push'

/*
 * Following and scanning (关注、扫码、上报位置). Also a reported position. Source:
 * developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_event_pushes.html.
 */

/** A user follows the account. */
export interface SubscribeEvent extends EventPush {
  readonly Event: 'subscribe'
  /**
   * Absent or empty after a search; `qrscene_<scene>` after a parametric QR code; `last_trade_no_<id>` after
   * a payment; `scanbarcode|…` or `scanimage|…` from a product page.
   */
  readonly EventKey?: string
  /** The QR code's ticket, with a parametric one. */
  readonly Ticket?: string
}

/** A user left. Delete what is stored about them; a reply is not seen. */
export interface UnsubscribeEvent extends EventPush {
  readonly Event: 'unsubscribe'
  /** Usually empty. */
  readonly EventKey?: string
}

/** A follower scanned a parametric QR code. */
export interface ScanEvent extends EventPush {
  readonly Event: 'SCAN'
  /** The scene without a prefix: a 32-bit number as text, or the scene string. */
  readonly EventKey: string
  /** The QR code's ticket. */
  readonly Ticket: string
}

/**
 * A follower's position, on entering the chat or every 5 seconds in it, as the console says. A reply is not
 * seen.
 */
export interface LocationEvent extends EventPush {
  readonly Event: 'LOCATION'
  /** Degrees. */
  readonly Latitude: number
  /** Degrees. */
  readonly Longitude: number
  /** Metres. */
  readonly Precision: number
}
