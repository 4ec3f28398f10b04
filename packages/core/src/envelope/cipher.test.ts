import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Cipher } from './cipher'

const keyText = fc.stringMatching(/^[A-Za-z0-9]{43}$/)
const appIdText = fc.stringMatching(/^wx[0-9a-f]{16}$/)
const appId = 'wx0123456789abcdef'
const encodingAESKey = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG'
function codeOf(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    return (error as { code?: string }).code
  }
}

describe('Cipher', () => {
  test('any text comes back with any key, canonical base64 or not', () => {
    fc.assert(
      fc.property(keyText, appIdText, fc.string({ unit: 'grapheme', maxLength: 300 }), (key, id, text) => {
        const cipher = new Cipher({ encodingAESKey: key, appId: id })
        const sealed = cipher.encrypt(text)
        expect(sealed).toMatch(/^[A-Za-z0-9+/]+={0,2}$/)
        expect(cipher.decrypt(sealed)).toBe(text)
      }),
    )
  })

  test('the same text never gives the same ciphertext', () => {
    const cipher = new Cipher({ encodingAESKey, appId })
    expect(new Set(Array.from({ length: 50 }, () => cipher.encrypt('x'))).size).toBe(50)
  })

  test('the option random decides the ciphertext, of every message', () => {
    const cipher = new Cipher({ encodingAESKey, appId, random: () => new Uint8Array(16).fill(7) })
    const sealed = cipher.encrypt('x')
    cipher.decrypt(cipher.encrypt('something else'))
    expect(cipher.encrypt('x')).toBe(sealed)
  })

  test('a flipped bit is an error or another text, never a crash', () => {
    const cipher = new Cipher({ encodingAESKey, appId })
    const bytes = Uint8Array.from(atob(cipher.encrypt('一段正文 with some length to it')), (char) => char.charCodeAt(0))
    for (let at = 0; at < bytes.length; at++) {
      const changed = bytes.slice()
      changed[at] = (changed[at] ?? 0) ^ 1
      const result = codeOf(() => cipher.decrypt(btoa(String.fromCharCode(...changed))))
      expect(typeof result).toBe('string')
    }
  })

  test.each(['', '====', 'abc', 'ab c', 'abcd\nabcd', 'QUJD', '*'.repeat(44), 'A'.repeat(43)])(
    'Encrypt %j is refused as bad-ciphertext',
    (encrypt) => {
      expect(codeOf(() => new Cipher({ encodingAESKey, appId }).decrypt(encrypt))).toBe('bad-ciphertext')
    },
  )

  test.each([0, 15, 17])('an option random that gives %i bytes is refused: the rest would be old memory', (length) => {
    const cipher = new Cipher({ encodingAESKey, appId, random: () => new Uint8Array(length) })
    expect(codeOf(() => cipher.encrypt('x'))).toBe('config-invalid')
  })

  test.each(['', 'short', `${encodingAESKey}=`, `${encodingAESKey.slice(1)}+`])(
    'a key %j is a config error that does not print it',
    (key) => {
      const make = () => new Cipher({ encodingAESKey: key, appId })
      expect(codeOf(make)).toBe('config-invalid')
      if (key !== '') expect(make).not.toThrow(key)
    },
  )
})
