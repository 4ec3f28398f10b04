import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEFAULT_ACCOUNT } from '../platform/account'
import type { Simulator } from '../simulator'
import { startSimulator } from '../start-simulator'
import { statusOf } from '../testing/status-of'

let sim: Simulator
beforeAll(async () => {
  sim = await startSimulator({ target: 'http://127.0.0.1:2/', token: 't' })
})
afterAll(() => sim.close())

test('another host name for this machine is refused: DNS rebinding', async () => {
  const { port } = new URL(sim.url)
  const status = (host: string, path = '/api/state?openid=o1'): Promise<number | undefined> => statusOf(sim.url + path, { host })
  expect(await status(`evil.example:${port}`)).toBe(403)
  expect(await status('127.0.0.1.evil.example')).toBe(403)
  expect(await status('evil.example', '/cgi-bin/token')).toBe(403)
  expect(await status(`localhost:${port}`)).toBe(200)
})

const credentials = new URLSearchParams({
  grant_type: 'client_credential',
  appid: DEFAULT_ACCOUNT.appId,
  secret: DEFAULT_ACCOUNT.secret,
})

describe.each([
  ['GET', `/cgi-bin/token?${credentials}`],
  ['GET', '/cgi-bin/menu/delete?access_token=x'],
  ['POST', '/cgi-bin/stable_token'],
  ['GET', '/api/state?openid=o1'],
  ['GET', '/api/events?openid=o1'],
  ['HEAD', '/api/events?openid=o1'],
  ['POST', '/api/actions?openid=o1'],
  ['GET', '/index.html'],
])('%s %s', (method, path) => {
  test.each<readonly [string, Record<string, string>]>([
    ['a picture or script of another page', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' }],
    ['a link of another page', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }],
    ['a page of another port of this machine', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors' }],
    ['a script of another page', { origin: 'http://evil.example' }],
    ['a sandboxed frame', { origin: 'null' }],
  ])('is refused for %s', async (_name, headers) => {
    expect(await statusOf(sim.url + path, headers, method)).toBe(403)
  })

  test.each<readonly [string, Record<string, string>]>([
    ['a bot', {}],
    ["a bot that uses Node's fetch", { 'sec-fetch-mode': 'cors' }],
    ['the address bar', { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }],
    ['the chat page', { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' }],
  ])('is answered for %s', async (_name, headers) => {
    expect(await statusOf(sim.url + path, headers, method)).not.toBe(403)
  })
})

test('a link of another page opens the chat page, a frame of it does not', async () => {
  const from = (dest: string): Promise<number | undefined> =>
    statusOf(`${sim.url}/`, { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': dest })
  expect(await from('iframe')).toBe(403)
  expect(await from('document')).not.toBe(403)
})

test.each<readonly [string, string, string]>([
  ['/connect/oauth2/authorize', 'document', 'script'],
  ['/login.html', 'iframe', 'script'],
  ['/cgi-bin/showqrcode?ticket=x', 'image', 'iframe'],
  ['/open/js/jweixin-1.6.0.js', 'script', 'iframe'],
  ['/api/media/x', 'image', 'document'],
])('another page may lead to %s as a %s, and not as a %s or in another way', async (path, open, closed) => {
  const from = (dest: string, method = 'GET'): Promise<number | undefined> =>
    statusOf(sim.url + path, { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': dest }, method)
  expect(await from(open)).not.toBe(403)
  expect(await from(closed)).toBe(403)
  expect(await from('')).toBe(403)
  expect(await from(open, 'POST')).toBe(403)
})

test('a frame without an origin, as that of an article, shows a file, and does nothing else', async () => {
  const from = (path: string, dest: string): Promise<number | undefined> =>
    statusOf(sim.url + path, { origin: 'null', 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': dest })
  expect(await from('/api/media/x', 'image')).toBe(404)
  expect(await from('/api/media/x', 'empty')).toBe(403)
  expect(await from('/api/state?openid=o1', 'image')).toBe(403)
})

test('the chat page itself is not another page', async () => {
  expect(
    await statusOf(
      `${sim.url}/api/actions?openid=o1`,
      { origin: sim.url, 'sec-fetch-site': 'same-origin' },
      'POST',
      JSON.stringify({ type: 'follow' }),
    ),
  ).toBe(202)
})
