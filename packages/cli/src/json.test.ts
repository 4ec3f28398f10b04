import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jsonOf, parseJson, parseObject } from './json'

describe('parseJson and jsonOf', () => {
  test('ids beyond 2^53 stay exact, other numbers are numbers', () => {
    const text = '{"id":9007199254740993,"big":-123456789012345678901234567890,"n":1,"x":1.5,"e":1e3}'
    const value = parseJson(text)
    expect(value).toEqual({ id: 9_007_199_254_740_993n, big: -123_456_789_012_345_678_901_234_567_890n, n: 1, x: 1.5, e: 1_000 })
    expect(JSON.stringify(JSON.parse(jsonOf({ id: 9_007_199_254_740_993n })))).not.toContain('993')
    expect(jsonOf(value)).toContain('"id": 9007199254740993,')
  })

  test('what was printed reads as the same, and has no character that a terminal acts on', () => {
    const text = fc
      .string({ unit: 'grapheme' })
      .chain((a) => fc.constantFrom('\u001b', '\u009b', '\u202e', '\u2066', '\u200f', '\ufeff', '\n').map((b) => a + b))
    fc.assert(
      fc.property(
        fc.dictionary(text, fc.oneof(text, fc.integer(), fc.bigInt({ min: 2n ** 53n }), fc.boolean(), fc.constant(null))),
        (value) => {
          const printed = jsonOf(value)
          expect(parseJson(printed)).toEqual({ ...value })
          expect(printed).not.toMatch(/(?!\n)\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u)
        },
      ),
    )
  })
})

test.each([
  ['{"a":', 'The body is not JSON: '],
  ['[1]', 'The body is JSON, but no object'],
  ['null', 'no object'],
  ['', 'is not JSON'],
])('%j is no object', (text, words) => {
  expect(() => parseObject(text, 'The body')).toThrow(
    expect.objectContaining({ code: 'config-invalid', message: expect.stringContaining(words) }),
  )
})
