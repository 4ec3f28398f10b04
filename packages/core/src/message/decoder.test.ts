import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { parseJson } from '../wire/json/parse'
import { parseXml } from '../wire/xml/parse'
import { Decoder } from './decoder'
import type { Message, Shapes } from './message'
import type { ComponentVerifyTicketPush } from './pushes/platform-pushes'

const decoder = new Decoder()
const addresses = '<ToUserName>gh_1</ToUserName><FromUserName>o1</FromUserName><CreateTime>1700000000</CreateTime>'

async function push(type: string, rest = ''): Promise<Message> {
  return decoder.decode(await parseXml(`<xml>${addresses}<MsgType>${type}</MsgType>${rest}</xml>`))
}
function event(name: string, rest = ''): Promise<Message> {
  return push('event', `<Event>${name}</Event>${rest}`)
}
function json(fields: object): Message {
  return decoder.decode(
    parseJson(JSON.stringify({ ToUserName: 'gh_1', FromUserName: 'o1', CreateTime: 1700000000, MsgType: 'event', ...fields })),
  )
}

/** The message without what came, for comparing two encodings of one push. */
function plain(message: Message): object {
  return { ...JSON.parse(JSON.stringify(message)), raw: undefined }
}

describe('names', () => {
  test.each(['scan', 'SCAN', 'Scan'])('%s is SCAN', async (name) => {
    expect(await event(name, '<EventKey>1</EventKey><Ticket>t</Ticket>')).toMatchObject({
      MsgType: 'event',
      Event: 'SCAN',
      raw: { Event: name },
    })
  })

  test.each([
    ['FREEPUBLISHJOBFINISH', 'PUBLISHJOBFINISH'],
    ['freepublishjobfinish', 'PUBLISHJOBFINISH'],
    ['complaint callback', 'complaint_callback'],
    ['wificonnected', 'WifiConnected'],
  ])('%s is %s', async (name, documented) => {
    expect(await event(name)).toMatchObject({ Event: documented })
  })

  test('a MsgType is written as documented too', async () => {
    expect(await push('TEXT', '<Content>x</Content>')).toMatchObject({ MsgType: 'text' })
    expect(await push('Event', '<Event>CLICK</Event>')).toMatchObject({ MsgType: 'event', Event: 'CLICK' })
  })

  test.each(['event:subscribe', 'info:authorized', 'unknown', 'constructor', '__proto__', 'open_product_unknown', ''])(
    'a MsgType, Event or InfoType of %j is unknown',
    async (name) => {
      expect(await push(name)).toMatchObject({ MsgType: 'unknown', raw: { MsgType: name } })
      expect(await event(name)).toMatchObject({ MsgType: 'event', Event: 'unknown', raw: { Event: name } })
      expect(decoder.decode({ InfoType: name })).toMatchObject({ InfoType: 'unknown', AppId: '', CreateTime: Number.NaN })
    },
  )

  test('an event of a device is no event', async () => {
    expect(await push('device_event', '<Event>subscribe_status</Event><OpType>1</OpType>')).toMatchObject({
      MsgType: 'device_event',
      Event: 'subscribe_status',
      OpType: 1,
    })
  })
})

describe('lists', () => {
  test.each(['', '<SendPicsInfo/>', '<SendPicsInfo></SendPicsInfo>', '<SendPicsInfo><PicList/></SendPicsInfo>'])(
    'what leads to a list exists: %j',
    async (rest) => {
      expect(await event('pic_weixin', rest)).toHaveProperty('SendPicsInfo.PicList.item', [])
    },
  )

  test('one element, several, none', async () => {
    const failed = async (rest: string) =>
      event('PUBLISHJOBFINISH', `<PublishEventInfo><publish_id>1</publish_id>${rest}</PublishEventInfo>`)
    expect(await failed('<fail_idx>1</fail_idx>')).toHaveProperty('PublishEventInfo.fail_idx', [1])
    expect(await failed('<fail_idx>1</fail_idx><fail_idx>2</fail_idx>')).toHaveProperty('PublishEventInfo.fail_idx', [1, 2])
    expect(await failed('')).toHaveProperty('PublishEventInfo.fail_idx', [])
    expect(await failed('')).toHaveProperty('PublishEventInfo.article_detail.item', [])
  })

  const item = (sum: string) => `<item><PicMd5Sum>${sum}</PicMd5Sum></item>`
  test.each([
    ['PicList', `<SendPicsInfo><PicList>${item('a')}</PicList><PicList>${item('b')}</PicList><Count>2</Count></SendPicsInfo>`],
    ['PicList, one of them empty', `<SendPicsInfo><PicList>${item('a')}${item('b')}</PicList><PicList/><Count>2</Count></SendPicsInfo>`],
    [
      'SendPicsInfo',
      `<SendPicsInfo><PicList>${item('a')}</PicList></SendPicsInfo><SendPicsInfo><PicList>${item('b')}</PicList><Count>2</Count></SendPicsInfo>`,
    ],
  ])('structures that came several times are joined: %s', async (_name, rest) => {
    expect(await event('pic_weixin', rest)).toMatchObject({
      SendPicsInfo: { Count: 2, PicList: { item: [{ PicMd5Sum: 'a' }, { PicMd5Sum: 'b' }] } },
    })
  })

  test('structures of JSON that came as a list are joined', () => {
    expect(
      json({ Event: 'pic_weixin', SendPicsInfo: { Count: 2, PicList: [{ item: { PicMd5Sum: 'a' } }, { item: [{ PicMd5Sum: 'b' }] }] } }),
    ).toHaveProperty('SendPicsInfo.PicList.item', [{ PicMd5Sum: 'a' }, { PicMd5Sum: 'b' }])
  })

  test.each([
    '<SendPicsInfo><Count>1</Count><Count>2</Count></SendPicsInfo>',
    '<SendPicsInfo><Count>1</Count></SendPicsInfo><SendPicsInfo><Count>2</Count></SendPicsInfo>',
    '<SendPicsInfo><PicList/></SendPicsInfo><SendPicsInfo>text</SendPicsInfo>',
  ])('a value in them that came twice is refused: %s', async (rest) => {
    await expect(event('pic_weixin', rest)).rejects.toMatchObject({ code: 'repeated-element' })
  })

  test('an optional structure without a list stays absent', async () => {
    expect(await event('wxa_media_check', '<appid>a</appid>')).not.toHaveProperty('result')
  })

  const List = [
    { TemplateId: 't', MsgID: '1700827132819554304', ErrorCode: '0', ErrorStatus: 'success' },
    { TemplateId: 'u', MsgID: '1700827132819554305', ErrorCode: '1', ErrorStatus: 'refused' },
  ]
  test.each([1, 2])('the JSON form of a subscription event is the XML form: %i entries', async (entries) => {
    const list = List.slice(0, entries)
    const items = list.map(
      (item) =>
        `<List>${Object.entries(item)
          .map(([name, text]) => `<${name}>${text}</${name}>`)
          .join('')}</List>`,
    )
    const xml = await event('subscribe_msg_sent_event', `<SubscribeMsgSentEvent>${items.join('')}</SubscribeMsgSentEvent>`)
    expect(xml).toHaveProperty('SubscribeMsgSentEvent.List.0.ErrorCode', 0)
    expect(plain(json({ Event: 'subscribe_msg_sent_event', List: list }))).toEqual(plain(xml))
    expect(plain(json({ Event: 'subscribe_msg_sent_event', SubscribeMsgSentEvent: { List: list } }))).toEqual(plain(xml))
    if (entries === 1) expect(plain(json({ Event: 'subscribe_msg_sent_event', List: list[0] }))).toEqual(plain(xml))
  })

  test('a subscription event without any list has an empty one', () => {
    expect(json({ Event: 'subscribe_msg_popup_event' })).toHaveProperty('SubscribeMsgPopupEvent.List', [])
    expect(json({ Event: 'subscribe_msg_popup_event', List: [] })).toHaveProperty('SubscribeMsgPopupEvent.List', [])
  })
})

describe('values', () => {
  const scale = async (text: string) => (await push('location', `<Scale>${text}</Scale>`)) as Message & { MsgType: 'location' }

  test.each([
    ['20', 20],
    ['<![CDATA[15]]>', 15],
    [' 7 ', 7],
    ['-1.5', -1.5],
    ['', Number.NaN],
    ['0x1A', Number.NaN],
    ['1e3', Number.NaN],
    ['<a>1</a>', Number.NaN],
  ])('the number %j', async (text, number) => {
    expect((await scale(text)).Scale).toEqual(number)
  })

  test('white space outside CDATA is dropped, inside it is kept', async () => {
    expect(await event(' <![CDATA[user_view_card]]> ', '<CardId> <![CDATA[ p1]]> </CardId>')).toMatchObject({
      Event: 'user_view_card',
      CardId: ' p1',
    })
    expect(await event('TEMPLATESENDJOBFINISH', '<Status><![CDATA[failed: system failed]]></Status>')).toMatchObject({
      Status: 'failed: system failed',
    })
  })

  test('broken CDATA marks are text', async () => {
    expect(await event('guide_qrcode_scan_event', '<GuideScanEvent><openid>![CDATA[xxx]]</openid></GuideScanEvent>')).toHaveProperty(
      'GuideScanEvent.openid',
      '![CDATA[xxx]]',
    )
  })

  test('openid in either case; the documented one counts where both came', async () => {
    expect(await event('user_info_modified', '<openid>o2</openid><appid>a</appid>')).toMatchObject({
      OpenID: 'o2',
      AppID: 'a',
      raw: { openid: 'o2' },
    })
    expect(await event('user_info_modified', '<OpenID>o3</OpenID><AppID>a</AppID>')).toMatchObject({ OpenID: 'o3', AppID: 'a' })
    expect(await event('user_info_modified', '<openid>o2</openid><OpenID>o3</OpenID>')).toMatchObject({ OpenID: 'o3' })
    expect(await event('MASSSENDJOBFINISH', '<MsgId>1</MsgId>')).toMatchObject({ MsgID: '1' })
  })

  test('a structure where text belongs is no text, and not lost', async () => {
    expect(await push('text', '<Content><a>1</a></Content>')).toMatchObject({ Content: '', raw: { Content: { a: '1' } } })
  })

  test('a text that came twice is refused; what no type names is not', async () => {
    await expect(push('text', '<Content>a</Content><Content>b</Content>')).rejects.toMatchObject({ code: 'repeated-element' })
    await expect(push('text', '<FromUserName>o2</FromUserName>')).rejects.toMatchObject({ code: 'repeated-element' })
    expect(await event('wxa_media_check', '<new>1</new><new>2</new>')).toMatchObject({ detail: [], raw: { new: ['1', '2'] } })
  })

  test('no field stands for another’s machinery', async () => {
    const message = await push(
      'text',
      '<MsgId>1</MsgId><Content>x</Content><raw>mine</raw><constructor>c</constructor><toString>t</toString>',
    )
    expect(message.raw).toMatchObject({ Content: 'x', raw: 'mine', constructor: 'c', toString: 't' })
    expect(Object.keys(message).sort()).toEqual(['Content', 'CreateTime', 'FromUserName', 'MsgId', 'MsgType', 'ToUserName', 'raw'])
  })
})

describe('pushes without a sender', () => {
  test('an event may come without, a message may not', async () => {
    expect(
      decoder.decode(await parseXml('<xml><CreateTime>1</CreateTime><MsgType>event</MsgType><Event>kf_msg_or_event</Event></xml>')),
    ).toMatchObject({
      Event: 'unknown',
      FromUserName: '',
    })
    expect(() => decoder.decode({ MsgType: 'text', CreateTime: '1', Content: 'x' })).toThrow(expect.objectContaining({ code: 'malformed' }))
    expect(() => decoder.decode({})).toThrow(expect.objectContaining({ code: 'malformed' }))
  })

  test('the open platform’s', () => {
    const ticket = decoder.decode({
      AppId: 'wx1',
      CreateTime: '1413192605 ',
      InfoType: 'component_verify_ticket',
      ComponentVerifyTicket: 't',
    })
    expect(ticket).toMatchObject({ AppId: 'wx1', CreateTime: 1413192605, InfoType: 'component_verify_ticket', ComponentVerifyTicket: 't' })
    expect(ticket.MsgType).toBeUndefined()
    expect(() => decoder.decode({ CreateTime: '1', InfoType: 'authorized' })).toThrow(expect.objectContaining({ code: 'malformed' }))
  })

  test('a push of WeCom decodes to unknown, with its fields in raw', () => {
    expect(decoder.decode({ SuiteId: 's', InfoType: 'suite_ticket', TimeStamp: '1', SuiteTicket: 't' })).toMatchObject({
      InfoType: 'unknown',
      raw: { SuiteTicket: 't' },
    })
  })
})

test('any fields decode to a message or are refused by a WxError', () => {
  const names = fc.constantFrom(
    'MsgType',
    'Event',
    'InfoType',
    'ToUserName',
    'FromUserName',
    'CreateTime',
    'List',
    'SendPicsInfo',
    'AppId',
    '__proto__',
  )
  const texts = fc.constantFrom('event', 'text', 'pic_weixin', 'subscribe_msg_popup_event', 'user_info_modified', 'authorized', '1', '')
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 2 },
      texts,
      fc.dictionary(names, tie('tree'), { noNullPrototype: false }),
      fc.array(tie('tree'), { maxLength: 3 }),
    ),
  }))
  fc.assert(
    fc.property(fc.dictionary(names, tree, { minKeys: 4 }), (fields) => {
      try {
        decoder.decode(fields as never)
      } catch (error) {
        expect(error).toHaveProperty('code', expect.stringMatching(/^(malformed|repeated-element)$/))
      }
    }),
    { numRuns: 1000 },
  )
})

test('a developer’s own pushes', async () => {
  const own = new Decoder({ 'event:my_event': { Count: 'number', Tags: ['text'] } } as Partial<Shapes>)
  const fields = await parseXml(`<xml>${addresses}<MsgType>event</MsgType><Event>MY_EVENT</Event><Count>3</Count></xml>`)
  expect(own.decode(fields)).toMatchObject({ Event: 'my_event', Count: 3, Tags: [] })
})

test.each<[unknown, RegExp]>([
  [null, /^shapes is null; it must be an object/],
  ['event:my_event', /^shapes is a string; it must be an object/],
  [[], /^shapes is an array; it must be an object/],
  [{ 'event:my_event': undefined }, /^The shape of event:my_event is undefined\. /],
  [{ 'event:my_event': null }, /^The shape of event:my_event is null\. /],
  [{ 'event:my_event': 'text' }, /^The shape of event:my_event is "text"\. /],
  [{ 'event:my_event': { Count: 'int' } }, /^The shape of event:my_event\.Count is "int"\. /],
  [{ 'evnt:my_event': {} }, /^shapes has "evnt:my_event"\. A push is named by its MsgType, or as event:NAME or info:NAME\.$/],
])('the shapes %j are refused', (shapes, message) => {
  const error = expect.objectContaining({ code: 'config-invalid', message: expect.stringMatching(message) })
  expect(() => new Decoder(shapes as Partial<Shapes>)).toThrow(error)
})

test('types narrow', () => {
  const check = (message: Message): void => {
    expectTypeOf(message.FromUserName).toEqualTypeOf<string | undefined>()
    if (message.MsgType === undefined && message.InfoType === 'component_verify_ticket')
      expectTypeOf(message).toEqualTypeOf<ComponentVerifyTicketPush>()
    if (message.MsgType === 'event') expectTypeOf(message.FromUserName).toEqualTypeOf<string>()
    if (message.MsgType === 'event' && message.Event === 'LOCATION') expectTypeOf(message.Latitude).toEqualTypeOf<number>()
    if (message.MsgType === 'device_event') expectTypeOf(message.Event).toEqualTypeOf<string>()
  }
  expect(check).toBeTypeOf('function')
})
