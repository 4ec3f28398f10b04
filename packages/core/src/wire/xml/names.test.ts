import fc from 'fast-check'
import { expect, test } from 'vitest'
import { COMMON, nameAt, nextHash } from './names'

function hashOf(name: string): number {
  return [...name].reduce((hash, letter) => nextHash(hash, letter.charCodeAt(0)), 0)
}

test('nameAt gives the text from start to end for any hash', () => {
  const name = fc.oneof(fc.constantFrom(...COMMON, '', '__proto__', 'ToUserNamf', 'xm'), fc.string({ unit: 'binary', maxLength: 12 }))
  fc.assert(
    fc.property(name, name, fc.nat(0xffff), fc.constantFrom('>', '', '<'), (before, given, hash, after) => {
      const text = before + given + after
      const [start, end] = [before.length, before.length + given.length]
      expect(nameAt(text, start, end, hash)).toBe(given)
      expect(nameAt(text, start, end, hashOf(given))).toBe(given)
    }),
    { numRuns: 5_000 },
  )
})

test('every common name has a slot of its own', () => {
  expect(new Set(COMMON.map((name) => hashOf(name) % 256)).size).toBe(COMMON.length)
})
