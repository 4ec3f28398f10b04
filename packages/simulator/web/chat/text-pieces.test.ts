import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textPieces } from './text-pieces'

test('text without links is one piece', () => {
  expect(textPieces('第一行\n第二行')).toEqual([{ text: '第一行\n第二行' }])
})

test('anchors become links, with single quotes and other attributes too', () => {
  expect(textPieces(`看<a class="x" href='https://a.cn/?b=1&c=2'>帮助</a>。`)).toEqual([
    { text: '看' },
    { text: '帮助', href: 'https://a.cn/?b=1&c=2' },
    { text: '。' },
  ])
})

test('a menu link is an entry to tap', () => {
  expect(textPieces('好了。<a href="weixin://bizmsgmenu?msgmenucontent=看答案&msgmenuid=c1">看</a>')).toEqual([
    { text: '好了。' },
    { text: '看', choice: { label: '看', content: '看答案', id: 'c1' } },
  ])
})

test('bare addresses become links and end where Chinese goes on', () => {
  expect(textPieces('见http://a.cn/x，谢谢')).toEqual([
    { text: '见' },
    { text: 'http://a.cn/x', href: 'http://a.cn/x' },
    { text: '，谢谢' },
  ])
})

test.each(['javascript:alert(1)', 'JavaScript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', '//evil.cn', ''])(
  '%j is no link',
  (href) => {
    expect(textPieces(`<a href="${href}">坏</a>`)).toEqual([{ text: '坏' }])
  },
)

test.each(['<a class="x">无</a>', '<a data-href="https://a.cn">无</a>', '<a href=https://a.cn', '<a href="https://a.cn">无'])(
  'an anchor without a link of its own stays text: %s',
  (text) => {
    const pieces = textPieces(text)
    expect(pieces.map((piece) => piece.text).join('')).toBe(text)
    expect(pieces.filter(({ href }) => href !== undefined).length).toBeLessThanOrEqual(text.startsWith('<a href') ? 1 : 0)
  },
)

// The pattern of before took a time that grew with the square of the length or more: hours for some of these.
test.each(['<a ', '<a href', '<a href=', '<a href="', "<a href='", ' href= ', 'href="', '<a >', '<a href="x">', 'http://', ' '])(
  'is read in a time that grows with the length alone: %s',
  (part) => {
    for (const text of [part.repeat(200_000), `<a ${part.repeat(200_000)}`, `<a ${part.repeat(200_000)}>x</a>`])
      expect(textPieces(text).length).toBeGreaterThan(0)
  },
)

test('other markup stays text', () => {
  expect(textPieces('<b>粗</b><script>alert(1)</script>')).toEqual([{ text: '<b>粗</b><script>alert(1)</script>' }])
})

test('for any markup, every link begins with http://, https:// or /', () => {
  const markup = fc.array(fc.constantFrom('<a ', 'href=', '"', "'", '>', '</a>', 'javascript:', 'https://a.cn', '\n', '你', ' '), {
    maxLength: 30,
  })
  fc.assert(
    fc.property(markup, (parts) => {
      for (const { href } of textPieces(parts.join(''))) if (href !== undefined) expect(href).toMatch(/^(https?:\/\/|\/)/i)
    }),
  )
})
