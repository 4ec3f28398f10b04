import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromBase64, toBase64 } from './base64'
import { pkcs8Of, readPem, writePem } from './pem'

test('what is written as PEM is read again, whatever stands around it', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 300 }), fc.constantFrom('PRIVATE KEY', 'CERTIFICATE'), (der, label) => {
      expect(readPem(`Bag Attributes\r\n${writePem({ label, der }).replaceAll('\n', '\r\n')}\r\n`)).toEqual({ label, der })
    }),
  )
})

test('any other text is none', () => {
  fc.assert(fc.property(fc.string(), (text) => void expect(readPem(text)).toBeUndefined()))
  expect(readPem('-----BEGIN A-----\nAAAA\n-----END B-----')).toBeUndefined()
})

test('base64 goes both ways', () => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => void expect(fromBase64(toBase64(bytes))).toEqual(bytes)))
})

test.each([0, 1, 100, 127, 128, 255, 256, 1_200, 4_096])('the frame of PKCS#8 around %i bytes has the lengths of DER', (length) => {
  const der = pkcs8Of(new Uint8Array(length).fill(7))
  const [head, body] = element(der, 0x30)
  expect(head).toBe(der.length)
  const [, key] = element(body.subarray(18), 0x04)
  expect(key).toEqual(new Uint8Array(length).fill(7))
})

/** How many bytes an element of this tag takes, and its content. */
function element(bytes: Uint8Array, tag: number): readonly [number, Uint8Array] {
  expect(bytes[0]).toBe(tag)
  const first = bytes[1] ?? 0
  const digits = first < 0x80 ? 0 : first & 0x7f
  const length = digits === 0 ? first : bytes.subarray(2, 2 + digits).reduce((sum, byte) => sum * 256 + byte, 0)
  const start = 2 + digits
  return [start + length, bytes.subarray(start, start + length)]
}
