import type { EventPush } from '../push'

/*
 * Shopping guides (导购). In shops. Source:
 * developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.guideCreateQrCode.html.
 */

/** A user accepted to be a guide. */
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

/**
 * A user scanned a guide's QR code. The published sample has broken CDATA marks in its texts; they stay as
 * they are.
 */
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
