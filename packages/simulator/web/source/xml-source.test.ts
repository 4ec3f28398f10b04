import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indentXml, xmlTokens } from './xml-source'

const push = '<xml><MsgType><![CDATA[text]]></MsgType><MsgId>1</MsgId><Articles><item><Url/></item></Articles></xml>'

test('each element gets its line, those with text stay on one', () => {
  expect(indentXml(push)).toBe(
    [
      '<xml>',
      '  <MsgType><![CDATA[text]]></MsgType>',
      '  <MsgId>1</MsgId>',
      '  <Articles>',
      '    <item>',
      '      <Url/>',
      '    </item>',
      '  </Articles>',
      '</xml>',
    ].join('\n'),
  )
})

test('indenting twice changes nothing more', () => {
  expect(indentXml(indentXml(push))).toBe(indentXml(push))
})

test('white space that is a value is kept, and so is markup inside CDATA', () => {
  const source = '<xml><Content> </Content><Title><![CDATA[ <a>\n</a> ]]></Title></xml>'
  expect(indentXml(source)).toBe('<xml>\n  <Content> </Content>\n  <Title><![CDATA[ <a>\n</a> ]]></Title>\n</xml>')
})

test('CDATA content is text even when it looks like markup', () => {
  expect(xmlTokens('<C><![CDATA[<a>]]></C>').map(({ kind }) => kind)).toEqual(['tag', 'mark', 'text', 'mark', 'tag'])
})

test('a user’s ]]> does not end the CDATA section', () => {
  const source = '<xml><Content><![CDATA[a]]><b>c</b>]]></Content><MsgId>1</MsgId></xml>'
  expect(indentXml(source)).toBe('<xml>\n  <Content><![CDATA[a]]><b>c</b>]]></Content>\n  <MsgId>1</MsgId>\n</xml>')
})

test('a reply’s split CDATA sections are two', () => {
  expect(xmlTokens('<C><![CDATA[a]]]]><![CDATA[>b]]></C>').map(({ text: part }) => part)).toEqual([
    '<C>',
    '<![CDATA[',
    'a]]',
    ']]>',
    '<![CDATA[',
    '>b',
    ']]>',
    '</C>',
  ])
})

test.each(['success', '', '1 < 2', '<!doctype html><p>500'])('%j survives colouring', (source) => {
  expect(text(source)).toBe(source)
})

test('colouring never changes a character', () => {
  const parts = fc.array(fc.constantFrom('<', '>', '<![CDATA[', ']]>', '/', 'x', '\n', ']'), { maxLength: 20 })
  fc.assert(fc.property(parts, (all) => text(all.join('')) === all.join('')))
})

// With sections that never end, the pattern of before took a time that grew with the square of the length.
test.each(['<![CDATA[', '<![CDATA[x]]>', ']]> ', '<a', '< '])('a source of 2,000,000 characters is coloured at once: %s', (part) => {
  const source = part.repeat(2_000_000 / part.length)
  expect(text(source).length).toBe(source.length)
})

function text(source: string): string {
  return xmlTokens(source)
    .map((token) => token.text)
    .join('')
}
