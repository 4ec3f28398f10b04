import { describe, expect, test } from 'vitest'
import { marksOf, resolve } from './template'

describe('resolve', () => {
  test('keeps a line whose words hold, without its mark, in the comment form of its file', () => {
    const template = ['always', 'one //: ts', ' //: ts', 'two #: js', '| three | <!--: ts !tokens -->', 'four //: ts tokens'].join('\n')
    expect(resolve(template, new Set(['ts']))).toBe('always\none\n\n| three |')
    expect(resolve(template, new Set(['js', 'tokens']))).toBe('always\ntwo')
    expect(resolve(template, new Set(['ts', 'tokens']))).toBe('always\none\n\nfour')
  })

  test('takes no other comment for a mark', () => {
    for (const line of ['# a heading', 'const url = "https://example.com" // why', '<!-- note -->', 'a: b'])
      expect([resolve(line, new Set()), marksOf(line)]).toEqual([line, []])
  })
})
