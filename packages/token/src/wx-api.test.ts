import { createServer, type Server } from 'node:http'
import { inspect } from 'node:util'
import { WxError } from '@wx/core'
import { Agent, fetch } from 'undici'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WxApi } from './wx-api'

let server: Server
let url: string

/** The path says what the server does. */
beforeAll(async () => {
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    if (path === '/reset') request.socket.destroy()
    else if (path === '/html') response.writeHead(502).end('<html>')
    else if (path === '/truncated') response.writeHead(200, { 'content-length': '99' }).write('{"a":', () => request.socket.destroy())
    else if (path === '/moved') response.writeHead(307, { location: '/ok' }).end('{}')
    else if (path === '/refused') response.end(JSON.stringify({ errcode: '40125', errmsg: 'invalid appsecret canary rid: 1-2' }))
    else if (path === '/array') response.end('[]')
    else response.end(JSON.stringify({ errcode: 0, method: request.method, type: request.headers['content-type'] ?? '', url: request.url }))
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
    expect(await api.call({ url: `${url}/ok`, body: {}, secrets: [] })).toMatchObject({ method: 'POST' })
    await dispatcher.close()
  })

  test('without a body is a GET with the query, with one a POST of JSON', async () => {
    expect(await call('/ok')).toMatchObject({ method: 'GET', url: '/ok?secret=canary' })
    const post = new WxApi(undefined, AbortSignal.timeout(5_000)).call({ url: `${url}/ok`, body: { a: '你好' }, secrets: [] })
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

  test('that is refused carries the errcode, also where it came as text, and hides what the platform repeats', async () => {
    const error = await failure(call('/refused'))
    expect(error.errcode).toBe(40125)
    expect(error.message).toContain('rid: 1-2')
    expect(error.message).not.toContain('canary')
  })
})
