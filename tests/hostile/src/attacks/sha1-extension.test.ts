import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { extend, glue } from './sha1-extension'

function sha1(bytes: Uint8Array): string {
  return createHash('sha1').update(bytes).digest('hex')
}

test.each([0, 1, 54, 55, 56, 63, 64, 200])('the attack itself works: a message of %i bytes is carried on without knowing it', (length) => {
  const message = Buffer.alloc(length, 'm')
  const suffix = Buffer.from('and more'.repeat(9))
  expect(extend(sha1(message), length, suffix)).toBe(sha1(Buffer.concat([message, glue(length), suffix])))
})
