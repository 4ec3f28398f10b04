import { WxError } from '@wx/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { siteUrl } from './site-url'

const site = new URL('https://example.com/wechat/login')

test('a path, a query and an address on the site stay', () => {
  expect(siteUrl('/orders?a=1#b', site)).toBe('https://example.com/orders?a=1#b')
  expect(siteUrl('?a=1', site)).toBe('https://example.com/wechat/login?a=1')
  expect(siteUrl('https://example.com:443/', site)).toBe('https://example.com/')
})

test('a user name or a password in the address is refused', () => {
  expect(() => siteUrl('https://user@example.com/', site)).toThrow(WxError)
  expect(() => siteUrl('//:password@example.com/', site)).toThrow(/must be on https:\/\/example\.com/)
})

test.each(['blob:https://example.com/a', 'BLOB:https://example.com/a', 'javascript:alert(1)', 'data:text/html,a'])(
  '%s is refused',
  (target) => {
    expect(() => siteUrl(target, site)).toThrow(WxError)
  },
)

test('whatever the target is, the result is refused or an address on the site', () => {
  const piece = fc.constantFrom(
    '/',
    '\\',
    '\t',
    '\n',
    ':',
    '@',
    '.',
    '..',
    '?',
    '#',
    'https:',
    'http:',
    'javascript:',
    'blob:',
    'example.com',
    'evil.example',
    '%2f',
    '％',
    '。',
    ' ',
  )
  const target = fc.oneof(
    fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary' }),
    fc.webUrl(),
  )
  fc.assert(
    fc.property(target, (text) => {
      const url = result(text)
      if (url !== undefined) expect([url.slice(0, 20), new URL(url).host]).toEqual(['https://example.com/', 'example.com'])
    }),
    { numRuns: 2_000 },
  )
})

function result(text: string): string | undefined {
  try {
    return siteUrl(text, site)
  } catch (error) {
    expect(WxError.is(error) && error.code).toBe('query-invalid')
    return undefined
  }
}
