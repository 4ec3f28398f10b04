import type { Push } from './push'
import type { Shape } from './shape'

/* Following, scanning a parametric QR code, reporting a position. Source: protocol/events.md §1–§3. */

export interface SubscribeEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'subscribe'
  /** Absent or empty after a search; `qrscene_<scene>` after a parametric QR code; `last_trade_no_<id>` after a payment. */
  readonly EventKey?: string
  /** The QR code's ticket, with a parametric one. */
  readonly Ticket?: string
}

export interface UnsubscribeEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'unsubscribe'
  readonly EventKey?: string
}

export interface ScanEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'SCAN'
  /** The scene without a prefix: a 32-bit number as text, or the scene string. */
  readonly EventKey: string
  readonly Ticket: string
}

export interface LocationEvent extends Push {
  readonly MsgType: 'event'
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
  'event:subscribe': {},
  'event:unsubscribe': {},
  'event:SCAN': {},
  'event:LOCATION': { Latitude: 'number', Longitude: 'number', Precision: 'number' },
}
