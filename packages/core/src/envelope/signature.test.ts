import { describe, expect, test } from 'vitest'
import { signature, signatureMatches } from './signature'

describe('signature', () => {
  test.each([
    ['AAAAA', '1714036504', '1514711492', 'f464b24fc39322e44b38aa78f5edd27bd1441696'],
    ['AAAAA', '1714037059', '486452656', '899cf89e464efb63f54ddac96b0a0a235f53aa78'],
    ['AAAAA', '1714112445', '415670741', '6c5c811b55cc85e0e1b54100749188c20beb3f5d'],
    ['spamtest', '1409735669', '1320562132', '16120ec1b8dbb870f510d87ce6bc2463eae6ca1a'],
    ['weixin', '1366032735', '136587223', 'c181f86196a54f1813399ddb4c36ae34af043415'],
    ['789', '456', '123', 'f7c3bc1d808e04732adf679965ccc34ca7ae3441'],
  ])('of token %s, %s, %s is the platform’s', (token, timestamp, nonce, expected) => {
    expect(signature(token, timestamp, nonce)).toBe(expected)
    expect(signatureMatches(expected, signature(token, timestamp, nonce))).toBe(true)
  })
})

describe('signatureMatches', () => {
  const good = 'f464b24fc39322e44b38aa78f5edd27bd1441696'

  test('either case of the hex digits is the same digest', () => {
    expect(signatureMatches(good, good.toUpperCase())).toBe(true)
  })

  test('one other digit anywhere is refused', () => {
    for (let at = 0; at < good.length; at++) {
      const changed = `${good.slice(0, at)}${good[at] === '0' ? '1' : '0'}${good.slice(at + 1)}`
      expect(signatureMatches(good, changed)).toBe(false)
    }
  })

  test.each([undefined, null, '', good.slice(1), `${good}0`, 'g'.repeat(40), '\u0000'.repeat(40), '𝟎'.repeat(20), ` ${good.slice(1)}`])(
    '%j is refused without an error',
    (given) => {
      expect(signatureMatches(good, given)).toBe(false)
    },
  )

  test('characters that differ from a hex digit only in a high bit are refused', () => {
    for (let at = 0; at < good.length; at++) {
      const code = good.charCodeAt(at)
      for (const bit of [0x40, 0x80, 0x100, 0x1000]) {
        const changed = good.slice(0, at) + String.fromCharCode(code ^ bit) + good.slice(at + 1)
        expect(signatureMatches(good, changed)).toBe(changed.toLowerCase() === good)
      }
    }
  })
})
