import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeRecord, EMPTY_RECORD, encodeRecord, recordKey, secretTag, type TokenRecord } from './record'

const time = fc.double({ noNaN: true, noDefaultInfinity: true, min: 0, max: 1e13 })
const text = fc.string({ minLength: 1, unit: 'binary' })
function optional<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(value, { nil: undefined })
}
const record: fc.Arbitrary<TokenRecord> = fc.record({
  token: optional(
    fc.record({
      value: text,
      tag: text,
      sentAt: time,
      lifeMs: time,
      fence: fc.nat(),
      state: fc.constantFrom('good', 'rejected', 'reissued'),
    }),
  ),
  fence: fc.nat(),
  lease: optional(fc.record({ owner: text, fence: fc.nat(), until: time })),
  endedAt: time,
  dirty: fc.boolean(),
  pause: optional(fc.record({ tag: text, until: time, failures: fc.nat(), errcode: optional(fc.integer()) })),
  fetches: fc.array(time),
  forced: fc.array(time),
})

describe('the record', () => {
  test('comes back from the store as it was', () => {
    fc.assert(
      fc.property(record, (written) => {
        expect(decodeRecord(encodeRecord(written))).toEqual(written)
      }),
    )
  })

  test('is none at all where any part of it is wrong', () => {
    const good = { ...EMPTY_RECORD, token: { value: 't', tag: 'x', sentAt: 1, lifeMs: 1, fence: 1, state: 'good' } }
    expect(decodeRecord(JSON.stringify(good)).token?.value).toBe('t')
    const wrong: readonly unknown[] = [
      null,
      [],
      7,
      {},
      { ...good, fence: -1 },
      { ...good, endedAt: null },
      { ...good, dirty: 'no' },
      { ...good, fetches: ['1'] },
      { ...good, forced: undefined },
      { ...good, token: { ...good.token, state: 'fine' } },
      { ...good, token: { ...good.token, lifeMs: '7200' } },
      { ...good, token: null },
      { ...good, lease: { owner: 'a', fence: 1 } },
      { ...good, pause: { tag: 'x', until: 1, failures: 1.5 } },
    ]
    for (const value of wrong) expect(decodeRecord(JSON.stringify(value))).toBe(EMPTY_RECORD)
    for (const value of [undefined, '', '{', 'null', '\0']) expect(decodeRecord(value)).toBe(EMPTY_RECORD)
  })

  test('reading any stored text does not throw', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (stored) => typeof decodeRecord(stored).fence === 'number'))
  })

  test('has a key that differs by account and endpoint, has one hash tag and hides the app id', () => {
    const keys = [recordKey('wx1', '/a'), recordKey('wx1', '/b'), recordKey('wx2', '/a')]
    expect(new Set(keys).size).toBe(3)
    for (const key of keys) expect(key).toMatch(/^wx:token:\{[0-9a-f]{40}\}$/)
    expect(secretTag('wx1', 's1')).not.toBe(secretTag('wx1', 's2'))
    expect(secretTag('wx1', 'canary')).not.toContain('canary')
  })
})
