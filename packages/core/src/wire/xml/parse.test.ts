import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { WxError } from '../../base/error'
import { addField, emptyFields, type Fields, type FieldsDraft, type FieldValue } from '../fields'
import { parseForeignXml } from './foreign'
import { formatXml } from './format'
import { parseXml } from './parse'
import { scanXml } from './scan'

/** How many documents a property looks at; a full run takes 200,000 (`WX_RUNS=200000`). */
const numRuns = Number(process.env.WX_RUNS ?? 2_000)
const limitMs = 10_000 + 10 * numRuns

async function codeOf(xml: string): Promise<unknown> {
  return parseXml(xml).then(
    (fields) => fields,
    (error: unknown) => (WxError.is(error) ? error.code : error),
  )
}
function outcome(parse: () => Fields | undefined): { fields?: Fields | undefined; code?: string } {
  try {
    return { fields: parse() }
  } catch (error) {
    if (!WxError.is(error)) throw error
    return { code: error.code }
  }
}

/** Every name that a field could be mistaken for, whatever stands in the chain of prototypes. */
function namesInheritedBy(fields: Fields): string[] {
  const names: string[] = []
  for (let prototype: unknown = Object.getPrototypeOf(fields); prototype !== null; prototype = Object.getPrototypeOf(prototype))
    names.push(...Reflect.ownKeys(prototype as object).map(String))
  return names
}

/**
 * The same tree by a third parser, which shares no code with the other two. Throws for what is not
 * well-formed.
 */
function bySaxes(xml: string): Fields {
  interface Open {
    readonly fields: FieldsDraft
    hasFields: boolean
    cdata: string | undefined
    text: string
    readonly name: string
  }
  const stack: Open[] = [{ fields: emptyFields(), hasFields: false, cdata: undefined, text: '', name: '' }]
  const top = (): Open => stack.at(-1) as Open
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => stack.push({ fields: emptyFields(), hasFields: false, cdata: undefined, text: '', name: tag.name }))
  parser.on('text', (text) => {
    top().text += text
  })
  parser.on('cdata', (text) => {
    top().cdata = (top().cdata ?? '') + text
  })
  parser.on('closetag', () => {
    const { fields, hasFields, cdata, text, name } = stack.pop() as Open
    const value: FieldValue = hasFields ? fields : (cdata ?? text.replace(/^[ \t\n]+|[ \t\n]+$/g, ''))
    addField(top().fields, name, value)
    top().hasFields = true
  })
  parser.write(xml).close()
  const root = Object.values(stack[0]?.fields ?? {})[0]
  return typeof root === 'string' ? emptyFields() : (root as Fields)
}

describe('parseXml', () => {
  test.each([
    ['text outside CDATA is trimmed, inside it is not', '<xml><a> 1 </a><b> <![CDATA[ 2 ]]> </b></xml>', { a: '1', b: ' 2 ' }],
    ['CDATA sections join', '<xml><a><![CDATA[x]]]]><![CDATA[>y]]></a></xml>', { a: 'x]]>y' }],
    [
      'references are decoded outside CDATA alone',
      '<xml><a>&lt;&amp;&#x4F60;&#22909;</a><b><![CDATA[&lt;]]></b></xml>',
      { a: '<&你好', b: '&lt;' },
    ],
    [
      'ids and hex keep their digits',
      '<xml><a>007</a><b>0x1A</b><c>6972028683187026694</c></xml>',
      { a: '007', b: '0x1A', c: '6972028683187026694' },
    ],
    ['empty elements are empty text', '<xml><a></a><b/><c><![CDATA[]]></c></xml>', { a: '', b: '', c: '' }],
    ['repeated elements are a list', '<xml><a>1</a><b>x</b><a>2</a></xml>', { a: ['1', '2'], b: 'x' }],
    ['zero-width characters between elements are tolerated', '\ufeff<xml>\u200b<a>1</a>\u200b</xml>\n', { a: '1' }],
    ['CRLF becomes a line feed, as everywhere in XML', '<xml><a><![CDATA[1\r\n2\r3]]></a></xml>', { a: '1\n2\n3' }],
    [
      'a declaration, comments and attributes are a gateway’s work',
      '<?xml version="1.0"?><!-- x --><xml v="1"><a t="2">1</a><!-- y --></xml>',
      { a: '1' },
    ],
    [
      'prototype names are ordinary names',
      '<xml><constructor>1</constructor><toString>2</toString></xml>',
      { constructor: '1', toString: '2' },
    ],
  ])('%s', async (_name, xml, expected) => {
    const fields = await parseXml(xml)
    expect({ ...fields }).toEqual(expected)
    expect(namesInheritedBy(fields)).toEqual([])
  })

  test.each([...Object.getOwnPropertyNames(Object.prototype), 'prototype', 'xmlns', 'ns:a'])(
    '%s is a name like any other, in both readers',
    (name) => {
      const xml = `<xml><${name}><${name}/><polluted>1</polluted></${name}></xml>`
      const fields = parseForeignXml(xml)
      expect(Object.keys(fields)).toEqual([name])
      expect(Object.keys(fields[name] ?? {})).toEqual([name, 'polluted'])
      expect(scanXml(xml) ?? fields).toEqual(fields)
      expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    },
  )

  test.each([
    ['', 'malformed'],
    ['hello', 'malformed'],
    ['<xml>', 'malformed'],
    ['<xml><a></xml>', 'malformed'],
    ['<xml><a></b></xml>', 'malformed'],
    ['<xml><a>1</a></xml><xml/>', 'malformed'],
    ['<xml><a>1</a></xml>x', 'malformed'],
    ['<xml><a>1</a></xml>&amp;', 'malformed'],
    ['<?xml version="1.0"?><xml><a>1</a></xml>&amp;', 'malformed'],
    ['<?xml version="1.0"?><xml><a>1</a></xml>&#65;', 'malformed'],
    ['<?xml version="1.0"?><xml><a>1</a></xml><![CDATA[x]]>', 'malformed'],
    ['<?xml version="1.0"?>&amp;<xml><a>1</a></xml>', 'malformed'],
    ['<?xml version="1.0"?><xml><a>1</a></xml><xml/>', 'malformed'],
    ['<?xml version="1.0"?><xml><a>1</a></xml></xml>', 'malformed'],
    ['<?xml version="1.0"?><xml><a><b></a></b></xml>', 'malformed'],
    ['<?xml version="1.0"?>', 'malformed'],
    ['x<xml><a>1</a></xml>', 'malformed'],
    ['<xml>text</xml>', 'malformed'],
    ['<xml><a>1<b>2</b></a></xml>', 'malformed'],
    ['<xml><a>1<![CDATA[2]]></a></xml>', 'malformed'],
    ['<xml><a><![CDATA[1</a></xml>', 'malformed'],
    ['<xml><a>&nbsp;</a></xml>', 'malformed'],
    ['<xml><a>&#0;</a></xml>', 'malformed'],
    ['<xml><a>&#xD800;</a></xml>', 'malformed'],
    ['<xml><a>1]]>2</a></xml>', 'malformed'],
    ['<xml><a>&</a></xml>', 'malformed'],
    ['<xml><!-- never closed</xml>', 'malformed'],
    ...['1a', '-a', '.a'].flatMap((name): [string, string][] => [
      [`<xml><${name}>1</${name}></xml>`, 'malformed'],
      [`<?xml version="1.0"?><xml><${name}>1</${name}></xml>`, 'malformed'],
    ]),
    ['<', 'malformed'],
    ['<xml', 'malformed'],
    ['<!DOCTYPE xml [<!ENTITY e "x">]><xml><a>&e;</a></xml>', 'doctype-forbidden'],
    ['<?xml version="1.0"?><!DOCTYPE xml><xml/>', 'doctype-forbidden'],
    ['<xml><!DOCTYPE xml></xml>', 'doctype-forbidden'],
    ['<xml a="1"><!ENTITY e "x"></xml>', 'malformed'],
  ])('%j is refused as %s', async (xml, code) => {
    expect(await codeOf(xml)).toBe(code)
  })

  test('a document with foreign markup and thousands of tags is refused before fast-xml-parser sees it', async () => {
    expect(await codeOf(`<xml a="1">${'<a/>'.repeat(1_500)}</xml>`)).toBeTypeOf('object')
    expect(await codeOf(`<xml a="1">${'<a/>'.repeat(2_500)}</xml>`)).toBe('malformed')
  })

  test('eight levels are read, nine are refused, by both readers', async () => {
    const nested = (levels: number, attribute = '') => `<xml${attribute}>${'<a>'.repeat(levels - 1)}${'</a>'.repeat(levels - 1)}</xml>`
    expect(await codeOf(nested(8))).toBeTypeOf('object')
    expect(await codeOf(nested(9))).toBe('malformed')
    expect(await codeOf(nested(8, ' a="1"'))).toBeTypeOf('object')
    expect(await codeOf(nested(9, ' a="1"'))).toBe('malformed')
  })

  test('a flood of elements is refused by both readers', async () => {
    const flood = '<a/>'.repeat(5000)
    expect(await codeOf(`<xml>${flood}</xml>`)).toBe('malformed')
    expect(await codeOf(`<xml v="1">${flood}</xml>`)).toBe('malformed')
  })
})

const name = fc.oneof(
  {
    weight: 100,
    arbitrary: fc.constantFrom('a', 'b', 'Url2', 'MsgId', 'item', 'List', '_x', 'a-b', 'a.1', '__proto__', 'constructor', 'valueOf'),
  },
  { weight: 1, arbitrary: fc.constantFrom('1a', '-a', '.a') },
)
const space = fc.constantFrom('', '', '', ' ', '\n', '\t \n', '\r\n')
const text = fc.oneof(
  fc.constantFrom('', '1', '007', ' x ', '&amp;', '&#65;', '&#x4f60;', '&', '&x;', ']]>', ']]', '>', '"', '/::)', '😀', '\u0000', '\u3000'),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
)
const cdata = text.map((inner) => `<![CDATA[${inner}]]>`)
function rarely(...values: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof({ weight: 40, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.constantFrom(...values) })
}
const noise = rarely('<!-- c -->', '<?pi x?>', '<!x>', '<', '</a>', '<!DOCTYPE x>')
const attributes = rarely(' ', ' v="1"', ' v="a>b"', ' v=1')
function joined(...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc.tuple(...parts).map((strings) => strings.join(''))
}
const { elements } = fc.letrec<{ element: string; elements: string; content: string }>((tie) => ({
  element: fc
    .tuple(name, attributes, tie('content'), rarely(' ', 'x'))
    .map(([tag, attribute, content, slip]) => `<${tag}${attribute}>${content}</${tag}${slip}>`),
  elements: fc.array(joined(tie('element'), space, noise), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
  content: fc.oneof({ depthSize: 'small', withCrossShrink: true }, joined(space, cdata, space), text, tie('elements')),
}))
const document = joined(
  rarely('\ufeff', '<?xml version="1.0"?>', '\n', 'x'),
  fc.constant('<xml>'),
  elements,
  fc.constant('</xml>'),
  rarely('\n', '<!-- end -->', '<x/>', '&amp;', 'x', '<![CDATA[x]]>', '\u200b'),
)

describe('the two readers', () => {
  test(
    `agree with each other and with a third parser on ${numRuns} random documents`,
    () => {
      let accepted = 0
      fc.assert(
        fc.property(document, (raw) => {
          const xml = raw.replace(/\r\n?/g, '\n')
          const fast = outcome(() => scanXml(xml))
          const slow = outcome(() => parseForeignXml(xml))
          if (fast.fields !== undefined) accepted++
          if (fast.fields !== undefined || fast.code !== undefined) expect(slow.fields).toEqual(fast.fields)
          const third = outcome(() => {
            try {
              return bySaxes(xml.replace(/^\ufeff/, ''))
            } catch {
              return undefined
            }
          })
          if (third.fields !== undefined && slow.fields !== undefined) expect(slow.fields).toEqual(third.fields)
        }),
        { numRuns },
      )
      expect(accepted).toBeGreaterThan(numRuns / 5)
    },
    limitMs,
  )
})

function depthOf(xml: string): number {
  let level = 0
  let deepest = 0
  for (const [, close] of xml.matchAll(/<(\/?)\w/g)) {
    level += close === '' ? 1 : -1
    deepest = Math.max(deepest, level)
  }
  return deepest
}

describe('formatXml', () => {
  const tree = fc.letrec<{ node: object; leaf: string }>((tie) => ({
    leaf: fc.string({ unit: 'binary', maxLength: 20 }),
    node: fc.dictionary(fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,8}$/), fc.oneof({ depthSize: 'small' }, tie('leaf'), tie('node')), {
      minKeys: 1,
      maxKeys: 4,
      noNullPrototype: false,
    }),
  })).node

  test(
    `what is written is read back by our parser and by another, ${numRuns} times`,
    async () => {
      await fc.assert(
        fc.asyncProperty(tree, async (source) => {
          const xml = formatXml(source as never)
          if (depthOf(xml) > 8) return
          const fields = await parseXml(xml)
          expect(fields).toEqual(bySaxes(xml))
          expect(formatXml(fields as never)).toBe(xml)
        }),
        { numRuns },
      )
    },
    limitMs,
  )

  test.each([']]>', ']]>]]>', 'a]]>b', ']]', ']]>>', '<![CDATA[x]]>', '</Content><x>', '&amp;', '\'"', '😀', '\u3000 '])(
    'the text %j survives to the byte',
    async (value) => {
      expect((await parseXml(formatXml({ Content: value }))).Content).toBe(value)
    },
  )

  test('characters that XML forbids are dropped, line ends become line feeds', async () => {
    expect((await parseXml(formatXml({ Content: 'a\u0000\u0008\u000b\u001f\ufffe\uffff\ud800b\udc00\r\nc\rd\te' }))).Content).toBe(
      'ab\nc\nd\te',
    )
  })

  test('an element name from outside is refused', () => {
    expect(() => formatXml({ 'a><b': 'x' })).toThrow(TypeError)
  })
})
