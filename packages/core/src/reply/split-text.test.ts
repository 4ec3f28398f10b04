import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitText } from './split-text'

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length
}

function withoutSpace(text: string): string {
  return text.replace(/\s/g, '')
}

const PIECES = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '你好。',
    '\n\n',
    '\n',
    ' ',
    'a',
    '👨‍👩‍👧‍👦',
    '🇨🇳',
    'é',
    '<a href="https://example.com/x">链接</a>',
    '<a ',
    '</a>',
    '>',
    '，',
  ),
)
const TEXT = fc.array(PIECES, { maxLength: 120 }).map((pieces) => pieces.join(''))

describe('splitText', () => {
  test('leaves what fits as it is', () => {
    expect(splitText('你好')).toEqual(['你好'])
    expect(splitText(' a\n')).toEqual([' a\n'])
    expect(splitText('长'.repeat(682))).toHaveLength(1)
    expect(splitText('a'.repeat(2_048))).toHaveLength(1)
  })

  test.each(['', ' ', '\n\n', '\u3000'])('gives no part for %j, which the platform refuses', (text) => {
    expect(splitText(text)).toEqual([])
  })

  test('counts bytes, not characters', () => {
    expect(splitText('长'.repeat(1_000)).map((part) => part.length)).toEqual([682, 318])
    expect(splitText('a'.repeat(2_049)).map(bytesOf)).toEqual([2_048, 1])
  })

  test('cuts after a paragraph, a line, a sentence, a word, in this order', () => {
    expect(splitText('一二三。\n四五六。\n\n七八九。十', 40)).toEqual(['一二三。\n四五六。', '七八九。十'])
    expect(splitText('一二三四。五\n六七八九十', 30)).toEqual(['一二三四。五', '六七八九十'])
    expect(splitText('一二三四五。六七八九十', 30)).toEqual(['一二三四五。', '六七八九十'])
    expect(splitText('one two three', 10)).toEqual(['one two', 'three'])
    expect(splitText('Costs 1.25. Fine.', 12)).toEqual(['Costs 1.25.', ' Fine.'])
  })

  test('does not end a part early for a place in its first half', () => {
    expect(splitText(`a\n\n${'b'.repeat(30)}`, 20)).toEqual([`a\n\n${'b'.repeat(17)}`, 'b'.repeat(13)])
  })

  test('keeps an emoji of several code points whole', () => {
    const family = '👨‍👩‍👧‍👦'
    expect(splitText(`ab${family}`, bytesOf(family) + 1)).toEqual(['ab', family])
  })

  test('keeps a link with its text whole', () => {
    const link = '<a href="https://example.com/?a=1, 2">看 这里</a>'
    expect(splitText(`一二三四五六七八九十${link}`, bytesOf(link) + 10)).toEqual(['一二三四五六七八九十', link])
    expect(splitText(`${link}${link}`, bytesOf(link) + 10)).toEqual([link, link])
  })

  test('keeps a link whole whose text has a < in it', () => {
    for (const link of ['<a href="https://example.com/">1 < 2</a>', '<a href="https://example.com/"><b>here</b></a>']) {
      for (const part of splitText(link.repeat(100))) expect(part.replaceAll(link, '')).toBe('')
    }
  })

  test('takes a second for a megabyte of whole links', { timeout: 5_000 }, () => {
    expect(splitText('<a href="u">v</a>, '.repeat(50_000)).every((part) => part.startsWith('<a') && part.endsWith('</a>,'))).toBe(true)
  })

  test('cuts a link that fits into no part', () => {
    const parts = splitText(`<a href="${'x'.repeat(50)}">y</a>`, 40)
    expect(parts.join('')).toBe(`<a href="${'x'.repeat(50)}">y</a>`)
    expect(Math.max(...parts.map(bytesOf))).toBeLessThanOrEqual(40)
  })

  test('takes a second for a megabyte of opened links', { timeout: 5_000 }, () => {
    expect(splitText('<a '.repeat(300_000)).length).toBeGreaterThan(400)
    expect(splitText('<a x>'.repeat(20_000)).length).toBeGreaterThan(40)
  })

  test('loses nothing but white space at the cuts, and keeps the limit', () => {
    fc.assert(
      fc.property(TEXT, fc.integer({ min: 60, max: 200 }), (text, maxBytes) => {
        const parts = splitText(text, maxBytes)
        expect(withoutSpace(parts.join(''))).toBe(withoutSpace(text))
        for (const part of parts) expect(bytesOf(part)).toBeLessThanOrEqual(maxBytes)
        for (const part of parts) expect(part.trim()).not.toBe('')
      }),
      { numRuns: 1_000 },
    )
  })

  test('cuts no surrogate pair and no link that fits', () => {
    fc.assert(
      fc.property(TEXT, fc.integer({ min: 60, max: 200 }), (text, maxBytes) => {
        for (const part of splitText(text, maxBytes)) {
          expect(/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(part)).toBe(false)
          expect(part).not.toMatch(/<a href="[^>]*$/)
        }
      }),
      { numRuns: 1_000 },
    )
  })
})
