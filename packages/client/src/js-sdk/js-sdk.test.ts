import { WxError } from '@wx/core'
import { ManualClock } from '@wx/core/testing'
import type { TokenManager } from '@wx/token'
import type { RemoteTokens } from '@wx/token/remote'
import { afterEach, describe, expect, expectTypeOf, test, vi } from 'vitest'
import { ADAPTERS, type Site, serveOn } from '../../test/web/serve-both'
import { jsSdk, pageSignature, type Tickets } from './index'

const appId = 'wx0123456789abcdef'
const ticket = 'canary-ticket'
const tickets = { get: async () => ticket }
const clock = new ManualClock(1_700_000_000_999)
const SHOP = 'https://shop.example'
const APP = 'https://app.example:8443'
const sites: Site[] = []

afterEach(() => {
  for (const site of sites.splice(0)) site.close()
  vi.restoreAllMocks()
})

async function endpoint(adapter: keyof typeof ADAPTERS = 'node', source = tickets): Promise<string> {
  const site = await serveOn(adapter, () => jsSdk({ appId, tickets: source, clock }).handler({ origins: [SHOP, APP] }))
  sites.push(site)
  return `${site.url}/js-sdk`
}

function ask(address: string, page: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${address}?url=${encodeURIComponent(page)}`, { headers })
}

describe('the config of a page', () => {
  const pages = jsSdk({ appId, tickets, clock })

  test.each([
    ['https://shop.example/a?b=1#/route?c=2', 'https://shop.example/a?b=1'],
    ['https://shop.example/', 'https://shop.example/'],
    ['https://shop.example', 'https://shop.example'],
    ['https://shop.example/%E4%BD%A0?q=%e4&x=1+2', 'https://shop.example/%E4%BD%A0?q=%e4&x=1+2'],
    ['https://shop.example/#', 'https://shop.example/'],
  ])('%s is signed as %s', async (address, url) => {
    const { signature, nonceStr, timestamp, ...rest } = await pages.config(address)
    expect(signature).toBe(pageSignature({ ticket, nonceStr, timestamp, url }))
    expect([nonceStr, timestamp, rest]).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/), 1_700_000_000, { appId }])
  })

  test('has a nonce of its own each time', async () => {
    const [one, two] = await Promise.all([pages.config(SHOP), pages.config(SHOP)])
    expect(one?.nonceStr).not.toBe(two?.nonceStr)
  })

  test.each(['', '/a', 'shop.example', 'ftp://shop.example/', 'javascript:1', 'https://shop.example/a b', 'https:\\\\shop.example', '#a'])(
    '%j is no page',
    async (address) => {
      await expect(pages.config(address)).rejects.toMatchObject({ code: 'query-invalid' })
    },
  )
})

describe.each(Object.keys(ADAPTERS) as (keyof typeof ADAPTERS)[])('the endpoint over the adapter for %s', (adapter) => {
  test('signs pages of listed origins, for scripts of the same origin and of listed ones', async () => {
    const address = await endpoint(adapter)
    const own = await ask(address, `${SHOP}/a#b`)
    expect([own.status, own.headers.get('access-control-allow-origin'), own.headers.get('vary')]).toEqual([200, null, 'Origin'])
    expect(own.headers.get('cache-control')).toBe('no-store')
    const config = await own.json()
    expect(config).toEqual({
      appId,
      timestamp: 1_700_000_000,
      nonceStr: expect.any(String),
      signature: expect.stringMatching(/^[0-9a-f]{40}$/),
    })
    expect(config.signature).toBe(pageSignature({ ...config, ticket, url: `${SHOP}/a` }))
    const cross = await ask(address, `${APP}/a`, { origin: APP })
    expect([cross.status, cross.headers.get('access-control-allow-origin')]).toEqual([200, APP])
  })

  test.each([
    'https://evil.example/',
    'http://shop.example/',
    'https://shop.example:444/',
    'https://shop.example.evil.example/',
    'https://shop.example@evil.example/',
    'https://app.example/',
    'https://evil.example/https://shop.example/',
  ])('does not sign %s', async (page) => {
    const answer = await ask(await endpoint(adapter), page)
    expect([answer.status, await answer.json()]).toEqual([403, { error: 'url not allowed' }])
  })

  test('does not answer scripts of other origins, not even for a listed page', async () => {
    const address = await endpoint(adapter)
    for (const origin of ['https://evil.example', 'null', 'https://shop.example.evil.example', `${SHOP}, https://evil.example`]) {
      const answer = await ask(address, `${SHOP}/`, { origin })
      expect([answer.status, answer.headers.get('access-control-allow-origin')], origin).toEqual([403, null])
      const preflight = await fetch(address, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'GET' } })
      expect([preflight.status, preflight.headers.get('access-control-allow-origin')], origin).toEqual([403, null])
    }
  })

  test('answers the preflight of a listed origin', async () => {
    const answer = await fetch(await endpoint(adapter), {
      method: 'OPTIONS',
      headers: { origin: APP, 'access-control-request-method': 'GET' },
    })
    expect([answer.status, answer.headers.get('access-control-allow-origin'), answer.headers.get('access-control-allow-methods')]).toEqual([
      204,
      APP,
      'GET',
    ])
  })

  test('says what is wrong with a request', async () => {
    const address = await endpoint(adapter)
    expect((await fetch(address)).status).toBe(400)
    expect((await fetch(`${address}?url=a&url=b`)).status).toBe(400)
    expect((await ask(address, 'shop')).status).toBe(400)
    expect((await fetch(address, { method: 'POST', body: '{}' })).status).toBe(405)
  })

  test('is 503 while there is no ticket, and a listed origin can read that', async () => {
    const printed = vi.spyOn(console, 'error').mockImplementation(() => {})
    const none = { get: () => Promise.reject(new WxError('token-unavailable', 'No ticket.')) }
    const answer = await ask(await endpoint(adapter, none), `${SHOP}/`, { origin: SHOP })
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([503, SHOP])
    await ask(await endpoint(adapter, { get: () => Promise.reject(new Error('a\u001b[2J\nb')) }), `${SHOP}/`)
    expect(printed.mock.calls).toEqual([['[wx] js-sdk: token-unavailable: No ticket.'], ['[wx] js-sdk: Error: a[2J b']])
  })
})

test.each([
  [[], /origins is empty/],
  [['https://shop.example/'], /Write "https:\/\/shop\.example"/],
  [['https://shop.example:443'], /Write "https:\/\/shop\.example"/],
  [['shop.example'], /Write it as https/],
  [['*'], /Write it as https/],
])('origins of %j are refused when the handler is made', (origins, message) => {
  expect(() => jsSdk({ appId, tickets }).handler({ origins })).toThrow(message)
})

test('what is no source of tickets is refused', () => {
  expect(() => jsSdk({ appId, tickets: {} as never })).toThrow(/tickets has no get\(\)/)
  expect(() => jsSdk({ appId: '', tickets })).toThrow(/appId is missing/)
  expect(() => jsSdk({ appId, tickets, ticket: 1 } as never)).toThrow(/Did you mean "tickets"/)
})

test('tickets are what the token package gives', () => {
  expectTypeOf<TokenManager>().toExtend<Tickets>()
  expectTypeOf<RemoteTokens>().toExtend<Tickets>()
})
