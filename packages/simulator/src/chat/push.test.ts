import { Decoder, formatXml, parseXml } from '@wx/core'
import { expect, test } from 'vitest'
import { pushOf } from './push'
import type { UserAction } from './user-action'

const context = {
  accountId: 'gh_1',
  openid: 'o1',
  now: 1_700_000_000_999,
  msgId: '7130316800000000001',
  mediaUrl: (mediaId: string) => `http://127.0.0.1:1/${mediaId}`,
}
const envelope = { ToUserName: 'gh_1', FromUserName: 'o1', CreateTime: 1_700_000_000 }

const picture = { SendPicsInfo: { Count: 1, PicList: { item: { PicMd5Sum: '5a75aaca956d97be686719218f275c6b' } } } }
const scanned = { ScanCodeInfo: { ScanType: 'qrcode', ScanResult: 'https://example.com/' } }

const cases: readonly (readonly [UserAction, object])[] = [
  [
    { type: 'text', content: '你好' },
    { MsgType: 'text', Content: '你好', MsgId: context.msgId },
  ],
  [
    { type: 'image', mediaId: 'm1' },
    { MsgType: 'image', PicUrl: 'http://127.0.0.1:1/m1', MediaId: 'm1', MsgId: context.msgId },
  ],
  [
    { type: 'voice', mediaId: 'm1' },
    { MsgType: 'voice', MediaId: 'm1', Format: 'amr', MsgId: context.msgId },
  ],
  [
    { type: 'video', mediaId: 'm1' },
    { MsgType: 'video', MediaId: 'm1', ThumbMediaId: 'thumb-m1', MsgId: context.msgId },
  ],
  [
    { type: 'shortvideo', mediaId: 'm1' },
    { MsgType: 'shortvideo', MediaId: 'm1', ThumbMediaId: 'thumb-m1', MsgId: context.msgId },
  ],
  [
    { type: 'location', latitude: 23.1, longitude: 113.3, scale: 20, label: '广州' },
    { MsgType: 'location', Location_X: 23.1, Location_Y: 113.3, Scale: 20, Label: '广州', MsgId: context.msgId },
  ],
  [
    { type: 'link', title: 't', description: 'd', url: 'http://u' },
    { MsgType: 'link', Title: 't', Description: 'd', Url: 'http://u', MsgId: context.msgId },
  ],
  [{ type: 'follow' }, { MsgType: 'event', Event: 'subscribe', EventKey: '' }],
  [
    { type: 'follow', scene: '12' },
    { MsgType: 'event', Event: 'subscribe', EventKey: 'qrscene_12', Ticket: 'ticket-12' },
  ],
  [{ type: 'unfollow' }, { MsgType: 'event', Event: 'unsubscribe', EventKey: '' }],
  [
    { type: 'scan', scene: '12' },
    { MsgType: 'event', Event: 'SCAN', EventKey: '12', Ticket: 'ticket-12' },
  ],
  [
    { type: 'report-location', latitude: 1, longitude: 2, precision: 3 },
    { MsgType: 'event', Event: 'LOCATION', Latitude: 1, Longitude: 2, Precision: 3 },
  ],
  [
    { type: 'click', key: 'K' },
    { MsgType: 'event', Event: 'CLICK', EventKey: 'K' },
  ],
  [
    { type: 'view', url: 'http://u' },
    { MsgType: 'event', Event: 'VIEW', EventKey: 'http://u' },
  ],
  [
    { type: 'tap', content: '看', menuId: 'c1' },
    { MsgType: 'text', Content: '看', MsgId: context.msgId, bizmsgmenuid: 'c1' },
  ],
  [
    { type: 'menu', event: 'scancode_waitmsg', key: 'K' },
    { MsgType: 'event', Event: 'scancode_waitmsg', EventKey: 'K', ...scanned },
  ],
  [
    { type: 'menu', event: 'pic_weixin', key: 'K' },
    { MsgType: 'event', Event: 'pic_weixin', EventKey: 'K', ...picture },
  ],
  [
    { type: 'menu', event: 'view_miniprogram', key: 'pages/index' },
    { MsgType: 'event', Event: 'view_miniprogram', EventKey: 'pages/index', MenuId: '208396938' },
  ],
]

test.each(cases)('%o becomes the documented fields, in seconds', (act, fields) => {
  expect(pushOf(act, context)).toEqual({ ...envelope, ...fields })
})

test.each(cases)("%o is understood by core's decoder", async (act) => {
  const fields = pushOf(act, context)
  const message = new Decoder().decode(await parseXml(formatXml(fields)))
  expect(message).toMatchObject({ MsgType: fields.MsgType, CreateTime: 1_700_000_000 })
})
