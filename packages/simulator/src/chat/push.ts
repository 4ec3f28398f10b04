import type { PushFields } from '../delivery/push-fields'
import type { MenuEvent, UserAction } from './user-action'

export interface PushContext {
  /** The account's original id, `gh_…`. */
  readonly accountId: string
  readonly openid: string
  /** Epoch milliseconds. */
  readonly now: number
  /** A 64-bit number as text; only ordinary messages carry it. */
  readonly msgId: string
  /** The address where a file can be fetched. */
  readonly mediaUrl: (mediaId: string) => string
}

/** The ticket of a code that the bot did not make. */
function ticketOf(scene: string): string {
  return `ticket-${encodeURIComponent(scene)}`
}

const PICTURES: PushFields = { SendPicsInfo: { Count: 1, PicList: { item: { PicMd5Sum: '5a75aaca956d97be686719218f275c6b' } } } }
const SCAN: PushFields = { ScanCodeInfo: { ScanType: 'qrcode', ScanResult: 'https://example.com/' } }

/**
 * What a menu event says beyond the key: always the same, a choice of the simulator. The pictures and the
 * place that the phone sends afterwards are messages of their own.
 */
const MENU_PARTS: Readonly<Record<MenuEvent, PushFields>> = {
  scancode_push: SCAN,
  scancode_waitmsg: SCAN,
  pic_sysphoto: PICTURES,
  pic_photo_or_album: PICTURES,
  pic_weixin: PICTURES,
  location_select: {
    SendLocationInfo: {
      Location_X: '23.134521',
      Location_Y: '113.358803',
      Scale: '15',
      Label: ' 广州市海珠区客村艺苑路 11 号',
      Poiname: '',
    },
  },
  view_miniprogram: { MenuId: '208396938' },
}

/**
 * The fields after `ToUserName`, `FromUserName` and `CreateTime`.
 * Sources: https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html
 * and https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_event_pushes.html
 */
function bodyOf(action: UserAction, context: PushContext): PushFields {
  switch (action.type) {
    case 'text':
      return { MsgType: 'text', Content: action.content }
    case 'tap':
      return { MsgType: 'text', Content: action.content, MsgId: context.msgId, bizmsgmenuid: action.menuId }
    case 'image':
      return { MsgType: 'image', PicUrl: context.mediaUrl(action.mediaId), MediaId: action.mediaId }
    case 'voice':
      return { MsgType: 'voice', MediaId: action.mediaId, Format: 'amr' }
    case 'video':
    case 'shortvideo':
      return { MsgType: action.type, MediaId: action.mediaId, ThumbMediaId: thumbOf(action.mediaId) }
    case 'location':
      return { MsgType: 'location', Location_X: action.latitude, Location_Y: action.longitude, Scale: action.scale, Label: action.label }
    case 'link':
      return { MsgType: 'link', Title: action.title, Description: action.description, Url: action.url }
    case 'follow':
      return action.scene === undefined
        ? { MsgType: 'event', Event: 'subscribe', EventKey: '' }
        : { MsgType: 'event', Event: 'subscribe', EventKey: `qrscene_${action.scene}`, Ticket: action.ticket ?? ticketOf(action.scene) }
    case 'unfollow':
      return { MsgType: 'event', Event: 'unsubscribe', EventKey: '' }
    case 'scan':
      return { MsgType: 'event', Event: 'SCAN', EventKey: action.scene, Ticket: action.ticket ?? ticketOf(action.scene) }
    case 'report-location':
      return { MsgType: 'event', Event: 'LOCATION', Latitude: action.latitude, Longitude: action.longitude, Precision: action.precision }
    case 'click':
      return { MsgType: 'event', Event: 'CLICK', EventKey: action.key }
    case 'view':
      return { MsgType: 'event', Event: 'VIEW', EventKey: action.url }
    case 'menu':
      return { MsgType: 'event', Event: action.event, EventKey: action.key, ...MENU_PARTS[action.event] }
  }
}

/** The media id of the cover that the platform makes for a video. */
export function thumbOf(mediaId: string): string {
  return `thumb-${mediaId}`
}

/** What the platform pushes for an action. `CreateTime` is in seconds; only messages have a `MsgId`. */
export function pushOf(action: UserAction, context: PushContext): PushFields {
  const body = bodyOf(action, context)
  return {
    ToUserName: context.accountId,
    FromUserName: context.openid,
    CreateTime: Math.floor(context.now / 1000),
    ...body,
    ...(body.MsgType === 'event' ? {} : { MsgId: context.msgId }),
  }
}
