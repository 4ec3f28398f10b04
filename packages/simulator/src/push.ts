import type { Act } from './wire'

/** A push in plain text, in the platform's field order: what `formatXml` writes out. */
export type PushFields = Readonly<Record<string, string | number>>

export interface PushContext {
  /** The account's original id, `gh_…`. */
  readonly accountId: string
  readonly openid: string
  /** Epoch milliseconds. */
  readonly now: number
  /** A 64-bit number as text; only ordinary messages carry it. */
  readonly msgId: string
  /** Where a picture can be fetched. */
  readonly mediaUrl: (mediaId: string) => string
}

function ticketOf(scene: string): string {
  return `ticket-${encodeURIComponent(scene)}`
}

/** The fields that follow the envelope's three, by kind of act (messages.md §5, events.md §1–4). */
function bodyOf(act: Act, context: PushContext): PushFields {
  switch (act.type) {
    case 'text':
      return { MsgType: 'text', Content: act.content }
    case 'image':
      return { MsgType: 'image', PicUrl: context.mediaUrl(act.mediaId), MediaId: act.mediaId }
    case 'voice':
      return { MsgType: 'voice', MediaId: act.mediaId, Format: 'amr' }
    case 'video':
    case 'shortvideo':
      return { MsgType: act.type, MediaId: act.mediaId, ThumbMediaId: thumbOf(act.mediaId) }
    case 'location':
      return { MsgType: 'location', Location_X: act.latitude, Location_Y: act.longitude, Scale: act.scale, Label: act.label }
    case 'link':
      return { MsgType: 'link', Title: act.title, Description: act.description, Url: act.url }
    case 'follow':
      return act.scene === undefined
        ? { MsgType: 'event', Event: 'subscribe', EventKey: '' }
        : { MsgType: 'event', Event: 'subscribe', EventKey: `qrscene_${act.scene}`, Ticket: ticketOf(act.scene) }
    case 'unfollow':
      return { MsgType: 'event', Event: 'unsubscribe', EventKey: '' }
    case 'scan':
      return { MsgType: 'event', Event: 'SCAN', EventKey: act.scene, Ticket: ticketOf(act.scene) }
    case 'report-location':
      return { MsgType: 'event', Event: 'LOCATION', Latitude: act.latitude, Longitude: act.longitude, Precision: act.precision }
    case 'click':
      return { MsgType: 'event', Event: 'CLICK', EventKey: act.key }
    case 'view':
      return { MsgType: 'event', Event: 'VIEW', EventKey: act.url }
  }
}

/** The cover that the platform makes for a video. */
export function thumbOf(mediaId: string): string {
  return `thumb-${mediaId}`
}

/** What the platform pushes for an act. `CreateTime` is in seconds; a message also has its id. */
export function pushOf(act: Act, context: PushContext): PushFields {
  const body = bodyOf(act, context)
  return {
    ToUserName: context.accountId,
    FromUserName: context.openid,
    CreateTime: Math.floor(context.now / 1000),
    ...body,
    ...(body.MsgType === 'event' ? {} : { MsgId: context.msgId }),
  }
}
