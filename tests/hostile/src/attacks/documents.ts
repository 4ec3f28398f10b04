import type { Attack, Scene } from '../attack'
import type { Try } from '../try'
import { formatQuery, freshNonce, text } from '../wechat'

interface HostileDocument {
  readonly xml: string
  readonly handler: Try['handler']
  readonly status?: NonNullable<Try['status']>
  readonly echo?: string
}

/** Just under the limit, so that the reader sees it. */
const ROOM = 44_000

/** Not read, and answered as what the platform itself would send again: `success`. */
function refused(xml: string): HostileDocument {
  return { xml, handler: 'never', status: 200 }
}
function read(xml: string): HostileDocument {
  return { xml, handler: 'always' }
}
function either(xml: string): HostileDocument {
  return { xml, handler: 'either' }
}

/** The text message with this put in front of its first child. */
function within(extra: string): string {
  return text('document').replace('<xml>', `<xml>${extra}`)
}

function fill(unit: string): string {
  return unit.repeat(Math.floor(ROOM / unit.length))
}

const PROTOTYPE_NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'prototype',
  '__defineGetter__',
  'then',
  'toJSON',
]

function* prototypes(): Iterable<HostileDocument> {
  for (const name of PROTOTYPE_NAMES) {
    yield read(within(`<${name}>1</${name}>`))
    yield read(within(`<${name}><polluted>yes</polluted></${name}>`))
    yield read(within(`<a><${name}><polluted>yes</polluted></${name}></a>`))
    yield read(within(`<${name}>1</${name}><${name}>2</${name}>`))
    yield refused(`<${name}><polluted>yes</polluted></${name}>`)
    yield either(text('x').replaceAll('xml>', `${name}>`))
    yield refused(`<xml><MsgType>event</MsgType><Event><${name}/></Event></xml>`)
    yield either(text('x', { MsgType: 'event', Event: name }))
    yield either(text('x', { MsgType: name }))
    yield either(text('x', { InfoType: name, MsgType: undefined }))
  }
}

function* repeated(): Iterable<HostileDocument> {
  for (const name of ['ToUserName', 'FromUserName', 'CreateTime', 'MsgType', 'Content']) {
    yield refused(within(`<${name}>x</${name}>`))
    yield refused(within(`<${name}>x</${name}>`.repeat(1_000)))
    // Behind the text a second Content is the text's own: it ends at its last closing tag.
    const behind = text('x').replace('</xml>', `<${name}><![CDATA[x]]></${name}></xml>`)
    yield name === 'Content' ? either(behind) : refused(behind)
  }
  yield either(within('<MsgId>x</MsgId>'))
  yield either(within(fill('<x>1</x>').slice(0, 8 * 3_000)))
}

function* nesting(): Iterable<HostileDocument> {
  // Sealed, it is over the limit.
  yield { ...refused('<a>'.repeat(20_000)), status: [200, 413] }
  yield refused(`${'<a>'.repeat(5_000)}${'</a>'.repeat(5_000)}`)
  for (const depth of [8, 9, 100, 1_000]) yield refused(within(`${'<a>'.repeat(depth)}x${'</a>'.repeat(depth)}`))
  yield read(within(`${'<a>'.repeat(7)}x${'</a>'.repeat(7)}`))
  yield refused(fill('<a/>'))
  yield refused(within(fill('<a/>')))
  yield refused(`<?xml version="1.0"?>${'<a>'.repeat(10_000)}`)
  yield refused(`<!-- --><xml>${'<a>'.repeat(10_000)}</xml>`)
}

function* unclosed(): Iterable<HostileDocument> {
  for (const opening of [
    '<',
    '<!',
    '<![',
    '<![CDATA[',
    '<!--',
    '<!---',
    '<?',
    '</',
    '<a',
    '<a ',
    '<a b="',
    '<a b',
    '&',
    '&#',
    '&#x',
    ']]>',
    '>',
    '<>',
    '</>',
    '< a>',
    '<\0>',
  ]) {
    yield refused(fill(opening))
    yield refused(`<xml>${fill(opening)}`)
    yield refused(text('x').slice(0, -6) + opening)
    yield refused(`<xml><Content>${opening}</Content></xml>`)
    yield refused(`<?xml version="1.0"?><xml>${fill(opening)}</xml>`)
  }
  for (let length = 0; length < 200; length += 7) yield refused(text('cut off').slice(0, length))
  yield { ...refused('<'.repeat(1_000_000)), status: 413 }
}

const BOMB = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from('bcdefghij', (name, at) => `<!ENTITY ${name} "${`&${'abcdefghij'[at]};`.repeat(10)}">`).join('')}]>`

function* entities(): Iterable<HostileDocument> {
  const declared = [
    '<!DOCTYPE xml>',
    BOMB,
    '<!DOCTYPE xml SYSTEM "file:///etc/passwd">',
    '<!DOCTYPE x [<!ENTITY e SYSTEM "http://127.0.0.1:1/">]>',
    '<!doctype xml>',
    '<!ENTITY a "b">',
    '<!ELEMENT a ANY>',
  ]
  for (const declaration of declared) {
    yield refused(declaration + text('&j;'))
    yield refused(`<?xml version="1.0"?>\n${declaration}${text('x')}`)
    yield refused(`<!-- x -->${declaration}${text('x')}`)
    yield refused(within(declaration))
    yield refused(text('x').replace('<![CDATA[x]]>', `&j;${declaration}`))
  }
  for (const reference of [
    '&j;',
    '&nbsp;',
    '&constructor;',
    '&__proto__;',
    '&#0;',
    '&#xD800;',
    '&#x110000;',
    '&#xFFFFFFFFFF;',
    '&#-1;',
    '&;',
    '&amp',
    '&amp ;',
    '&#x;',
    '&AMP;',
  ]) {
    yield refused(within(`<a>${reference}</a>`))
  }
  yield read(within(`<a>${fill('&amp;')}</a>`))
  yield read(within(`<a>${fill('&#65;')}</a>`))
  yield refused(within(`<a>${fill('&a')}</a>`))
}

function* foreignMarkup(): Iterable<HostileDocument> {
  yield read(`<?xml version="1.0" encoding="UTF-8"?>${text('x')}`)
  yield read(text('x').replace('<xml>', '<xml a="b">'))
  yield either(`<?xml version="1.0"?>${within(fill('<!-- -->'))}`)
  yield either(within(`<!--${fill('x')}-->`))
  yield either(within(fill('<?x y?>')))
  yield either(within(`<a ${fill('b="c" ')}/>`))
  yield either(within(`<a b="${fill('<')}"/>`))
  yield either(within(`<x:a xmlns:x="y">1</x:a>`))
  yield either(within(`<a\n>1</a\n>`))
  // Up to the last closing tag it is one user's text.
  yield either(`${text('x')}${text('y')}`)
  yield refused(`${text('x')}junk`)
  yield refused(`junk${text('x')}`)
  yield either(`<!-- x -->${text('x')}${text('y')}`)
  yield refused(text('x').replace('</Content>', '</content>'))
  yield refused('<xml><Content>x</xml></Content>')
}

/** Text that wants to be markup in the reply. The echo gives it back, as text. */
function* injections(): Iterable<HostileDocument> {
  const wishes = [
    ']]>',
    ']]]]>>',
    ']]><INJECTED/>',
    ']]></Content><INJECTED>x</INJECTED><Content><![CDATA[',
    ']]]]><![CDATA[>',
    '<![CDATA[',
    '&lt;INJECTED/&gt;',
    '<INJECTED/>',
    '</Content></xml>',
    '--><INJECTED/>',
    '\u2028</Content>',
    ']]&gt;',
    '%5D%5D%3E',
  ]
  for (const wish of wishes) {
    for (const content of [wish, wish.repeat(3), `x${wish}`, `${wish}x`, `你${wish}好`]) {
      yield { ...read(text(content)), echo: content }
      if (!content.includes(SPLIT_END)) yield { ...read(unsplit(text('@'), content)), echo: content }
      yield read(text('x', { FromUserName: `o${content}` }))
    }
  }
}

/** How `]]>` is written inside CDATA; the platform does not do it. */
const SPLIT_END = ']]]]><![CDATA[>'

/** The document as the platform writes it: what a person typed stands in its CDATA section as it is. */
function unsplit(document: string, ...typed: readonly string[]): string {
  return typed.reduce((xml, one) => xml.replace('[@]', () => `[${one}]`), document)
}

/** Texts of a mini program's card that want to be another mini program's. */
function* imitations(): Iterable<HostileDocument> {
  const own = { MsgType: 'miniprogrampage', Content: undefined, Title: '@', AppId: 'wx1', PagePath: '@', ThumbUrl: 'u' }
  for (const [title, path] of [
    ['t', ']]></Title><AppId>wx2</AppId><PagePath><![CDATA[x'],
    ['t', ']]></Title><Description>d</Description><AppId>wx2</AppId><PagePath><![CDATA[x'],
    [']]></Title><AppId>wx2</AppId><Description><![CDATA[', ']]></Description><PagePath><![CDATA[x'],
    [']]></Title><AppId>wx2</AppId><PagePath><![CDATA[x', 'p'],
  ] as const) {
    yield refused(unsplit(text('', own), title, path))
    yield refused(`<?xml version="1.0"?>${unsplit(text('', own), title, path)}`)
  }
}

function* names(): Iterable<HostileDocument> {
  for (const name of ['1a', '-a', '.a', '=a', '"a"', '\u0000a', 'a=', 'a<']) {
    yield refused(within(`<${name}>1</${name}>`))
    yield refused(`<?xml version="1.0"?>${within(`<${name}>1</${name}>`)}`)
  }
}

function* characters(): Iterable<HostileDocument> {
  for (const character of [
    '\0',
    '\x01',
    '\x0b',
    '\x1f',
    '\x7f',
    '\u0085',
    '\ufffe',
    '\uffff',
    '\ufeff',
    '\u200b',
    '\u202e',
    '\r',
    '\r\n',
    '\ud800\udc00',
  ]) {
    yield either(`<xml>${character}</xml>`)
    yield either(`<x${character}ml></x${character}ml>`)
    yield either(text('x').replace('<![CDATA[x]]>', `<![CDATA[x${character}y]]>`))
    yield either(within(`<a${character}>1</a${character}>`))
    yield either(`${character}${text('x')}${character}`)
  }
}

function* json(): Iterable<HostileDocument> {
  const open = JSON.stringify({ ToUserName: 'gh', FromUserName: 'oUser', CreateTime: 1, MsgType: 'text', Content: 'x' }).slice(0, -1)
  yield refused(`${'{"a":'.repeat(8_000)}`)
  yield refused(`${'['.repeat(40_000)}`)
  yield refused(`{"a":${'['.repeat(40_000)}`)
  yield refused(`{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`)
  yield refused(`${open},"a":[${fill('1,')}1]}`)
  yield refused(`{"a":${'9'.repeat(ROOM)}}`)
  yield refused(`{"a":"${'\\u0000'.repeat(5_000)}"`)
  for (const name of PROTOTYPE_NAMES) {
    yield either(`${open},"MsgId":"${freshNonce()}","${name}":{"polluted":"yes"}}`)
    yield either(`${open},"MsgId":"${freshNonce()}","a":{"${name}":{"polluted":"yes"}}}`)
  }
  yield refused(`${open},"Content":"y","MsgId":"${freshNonce()}"}`)
}

/**
 * Inside: signed and sealed as the mode wants it. Outside: around no ciphertext at all, by one who has seen a
 * URL.
 */
function attack(name: string, documents: () => Iterable<HostileDocument>): Attack {
  return { name: `document: ${name}`, tries: (scene) => placed(scene, documents()) }
}

function* placed({ wechat, mode }: Scene, documents: Iterable<HostileDocument>): Iterable<Try> {
  for (const { xml, ...expected } of documents) {
    yield { ...wechat.document(xml), ...expected }
    if (mode !== 'plain') yield { query: formatQuery(wechat.sealedParameters('x')), body: xml, handler: 'never', status: [200, 403, 413] }
  }
}

export const DOCUMENT_ATTACKS: readonly Attack[] = [
  attack('names of the prototype', prototypes),
  attack('repeated elements', repeated),
  attack('nesting', nesting),
  attack('nothing is closed', unclosed),
  attack('entities and references', entities),
  attack('markup that is not WeChat’s', foreignMarkup),
  attack('text that wants to be markup', injections),
  attack('a card’s text that imitates another card', imitations),
  attack('names that are none', names),
  attack('odd characters', characters),
  attack('JSON', json),
]
