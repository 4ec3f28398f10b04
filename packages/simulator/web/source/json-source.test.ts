import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonTokens, prettyJson } from './json-source'

test('JSON gets its lines, and an id keeps every digit', () => {
  expect(prettyJson('{"msgid":7130316800000000001,"list":[1.0]}')).toBe('{\n  "msgid": 7130316800000000001,\n  "list": [\n    1.0\n  ]\n}')
})

test.each(['', 'success', '{"a":', '<xml/>'])('%j is no JSON and stays as it is', (text) => {
  expect(prettyJson(text)).toBe(text)
})

test('names, punctuation and values are told apart', () => {
  expect(jsonTokens('{"a": "b"}').filter(({ text }) => text.trim() !== '')).toEqual([
    { kind: 'mark', text: '{' },
    { kind: 'tag', text: '"a"' },
    { kind: 'mark', text: ':' },
    { kind: 'text', text: '"b"' },
    { kind: 'mark', text: '}' },
  ])
})

test('colouring never changes a character', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (source) => {
      const whole = jsonTokens(source)
        .map(({ text }) => text)
        .join('')
      return whole === source
    }),
  )
})
