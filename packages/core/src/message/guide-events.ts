import type { EventPush } from './push'
import type { Shape } from './shape'

/* Shopping guides (导购), offline. Source: protocol/events.md §13. */

/** Someone accepted to be a guide. */
export interface GuideInviteResultEvent extends EventPush {
  readonly Event: 'guide_invite_result_event'
  readonly GuideInviteEvent: {
    /** The guide's WeChat id. */
    readonly guide_account: string
    /** The guide's openid; may be empty. */
    readonly guide_openid: string
    /** Always 1. */
    readonly invite_result: number
  }
}

/** Someone scanned a guide's QR code. The published sample has broken CDATA marks in its texts; they stay as they are. */
export interface GuideQrcodeScanEvent extends EventPush {
  readonly Event: 'guide_qrcode_scan_event'
  readonly GuideScanEvent: {
    /** The guide's WeChat id. */
    readonly qrcode_guide_account: string
    /** The guide's openid. */
    readonly qrcode_guide_openid: string
    /** Who scanned. */
    readonly openid: string
    /** What happened: 11, … */
    readonly action: number
    /** What the QR code was made with, returned. */
    readonly qrcode_info: string
  }
}

/** A customer was given to a guide. No source describes its fields; see `raw`. */
export interface AddGuideBuyerRelationEvent extends EventPush {
  readonly Event: 'add_guide_buyer_relation_event'
}

export interface GuideEvents {
  'event:guide_invite_result_event': GuideInviteResultEvent
  'event:guide_qrcode_scan_event': GuideQrcodeScanEvent
  'event:add_guide_buyer_relation_event': AddGuideBuyerRelationEvent
}

export const guideShapes: { readonly [K in keyof GuideEvents]: Shape<GuideEvents[K]> } = {
  'event:guide_invite_result_event': { GuideInviteEvent: { guide_account: 'text', guide_openid: 'text', invite_result: 'number' } },
  'event:guide_qrcode_scan_event': {
    GuideScanEvent: { qrcode_guide_account: 'text', qrcode_guide_openid: 'text', openid: 'text', action: 'number', qrcode_info: 'text' },
  },
  'event:add_guide_buyer_relation_event': {},
}
