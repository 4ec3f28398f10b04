import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { WxError } from '../../base/error'
import type { Fields } from '../fields'
import { parseForeignXml } from './foreign'
import { scanXml } from './scan'

/** How many texts a property tries; a full run takes 1,000,000 (`WX_RUNS=1000000`). */
const numRuns = Number(process.env.WX_RUNS ?? 2_000)
const limitMs = 10_000 + numRuns

/**
 * How the platform writes a push: the head, what is the kind's own, the tail. Text goes into CDATA as it is.
 */
function push(type: string, own: string, tail = '<MsgId>6265881059295447969</MsgId>'): string {
  return `<xml><ToUserName><![CDATA[gh_1]]></ToUserName>
<FromUserName><![CDATA[oUser]]></FromUserName>
<CreateTime>1700000000</CreateTime>
<MsgType><![CDATA[${type}]]></MsgType>
${own}
${tail}
</xml>`
}

function field(name: string, text: string): string {
  return `<${name}><![CDATA[${text}]]></${name}>`
}

function event(name: string, own: string): string {
  return push('event', `${field('Event', name)}\n${own}`, '')
}

/** Every kind of push with a field that people fill, written as the platform does. */
const kinds: Readonly<Record<string, (text: string) => string>> = {
  Content: (text) => push('text', field('Content', text)),
  'Content of a menu answer': (text) => push('text', field('Content', text), '<MsgId>1</MsgId>\n<bizmsgmenuid>101</bizmsgmenuid>'),
  'Content beside the ciphertext': (text) => push('text', field('Content', text), `<MsgId>1</MsgId>\n${field('Encrypt', 'x==')}`),
  Recognition: (text) => push('voice', `${field('MediaId', 'm')}\n${field('Format', 'amr')}\n${field('Recognition', text)}`),
  Label: (text) =>
    push('location', `<Location_X>23.1</Location_X>\n<Location_Y>113.3</Location_Y>\n<Scale>20</Scale>\n${field('Label', text)}`),
  Title: (text) => push('link', `${field('Title', text)}\n${field('Description', 'd')}\n${field('Url', 'http://a')}`),
  Description: (text) => push('link', `${field('Title', 't')}\n${field('Description', text)}\n${field('Url', 'http://a')}`),
  Url: (text) => push('link', `${field('Title', 't')}\n${field('Description', 'd')}\n${field('Url', text)}`),
  'Title of a file': (text) => push('file', `${field('Title', text)}\n${field('Description', '')}\n${field('FileKey', '')}`),
  EventKey: (text) => event('SCAN', `${field('EventKey', text)}\n${field('Ticket', 't')}`),
  ScanResult: (text) =>
    event(
      'scancode_waitmsg',
      `${field('EventKey', '6')}\n<ScanCodeInfo>${field('ScanType', 'qrcode')}\n${field('ScanResult', text)}\n</ScanCodeInfo>`,
    ),
  'Label of a menu': (text) => event('location_select', `${field('EventKey', '6')}\n${place(text, '')}`),
  Poiname: (text) => event('location_select', `${field('EventKey', '6')}\n${place('l', text)}`),
  SessionFrom: (text) => event('user_enter_tempsession', field('SessionFrom', text)),
  RemarkAmount: (text) => event('user_consume_card', redemption(text, '')),
  OuterStr: (text) => event('user_consume_card', redemption('2', text)),
  ComplaintDetail: (text) => event('xpay_complaint_notify', `${field('ComplaintDetail', text)}<WxOrderId>1</WxOrderId>`),
  refund_request_reason: (text) =>
    event('xpay_subscribe_ios_refund_query_notify', `${field('refund_request_reason', text)}<provide_status>1</provide_status>`),
  debug_str: (text) => event('debug_demo', field('debug_str', text)),
  nickname: (text) => event('wxa_nickname_audit', `<ret>2</ret>${field('nickname', text)}<reason>r</reason>`),
  title: (text) =>
    event('submit_invoice_title', ['title', 'tax_no', 'addr'].map((name) => field(name, name === 'title' ? text : '')).join('')),
}

/** The kinds with several such fields in a row. */
const IN_RUNS = ['RemarkAmount', 'OuterStr', 'Title', 'Description', 'Url', 'Title of a file', 'Label of a menu', 'Poiname']

function redemption(amount: string, scene: string): string {
  return `${field('VerifyCode', '')}\n${field('RemarkAmount', amount)}\n${field('OuterStr', scene)}`
}

/** The platform's own `AppId` stands between two texts of people. */
function card(title: string, path: string): string {
  return push(
    'miniprogrampage',
    `${field('Title', title)}\n${field('AppId', 'wx1')}\n${field('PagePath', path)}\n${field('ThumbUrl', 'u')}`,
  )
}

function place(label: string, name: string): string {
  const where = `${field('Location_X', '23')}\n${field('Location_Y', '113')}\n${field('Scale', '15')}`
  return `<SendLocationInfo>${where}\n${field('Label', label)}\n${field('Poiname', name)}\n</SendLocationInfo>`
}

/** What people could type to end a field, to begin another and to come back. */
const fragments = fc.constantFrom(
  ...[']]>', ']]', ']', '>', '<![CDATA[', '<!--', '-->', '&', '&lt;', '<xml>', '</xml>', '<!DOCTYPE x>', '<?x?>', '\n', ' ', 'a', '</a>'],
  ...['FromUserName', 'MsgType', 'MsgId', 'Event', 'Encrypt', 'Ticket', 'MsgDataId', 'AppId'].map((name) => field(name, 'evil')),
  ...[
    'Content',
    'Title',
    'Description',
    'Url',
    'Label',
    'Poiname',
    'EventKey',
    'ScanResult',
    'Recognition',
    'nickname',
    'PagePath',
    'OuterStr',
  ].flatMap((name) => [`]]></${name}>`, `<${name}><![CDATA[`]),
  ...['</ScanCodeInfo>', '<ScanCodeInfo>', '</SendLocationInfo>', '<SendLocationInfo>'],
)
const typed = fc
  .array(fc.oneof({ weight: 5, arbitrary: fragments }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 5 }) }), {
    maxLength: 12,
  })
  .map((parts) => parts.join('').replace(/\r\n?/g, '\n'))

/** The one text that can't be told from what other programs write for `]]>`. */
function asRead(text: string): string {
  return text.replaceAll(']]]]><![CDATA[>', ']]>')
}

/** The tree with the text where it belongs, from a push whose text is harmless. */
function expected(write: (text: string) => string, text: string): Fields {
  const harmless = scanXml(write('@'))
  return JSON.parse(JSON.stringify(harmless), (_name, value) => (value === '@' ? asRead(text) : value))
}

/**
 * Whether the text holds the end of a field and the beginning of the one after it. Which of the two fields of
 * a page or a place has such a text can't be known, and both are the same person's.
 */
function isAmbiguous(text: string): boolean {
  return /<\/(?:Title>\s*<Description|Description>\s*<Url|Label>\s*<Poiname|RemarkAmount>\s*<OuterStr)>/.test(text)
}

function readCard(title: string, path: string): unknown {
  const xml = card(title, path)
  const [fast, slow] = [() => scanXml(xml), () => parseForeignXml(xml)].map((parse) => {
    try {
      return plain(parse())
    } catch (error) {
      return WxError.is(error) ? error.code : error
    }
  })
  expect(slow).toEqual(fast)
  return fast
}

function plain(fields: Fields | undefined): unknown {
  return JSON.parse(JSON.stringify(fields))
}

describe('text that ends CDATA', () => {
  test.each(Object.entries(kinds))('%s is as it was typed', (_name, write) => {
    for (const text of [
      'a]]>b',
      'if(a[b[0]]>1){}',
      '<![CDATA[a]]>',
      ']]></Content><MsgId>1</MsgId></xml>',
      ']]></Content><FromUserName><![CDATA[evil]]></FromUserName><Content><![CDATA[',
      ']]></ScanResult></ScanCodeInfo><MsgId>1</MsgId><ScanCodeInfo><ScanResult><![CDATA[',
      ']]></EventKey><Ticket><![CDATA[evil]]></Ticket>',
      ']]></Title>',
      '<Content><![CDATA[a]]></Content>',
    ]) {
      expect(plain(scanXml(write(text)))).toEqual(expected(write, text))
      expect(plain(parseForeignXml(`<?xml version="1.0"?>${write(text)}`))).toEqual(expected(write, text))
    }
  })

  test('a field of that name in a structure, twice, is two fields', () => {
    const party = (name: string, phone: string) => `<${name}>${field('name', name)}\n${field('phone', phone)}\n</${name}>`
    const xml = event('transport_add_order', `${party('sender', '131')}\n${party('receiver', '132')}`)
    const both = { sender: { name: 'sender', phone: '131' }, receiver: { name: 'receiver', phone: '132' } }
    expect(plain(scanXml(xml))).toMatchObject(both)
    expect(plain(parseForeignXml(xml))).toMatchObject(both)
  })

  test(
    `of ${numRuns} texts each comes back as it was typed, and no other field changes`,
    () => {
      fc.assert(
        fc.property(fc.constantFrom(...Object.entries(kinds)), typed, ([name, write], text) => {
          const xml = write(text)
          const fast = plain(scanXml(xml))
          if (!(isAmbiguous(text) && IN_RUNS.includes(name))) expect(fast).toEqual(expected(write, text))
          expect(plain(parseForeignXml(xml))).toEqual(fast)
        }),
        { numRuns },
      )
    },
    limitMs,
  )

  test(
    `of ${numRuns} pairs of texts none names a sender, a type or an id, or adds a field`,
    () => {
      const pairs = [
        (one: string, other: string) => push('link', `${field('Title', one)}\n${field('Description', other)}\n${field('Url', 'http://a')}`),
        (one: string, other: string) => push('link', `${field('Title', 't')}\n${field('Description', one)}\n${field('Url', other)}`),
        (one: string, other: string) => event('location_select', `${field('EventKey', '6')}\n${place(one, other)}`),
        (one: string, other: string) => event('user_consume_card', redemption(one, other)),
      ]
      fc.assert(
        fc.property(fc.constantFrom(...pairs), typed, typed, (write, one, other) => {
          const harmless = plain(scanXml(write('', ''))) as Record<string, unknown>
          const { Title: _title, Description: _description, Url: _url, SendLocationInfo: _place, ...rest } = harmless
          const { RemarkAmount: _amount, OuterStr: _scene, ...others } = rest
          const fields = plain(scanXml(write(one, other)))
          expect(fields).toMatchObject(others)
          expect(Object.keys(harmless)).toEqual(expect.arrayContaining(Object.keys(fields as object)))
        }),
        { numRuns },
      )
    },
    limitMs,
  )

  test.each([
    ['t', ']]></Title><AppId>wx2</AppId><PagePath><![CDATA[x'],
    ['t', ']]></Title><Description>d</Description><AppId>wx2</AppId><PagePath><![CDATA[x'],
    [']]></Title><AppId>wx2</AppId><Description><![CDATA[', ']]></Description><PagePath><![CDATA[x'],
    [']]></Title><AppId>wx2</AppId><PagePath><![CDATA[x', 'p'],
  ])('a card that is named %j, with the path %j, is refused: its AppId could be another one', (title, path) => {
    expect(readCard(title, path)).toBe('malformed')
  })

  test(
    `of ${numRuns} cards each is read as it was written, or refused because a text imitates the end of the title`,
    () => {
      fc.assert(
        fc.property(typed, typed, (title, path) => {
          const read = readCard(title, path)
          if (read !== 'malformed')
            expect(read).toMatchObject({ Title: asRead(title), AppId: 'wx1', PagePath: asRead(path), ThumbUrl: 'u' })
          else expect(title + path).toMatch(/\]\]>\s*<\/Title>/)
        }),
        { numRuns },
      )
    },
    limitMs,
  )

  test('a list of replies’ titles is not one text', () => {
    const item = `<item>${field('Title', 't')}${field('Description', 'd')}${field('PicUrl', 'p')}${field('Url', 'u')}</item>`
    expect(scanXml(`<xml><Articles>${item}${item}</Articles></xml>`)).toHaveProperty('Articles.item.length', 2)
  })
})
