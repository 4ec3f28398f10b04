import { createServer, type Server, type ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { inspect } from 'node:util'
import { WxError } from '@wx/core'
import { Agent, fetch } from 'undici'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Fetch } from './fetch'
import { WxApi } from './wx-api'

let server: Server
let url: string

/** Clears the screen, turns the text around; without the control characters it would spell the secret. */
const ESCAPES = '\u001b[2J\u009b31m\u202e can\u0000ary\r\n✓ fine'

/** Bytes without end, until the connection is closed; counted in `poured`. */
let poured = 0
function pour(response: ServerResponse): void {
  const more = (): void => {
    while (!response.destroyed && response.write('a'.repeat(16_384))) poured += 16_384
  }
  response.on('drain', more)
  more()
}

/** What the server does, by path; anything else is answered with what was asked. */
const ROUTES: Readonly<Record<string, (response: ServerResponse, search: string) => void>> = {
  '/reset': (response) => response.socket?.destroy(),
  '/html': (response) => response.writeHead(502).end('<html>'),
  '/truncated': (response) => response.writeHead(200, { 'content-length': '99' }).write('{"a":', () => response.socket?.destroy()),
  '/moved': (response) => response.writeHead(307, { location: '/ok' }).end('{}'),
  '/refused': (response) => response.end(JSON.stringify({ errcode: '40125', errmsg: 'invalid appsecret canary rid: 1-2' })),
  '/array': (response) => response.end('[]'),
  '/endless': pour,
  '/large': (response) => response.end(JSON.stringify({ text: 'a'.repeat(100_000) })),
  '/dead': (response, search) => response.end(JSON.stringify({ errcode: 40001, errmsg: `invalid credential ${search}` })),
  '/escapes': (response) => response.end(JSON.stringify({ errcode: 45009, errmsg: ESCAPES })),
}

beforeAll(async () => {
  server = createServer(({ url = '', method, headers }, response) => {
    const { pathname, search } = new URL(url, 'http://localhost')
    const route = ROUTES[pathname]
    if (route === undefined) response.end(JSON.stringify({ errcode: 0, method, type: headers['content-type'] ?? '', url }))
    else route(response, search)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  url = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : ''
})
afterAll(() => server.close())

function call(path: string, base: string = url): Promise<unknown> {
  return new WxApi(undefined, AbortSignal.timeout(5_000)).call({ url: `${base}${path}`, query: { secret: 'canary' }, secrets: ['canary'] })
}

async function failure(work: Promise<unknown>): Promise<WxError> {
  const error = await work.then(() => undefined).catch((reason: unknown) => reason)
  if (!WxError.is(error)) throw new Error('not a WxError')
  return error
}

async function closedUrl(): Promise<string> {
  const gone = createServer()
  await new Promise<void>((resolve) => gone.listen(0, '127.0.0.1', resolve))
  const address = gone.address()
  await new Promise((resolve) => gone.close(resolve))
  return typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : ''
}

describe('a call', () => {
  test('goes through any fetch, undici’s with an Agent of one’s own among them', async () => {
    const dispatcher = new Agent({ connections: 1 })
    const api = new WxApi((url, init) => fetch(url, { ...init, dispatcher }), AbortSignal.timeout(5_000))
    expect(await api.call({ url: `${url}/ok`, body: {} })).toMatchObject({ method: 'POST' })
    await expect(api.call({ url: `${url}/large` })).rejects.toThrow('longer than 65536 bytes')
    await dispatcher.close()
  })

  test('reads the answer of a fetch whose body is a stream of Node, as that of node-fetch is', async () => {
    const answer = { status: 200, text: async () => '{"a":1}' }
    const withNodeBody: Fetch = async () => Object.defineProperty(answer, 'body', { value: Readable.from([]) })
    expect(await new WxApi(withNodeBody, AbortSignal.timeout(5_000)).call({ url })).toEqual({ a: 1 })
  })

  test('without a body is a GET with the query, with one a POST of JSON', async () => {
    expect(await call('/ok')).toMatchObject({ method: 'GET', url: '/ok?secret=canary' })
    const post = new WxApi(undefined, AbortSignal.timeout(5_000)).call({ url: `${url}/ok`, body: { a: '你好' } })
    expect(await post).toMatchObject({ method: 'POST', type: 'application/json', url: '/ok' })
  })

  test.each(['/reset', '/html', '/truncated', '/moved', '/array'])('that ends with %s leaves open what the platform did', async (path) => {
    const error = await failure(call(path))
    expect([error.code, error.errcode]).toEqual(['upstream-failed', undefined])
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('canary')
  })

  test('that cannot be made says why', async () => {
    expect((await failure(call('/', await closedUrl()))).message).toContain('ECONNREFUSED')
    expect(inspect(await failure(call('/', 'not a url')), { depth: 9 })).not.toContain('canary')
  })

  test('with an access token puts it into the query, and repeats it nowhere', async () => {
    const api = new WxApi(undefined, AbortSignal.timeout(5_000))
    expect(await api.call({ url: `${url}/ok`, accessToken: 'canary', query: { type: 'jsapi' } })).toMatchObject({
      url: '/ok?access_token=canary&type=jsapi',
    })
    const error = await failure(api.call({ url: `${url}/dead`, accessToken: 'canary' }))
    expect(error).toMatchObject({ errcode: 40001, message: expect.stringContaining('access_token=***') })
    expect(error.message).not.toContain('AppSecret')
  })

  test('without one that is answered 40001 was refused for its secret', async () => {
    expect((await failure(call('/dead'))).message).toContain('Copy the AppSecret')
  })

  test('gives an answer up that does not end, and lets go of the connection', async () => {
    const error = await failure(call('/endless'))
    expect(error).toMatchObject({ code: 'upstream-failed', errcode: undefined })
    expect(error.message).toContain('gave an answer that was refused. The answer is longer than 65536 bytes')
    // The rest was on its way: what the sockets of both sides hold.
    expect(poured).toBeLessThan(16_000_000)
  })

  test('takes as much as it says', async () => {
    const api = new WxApi(undefined, AbortSignal.timeout(5_000))
    expect(await api.call({ url: `${url}/large`, maxBytes: 200_000 })).toHaveProperty('text')
    await expect(api.call({ url: `${url}/large`, maxBytes: 100_010 })).rejects.toThrow('longer than 100010 bytes')
  })

  test('with a limit of NaN refuses every answer', async () => {
    const api = new WxApi(undefined, AbortSignal.timeout(5_000))
    await expect(api.call({ url: `${url}/ok`, maxBytes: Number.NaN })).rejects.toThrow('longer than NaN bytes')
  })

  test('with an option that it does not have is not sent', async () => {
    const options = { url: `${url}/ok`, accesstoken: 'canary' }
    await expect(new WxApi(undefined, AbortSignal.timeout(5_000)).call(options)).rejects.toMatchObject({
      code: 'config-invalid',
      message: 'WxApi.call has no option "accesstoken". Did you mean "accessToken"?',
    })
  })

  test('through a fetch without a stream has the same limit', async () => {
    const api = new WxApi(async () => ({ status: 200, text: async () => `{"a":"${'a'.repeat(70_000)}"}` }), AbortSignal.timeout(5_000))
    await expect(api.call({ url })).rejects.toThrow('longer than 65536 bytes')
  })

  test('hands on no control characters, and no secret that removing them spells', async () => {
    const { message } = await failure(call('/escapes'))
    expect(message).toContain('***')
    expect(message).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
    expect(message).not.toContain('canary')
  })

  test('that is refused carries the errcode, also where it came as text, and hides what the platform repeats', async () => {
    const error = await failure(call('/refused'))
    expect(error.errcode).toBe(40125)
    expect(error.message).toContain('rid: 1-2')
    expect(error.message).not.toContain('canary')
  })
})
