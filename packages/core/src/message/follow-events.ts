import type { EventPush } from './push'
import type { Shape } from './shape'

/* Following, scanning a parametric QR code, reporting a position. Source: protocol/events.md §1–§3. */

/** Someone follows the account. */
export interface SubscribeEvent extends EventPush {
  readonly Event: 'subscribe'
  /**
   * Absent or empty after a search; `qrscene_<scene>` after a parametric QR code; `last_trade_no_<id>` after a payment;
   * `scanbarcode|…` or `scanimage|…` from a product page.
   */
  readonly EventKey?: string
  /** The QR code's ticket, with a parametric one. */
  readonly Ticket?: string
}

/** Someone left. Delete what is stored about them; a reply is not seen. */
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

/** A follower's position, on entering the chat or every 5 seconds in it, as the console says. A reply is not seen. */
export interface LocationEvent extends EventPush {
  readonly Event: 'LOCATION'
  /** Degrees. */
  readonly Latitude: number
  /** Degrees. */
  readonly Longitude: number
  /** Metres. */
  readonly Precision: number
}

export interface FollowEvents {
  'event:subscribe': SubscribeEvent
  'event:unsubscribe': UnsubscribeEvent
  'event:SCAN': ScanEvent
  'event:LOCATION': LocationEvent
}

export const followShapes: { readonly [K in keyof FollowEvents]: Shape<FollowEvents[K]> } = {
  'event:subscribe': { EventKey: 'text?', Ticket: 'text?' },
  'event:unsubscribe': { EventKey: 'text?' },
  'event:SCAN': { EventKey: 'text', Ticket: 'text' },
  'event:LOCATION': { Latitude: 'number', Longitude: 'number', Precision: 'number' },
}
