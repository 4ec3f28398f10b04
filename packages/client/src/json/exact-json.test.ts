import { WxError } from '@wx/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseExact, stringifyExact } from './exact-json'

/** JSON values with whole numbers of any size; -0 is written as 0. */
const { value: anyValue } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: 'binary' }).filter((text) => !/\p{Surrogate}/u.test(text)),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
    fc.bigInt().map(shortest),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value')),
    fc.dictionary(fc.string(), tie('value'), { noNullPrototype: true }),
  ),
}))

/** As the parser gives it: a number where a number is exact. */
function shortest(number: bigint): number | bigint {
  return Number.isSafeInteger(Number(number)) ? Number(number) : number
}

/** A double of more than 2^53 is a whole number in the text. */
function normal(value: unknown): unknown {
  if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value) && Math.abs(value) < 1e21)
    return BigInt(JSON.stringify(value))
  if (Array.isArray(value)) return value.map(normal)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, normal(item)]))
}

describe('exact JSON', () => {
  test('what is written is read back, whole numbers of any size included', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(parseExact(stringifyExact({ value }))).toEqual({ value: normal(value) })
      }),
    )
  })

  test('without large numbers it is JSON.parse and JSON.stringify', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        fc.pre(!/\d{16}/.test(text))
        expect(parseExact(text)).toEqual(JSON.parse(text))
        expect(stringifyExact(JSON.parse(text))).toBe(JSON.stringify(JSON.parse(text)))
      }),
    )
  })

  test('any text gives a value or undefined, never an error', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseExact(text)))
    fc.assert(fc.property(fc.json(), fc.nat(), (text, at) => void parseExact(`${text.slice(0, at)}\u0000${text.slice(at)}`)))
  })

  test.each([
    ['9007199254740991', 9007199254740991],
    ['9007199254740993', 9007199254740993n],
    ['-9223372036854775808', -9223372036854775808n],
    ['18446744073709551615', 18446744073709551615n],
    ['0.12345678901234567', 0.12345678901234566],
    ['1.1234567890123456789', 1.1234567890123457],
    ['12345678901234567.5', 1.2345678901234568e16],
    ['9007199254740993e3', 9.007199254740993e18],
    ['1e300', 1e300],
    ['"9007199254740993"', '9007199254740993'],
  ])('%s is %s', (text, value) => expect(parseExact(`{"id":${text}}`)).toEqual({ id: value }))

  test('Chinese is sent as it is, an id as a number', () => {
    expect(stringifyExact({ content: '你好 🎉', id: 9007199254740993n })).toBe('{"content":"你好 🎉","id":9007199254740993}')
  })

  test('control characters stay in the text they stand in', () => {
    expect(parseExact('{"nickname":"a\u0001b\u001f\tc\\n","id":9007199254740993,"n":1}')).toEqual({
      nickname: 'a\u0001b\u001f\tc\n',
      id: 9007199254740993n,
      n: 1,
    })
    expect(parseExact('\ufeff{"a":1}')).toEqual({ a: 1 })
  })

  test('the last of two equal keys holds, as in JSON.parse, and __proto__ is a key like any other', () => {
    expect(parseExact('{"a":1,"a":9007199254740993}')).toEqual({ a: 9007199254740993n })
    const value = parseExact('{"__proto__":{"x":9007199254740993}}')
    expect(Object.keys(value as object)).toEqual(['__proto__'])
    expect(({} as Record<string, unknown>).x).toBeUndefined()
  })

  test('a text with more escapes than the engine can look through is no JSON, and no error of the engine', () => {
    expect(parseExact(`{"id":9007199254740993,"text":"${'\\n'.repeat(8_000_000)}"}`)).toBeUndefined()
  })

  test.each([
    '',
    '<html>',
    '00000000000000000001',
    '{"a":-}',
    '1234567890123456 1',
    '9007199254740993"a"',
    '{"a":',
    '[1',
    '{"a":1}{',
    `${'['.repeat(100_000)}9007199254740993`,
  ])('text %# of these is no JSON', (text) => {
    expect(parseExact(text)).toBeUndefined()
  })

  test('what JSON can’t express is refused without its content', () => {
    const circle: Record<string, unknown> = { canary: 'canary' }
    circle.self = circle
    const error = expect.objectContaining({ code: 'config-invalid', message: expect.not.stringContaining('canary') })
    expect(() => stringifyExact(circle)).toThrow(error)
    expect(() => stringifyExact(circle)).toThrow(WxError)
  })
})
