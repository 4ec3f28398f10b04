import { createCipheriv } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as noble from './noble'
import * as node from './node'

/** How many messages go through one key; a full run takes 200,000 (`WX_RUNS=200000`). */
const messages = Number(process.env.WX_RUNS ?? 2_000)
const perKey = 20

/** As a Buffer too, which is what a decoded key is on Node: it shares its memory where others copy. */
const key = fc.uint8Array({ minLength: 32, maxLength: 32 }).chain((bytes) => fc.constantFrom(bytes, Buffer.from(bytes)))
const blocks = fc.integer({ min: 1, max: 12 }).chain((count) => fc.uint8Array({ minLength: 16 * count, maxLength: 16 * count }))
const steps = fc.array(fc.tuple(fc.boolean(), blocks), { minLength: perKey, maxLength: perKey })

/** As the platform says it, one cipher for one message. */
function byTheBook(keyBytes: Uint8Array, plain: Uint8Array): Uint8Array {
  const cipher = createCipheriv('aes-256-cbc', keyBytes, keyBytes.subarray(0, 16)).setAutoPadding(false)
  return Buffer.concat([cipher.update(plain), cipher.final()])
}
function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}

test(`both implementations give what a cipher made for each message gives, on ${messages} messages, in any order`, () => {
  fc.assert(
    fc.property(key, steps, (keyBytes, messagesOfKey) => {
      const [ours, pure] = [node.createAes(keyBytes), noble.createAes(keyBytes)]
      for (const [decrypts, bytes] of messagesOfKey) {
        const sealed = byTheBook(keyBytes, bytes)
        const [input, expected] = decrypts ? [sealed, bytes] : [bytes, sealed]
        for (const aes of [ours, pure]) {
          const given = input.slice()
          expect(hex(decrypts ? aes.decrypt(given) : aes.encrypt(given))).toBe(hex(expected))
        }
      }
    }),
    { numRuns: Math.ceil(messages / perKey) },
  )
}, 600_000)

test.each([0, 1, 15, 17])('%i bytes are refused, and what follows is not spoiled', (length) => {
  const keyBytes = new Uint8Array(32).fill(7)
  const aes = node.createAes(keyBytes)
  expect(() => aes.decrypt(new Uint8Array(length))).toThrow(RangeError)
  expect(() => aes.encrypt(new Uint8Array(length))).toThrow(RangeError)
  expect(hex(aes.encrypt(new Uint8Array(32)))).toBe(hex(byTheBook(keyBytes, new Uint8Array(32))))
})

test('a digest is the same from both', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(node.sha1Hex(text)).toBe(noble.sha1Hex(text))
    }),
  )
})
