import { constants, createCipheriv, createDecipheriv, generateKeyPairSync, type KeyObject, randomBytes, sign, verify } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { createServer } from 'node:net'
import { WxError } from '@wx/core'
import { ManualClock } from '@wx/core/testing'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type UntypedClient, untypedClient } from '../../test/untyped-client'
import { CountedTokens, type Received, Upstream } from '../../test/upstream'
import type { WxClientOptions } from '../call/client-options'
import { Hosts } from '../call/hosts'
import { WxApiError } from '../call/wx-api-error'
import '../routes/mini-program'
import { secure } from './index'

const APP_ID = 'wxba6223c06417af7b'
const SYMMETRIC = { sn: 'sym', key: randomBytes(32).toString('base64') }
const PSS = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }
const PLATFORM = 'https://api.weixin.qq.com'
const own = generateKeyPairSync('rsa', { modulusLength: 2048 })
const platform = generateKeyPairSync('rsa', { modulusLength: 2048 })

let upstream: Upstream
let tokens: CountedTokens
let clock: ManualClock
let clients: UntypedClient[]

beforeEach(async () => {
  upstream = await new Upstream().listen()
  tokens = new CountedTokens()
  clock = new ManualClock(1_700_000_000_000)
  clients = []
})
afterEach(async () => {
  await upstream.close()
  await Promise.all(clients.map((wx) => wx.close()))
})

function pem(key: KeyObject, type: 'pkcs1' | 'spki'): string {
  return key.export({ format: 'pem', type }).toString()
}

function client(options: Partial<WxClientOptions> = {}): UntypedClient {
  const wx = untypedClient({
    tokens,
    baseUrl: upstream.baseUrl,
    random: () => 0,
    appId: APP_ID,
    secure: secure({
      appId: APP_ID,
      symmetric: SYMMETRIC,
      private: { sn: 'own', key: pem(own.privateKey, 'pkcs1') },
      certificates: { platform: pem(platform.publicKey, 'spki') },
      clock,
    }),
    ...options,
  })
  clients.push(wx)
  return wx
}

/** What the platform reads of a sealed call. Throws for one that it would refuse. */
function opened({ path, headers, body }: Received): Record<string, unknown> {
  const url = PLATFORM + path
  const [appId, timestamp, signature] = ['wechatmp-appid', 'wechatmp-timestamp', 'wechatmp-signature'].map((name) => String(headers[name]))
  const signed = Buffer.from([url, appId, timestamp, body].join('\n'))
  if (!verify('sha256', signed, { key: own.publicKey, ...PSS }, Buffer.from(signature ?? '', 'base64'))) throw new Error('40234')
  const { iv, data, authtag } = JSON.parse(body)
  const decipher = createDecipheriv('aes-256-gcm', Buffer.from(SYMMETRIC.key, 'base64'), Buffer.from(iv, 'base64'))
  decipher.setAAD(Buffer.from([url, appId, timestamp, SYMMETRIC.sn].join('|'))).setAuthTag(Buffer.from(authtag, 'base64'))
  return JSON.parse(decipher.update(data, 'base64', 'utf8') + decipher.final('utf8'))
}

/** The platform's answer to a sealed call, its head set. */
function sealed({ path }: Received, response: ServerResponse, fields: object): string {
  const url = PLATFORM + path
  const seconds = Math.floor(clock.now() / 1_000)
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(SYMMETRIC.key, 'base64'), iv)
  cipher.setAAD(Buffer.from([url, APP_ID, seconds, SYMMETRIC.sn].join('|')))
  const plain = JSON.stringify({ _n: 'n', _appid: APP_ID, _timestamp: seconds, ...fields })
  const data = cipher.update(plain, 'utf8', 'base64') + cipher.final('base64')
  const body = JSON.stringify({ iv: iv.toString('base64'), data, authtag: cipher.getAuthTag().toString('base64') })
  const signature = sign('sha256', Buffer.from([url, APP_ID, seconds, body].join('\n')), { key: platform.privateKey, ...PSS })
  response.setHeader('Wechatmp-Appid', APP_ID)
  response.setHeader('Wechatmp-TimeStamp', String(seconds))
  response.setHeader('Wechatmp-Serial', 'platform')
  response.setHeader('Wechatmp-Signature', signature.toString('base64'))
  return body
}

const RISK = '/wxa/getuserriskrank'
const ORDER = '/cgi-bin/express/intracity/addorder'
const CODE = '/wxa/getwxacode'

async function errorOf(work: Promise<unknown>): Promise<WxError> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!WxError.is(error)) throw new Error(`No WxError, but ${String(error)}`)
  return error
}

describe.each([
  ['undici', {}],
  ['fetch', { fetch: (url: string, init: RequestInit) => fetch(url, init) }],
] as const)('over %s', (_, transport: Partial<WxClientOptions>) => {
  test('a signable call is sealed, and its answer opened', async () => {
    upstream.answer = (request, response) => sealed(request, response, { errcode: 0, risk_rank: 0, echo: opened(request).openid })
    const wx = client(transport)
    expect(await wx.post(RISK, { openid: '你', scene: 0 }, { query: { extra: 1 } })).toEqual({ errcode: 0, risk_rank: 0, echo: '你' })
    const [request] = upstream.received
    expect([...(request?.query ?? [])]).toEqual([['access_token', 'canary-token-1']])
    expect(request?.headers).toMatchObject({ 'content-type': 'application/json', 'wechatmp-serial': 'own' })
    const fields = request && opened(request)
    expect(fields).toMatchObject({ appid: APP_ID, openid: '你', scene: 0, extra: 1, _appid: APP_ID, _timestamp: 1_700_000_000 })
    expect(JSON.stringify(fields)).not.toContain('canary-token')
  })

  test('a success without a signature is refused, and not repeated', async () => {
    upstream.answer = () => ({ errcode: 0, risk_rank: 0 })
    const error = await errorOf(client(transport).post(ORDER, {}))
    expect(error.code).toBe('signature-mismatch')
    expect(error.message).toMatch(/not signed.*may have done the call/)
    expect(upstream.received).toHaveLength(1)
  })

  test('a plain error of the platform is one of the API', async () => {
    upstream.answer = () => ({ errcode: 40234, errmsg: 'invalid signature rid: 1-2-3' })
    const error = await errorOf(client(transport).post(RISK, {}))
    expect(WxApiError.is(error)).toBe(true)
    expect(error).toMatchObject({ code: 'api-refused', errcode: 40234, action: 'config', rid: '1-2-3' })
  })

  test('an error that is signed is one of the API too', async () => {
    upstream.answer = (request, response) => sealed(request, response, { errcode: 934011, errmsg: 'no' })
    expect(await errorOf(client(transport).post(RISK, {}))).toMatchObject({ code: 'api-refused', errcode: 934011 })
  })

  test('a dead token is changed, and the call sealed anew', async () => {
    upstream.answer = (request, response) => {
      if (request.query.get('access_token') !== 'canary-token-1') return sealed(request, response, { errcode: 0 })
      clock.step(5_000)
      return { errcode: 40001, errmsg: 'invalid' }
    }
    expect(await client(transport).post(ORDER, { id: 1 })).toEqual({ errcode: 0 })
    expect(tokens.invalidated).toEqual(['canary-token-1'])
    const [one, two] = upstream.received.map(opened)
    expect([one?._timestamp, two?._timestamp]).toEqual([1_700_000_000, 1_700_000_005])
    expect(one?._n).not.toBe(two?._n)
    expect(upstream.received[0]?.body).not.toBe(upstream.received[1]?.body)
  })

  test('a read is tried again after an HTTP error, sealed anew; another call is not', async () => {
    upstream.answer = (request, response) => {
      if (upstream.received.length === 2) return sealed(request, response, { risk_rank: 1 })
      response.statusCode = 502
      return '<html>'
    }
    expect(await client(transport).post(RISK, {})).toEqual({ risk_rank: 1 })
    expect(new Set(upstream.received.map((request) => opened(request)._n)).size).toBe(2)
    expect(await errorOf(client(transport).post(ORDER, {}))).toMatchObject({ code: 'outcome-unknown' })
    expect(upstream.on(ORDER)).toHaveLength(1)
  })

  test('a file comes plain, an error in its place is one of the API, and fields must be signed', async () => {
    const wx = client(transport)
    upstream.answer = (request, response) => {
      expect(opened(request)).toMatchObject({ path: 'a' })
      response.setHeader('content-type', 'image/jpeg')
      response.end(Buffer.from([0xff, 0xd8, 0xff, 0x00]))
      return undefined
    }
    const picture = await wx.download(CODE, { path: 'a' })
    expect(new Uint8Array(await new Response(picture.stream).arrayBuffer())).toEqual(Uint8Array.of(0xff, 0xd8, 0xff, 0x00))
    upstream.answer = () => ({ errcode: 45009, errmsg: 'no' })
    expect(await errorOf(wx.download(CODE, {}))).toMatchObject({ code: 'api-refused', errcode: 45009 })
    upstream.answer = () => ({ a: 1 })
    expect(await errorOf(wx.download(CODE, {}))).toMatchObject({ code: 'signature-mismatch' })
    upstream.answer = (request, response) => sealed(request, response, { a: 1 })
    expect((await wx.download(CODE, {})).answer).toEqual({ a: 1 })
  })

  test('every other call is sent as it is', async () => {
    const wx = client(transport)
    await wx.get('/cgi-bin/user/get')
    await wx.post('/cgi-bin/tags/create', { tag: { name: 'a' } })
    expect(upstream.received.map(({ headers, body }) => [headers['wechatmp-signature'], body])).toEqual([
      [undefined, ''],
      [undefined, '{"tag":{"name":"a"}}'],
    ])
  })
})

test('behind a gateway with a path, the platform’s own address is signed; a query in the path is encrypted', async () => {
  upstream.answer = (request, response) => {
    const path = request.path.replace('/wechat', '')
    return sealed({ ...request, path }, response, { echo: opened({ ...request, path }).lang })
  }
  const wx = client({ baseUrl: `${upstream.baseUrl}/wechat` })
  expect(await wx.post(`${RISK}?lang=zh`, {})).toEqual({ echo: 'zh' })
  expect(upstream.received[0]?.path).toBe(`/wechat${RISK}`)
  expect([...(upstream.received[0]?.query.keys() ?? [])]).toEqual(['access_token'])
})

test('without secure, a call that must be signed is refused before anything is sent, and one that may be is not signed', async () => {
  const { secure: _, ...options } = { secure: undefined, tokens, baseUrl: upstream.baseUrl }
  const wx = untypedClient(options)
  clients.push(wx)
  const error = await errorOf(wx.post(`${ORDER}?token=canary`, {}))
  expect(error).toMatchObject({ code: 'config-invalid', message: `${ORDER} needs signing: give the client the option secure.` })
  expect(upstream.received).toHaveLength(0)
  await wx.post(RISK, { appid: APP_ID })
  expect(upstream.received[0]?.headers['wechatmp-signature']).toBeUndefined()
})

test('a key that can’t be used is found before anything is sent', async () => {
  const wrong = secure({
    appId: APP_ID,
    symmetric: SYMMETRIC,
    private: { sn: 'own', key: pem(platform.publicKey, 'spki') },
    certificates: { platform: pem(platform.publicKey, 'spki') },
  })
  expect(await errorOf(client({ secure: wrong }).post(ORDER, {}))).toMatchObject({ code: 'config-invalid' })
  expect(upstream.received).toHaveLength(0)
})

test('a pinned call stays at the first domain while the others move on', () => {
  const hosts = new Hosts(undefined, clock)
  hosts.failed(hosts.current())
  expect(hosts.current().origin).toBe('https://api2.weixin.qq.com')
  expect(hosts.current(true).origin).toBe(PLATFORM)
  hosts.failed(hosts.current(true))
  expect(hosts.current().origin).toBe('https://api2.weixin.qq.com')
})

test('sealed calls go to the first domain, also when others have moved on', async () => {
  const origins: string[] = []
  const wx = client({
    baseUrl: '',
    fetch: async (url, init) => {
      origins.push(new URL(url).host)
      if (origins.length === 1) throw new Error('down')
      return fetch(url.replace(/^https:\/\/[^/]+/, upstream.baseUrl), init)
    },
  })
  upstream.answer = (request, response) =>
    'wechatmp-signature' in request.headers ? sealed(request, response, { a: opened(request).openid }) : {}
  await wx.get('/cgi-bin/user/get')
  await wx.get('/cgi-bin/user/get')
  expect(await wx.post(RISK, { openid: 'o', appid: APP_ID })).toEqual({ a: 'o' })
  expect(origins).toEqual(['api.weixin.qq.com', 'api2.weixin.qq.com', 'api2.weixin.qq.com', 'api.weixin.qq.com'])
})

test('a call that never went out is tried again also if it is sealed', async () => {
  const closed = createServer()
  await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve))
  const { port } = closed.address() as { port: number }
  await new Promise((resolve) => closed.close(resolve))
  const error = await errorOf(client({ baseUrl: `http://127.0.0.1:${port}` }).post(ORDER, {}))
  expect(error).toMatchObject({ code: 'upstream-failed', message: expect.stringMatching(/tried 3 times/) })
})
