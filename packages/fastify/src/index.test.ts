import { connect } from 'node:http2'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { WebhookHandler } from '@wx/core'
import Fastify, { type FastifyInstance, type FastifyPluginCallback } from 'fastify'
import { afterEach, describe, expect, expectTypeOf, it } from 'vitest'
import { webhook } from './index'

const handler: WebhookHandler = {
  handle: async ({ method, path, query, text }) => ({
    status: 202,
    headers: { 'content-type': 'text/plain' },
    body: [method, path, query, await text({ maxBytes: 100, timeoutMs: 1000 })].join(' '),
  }),
}

const apps: { close(): PromiseLike<unknown> }[] = []
afterEach(async () => {
  for (const app of apps.splice(0)) await app.close()
})

async function ask(app: FastifyInstance, path: string, type?: string): Promise<Response> {
  apps.push(app)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  // Bytes, because fetch gives text a type of its own.
  const body = new TextEncoder().encode('<你/>')
  return fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    body,
    ...(type !== undefined && { headers: { 'content-type': type } }),
  })
}

it('hands over method, path, raw query and body, and leaves the response to Fastify', async () => {
  const app = Fastify()
  app.addHook('onSend', async (_request, reply) => void reply.header('x-after', String(reply.statusCode)))
  app.register(webhook(handler), { prefix: '/in' })
  const answer = await ask(app, '/in?a=1&a=2', 'text/xml')
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('x-after')]).toEqual([202, 'text/plain', '202'])
  expect(await answer.text()).toBe('POST /in a=1&a=2 <你/>')
})

it.each([undefined, 'text/xml; charset=utf-8', 'application/xml', 'application/json', 'text/plain', 'application/octet-stream'])(
  'reads the body itself, whatever its type: %s',
  async (type) => {
    const app = Fastify()
    app.addContentTypeParser(/^(text|application)\/xml/, (_request, _payload, done) => done(new Error('The parser of the app was asked.')))
    app.register(webhook(handler), { prefix: '/in' })
    expect(await (await ask(app, '/in', type)).text()).toBe('POST /in  <你/>')
  },
)

it.each(['', 'nonsense'])('leaves a content type that is none to Fastify, which answers 415: %j', async (type) => {
  const app = Fastify()
  app.register(webhook(handler), { prefix: '/in' })
  expect((await ask(app, '/in', type)).status).toBe(415)
})

it.each(['/api/wechat', '/api/wechat/', '/api/wechat/gh_1'])('answers under any prefix: %s', async (path) => {
  const app = Fastify()
  app.register(
    (api, _options, done) => {
      api.register(webhook(handler), { prefix: '/wechat' }).register(webhook(handler), { prefix: '/wechat/:account' })
      done()
    },
    { prefix: '/api' },
  )
  expect(await (await ask(app, path)).text()).toBe(`POST ${path}  <你/>`)
})

describe('the rest of the app', () => {
  function app(): FastifyInstance {
    const app = Fastify()
    app.addContentTypeParser('text/csv', { parseAs: 'string' }, (_request, body, done) => done(null, String(body).split(',')))
    app.register(webhook(handler), { prefix: '/in' })
    app.post('/echo', async ({ body }) => body)
    app.register(async (later) => void later.post('/later', async ({ body }) => body))
    return app
  }

  it.each(['/echo', '/later'])('parses bodies as before: %s', async (url) => {
    const json = await app().inject({ method: 'POST', url, payload: { a: 1 } })
    const csv = await app().inject({ method: 'POST', url, headers: { 'content-type': 'text/csv' }, payload: 'a,b' })
    expect([json.json(), csv.json()]).toEqual([{ a: 1 }, ['a', 'b']])
  })

  it('refuses XML as before', async () => {
    const { statusCode } = await app().inject({ method: 'POST', url: '/echo', headers: { 'content-type': 'text/xml' }, payload: '<x/>' })
    expect(statusCode).toBe(415)
  })
})

it('takes the body that a hook left in request.rawBody', async () => {
  const app = Fastify()
  app.addHook('preParsing', async (request) => {
    await request.raw.toArray()
    Object.assign(request, { rawBody: '<kept/>' })
  })
  app.register(webhook(handler), { prefix: '/in' })
  expect(await (await ask(app, '/in')).text()).toBe('POST /in  <kept/>')
})

it.each(['rawBody', 'body'])('takes the body that a host left in %s of the raw request', async (name) => {
  const app = Fastify({
    rewriteUrl: (request) => {
      Object.assign(request, { [name]: Buffer.from('<kept/>') })
      return request.url ?? '/'
    },
  })
  app.register(webhook(handler), { prefix: '/in' })
  expect(await (await ask(app, '/in')).text()).toBe('POST /in  <kept/>')
})

it('answers app.inject() as it answers a caller', async () => {
  const app = Fastify()
  app.addHook('onSend', async (_request, reply) => void reply.header('x-after', 'yes'))
  app.register(webhook(handler), { prefix: '/in' })
  const { statusCode, headers, body } = await app.inject({ method: 'POST', url: '/in?a=1', payload: '<你/>' })
  expect([statusCode, headers['x-after'], body]).toEqual([202, 'yes', 'POST /in a=1 <你/>'])
})

it('answers over HTTP/2', async () => {
  const app = Fastify({ http2: true })
  apps.push(app)
  app.register(webhook(handler), { prefix: '/in' })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const session = connect(`http://127.0.0.1:${(app.server.address() as AddressInfo).port}`)
  try {
    const stream = session.request({ ':method': 'POST', ':path': '/in?a=1', 'content-type': 'text/xml' }).end('<你/>')
    expect(await text(stream)).toBe('POST /in a=1 <你/>')
  } finally {
    session.close()
  }
})

it('a failure of the handler is an error of the app', async () => {
  const app = Fastify()
  app.setErrorHandler((error: Error, _request, reply) => reply.code(599).send(error.message))
  app.register(webhook({ handle: () => Promise.reject(new Error('broken')) }), { prefix: '/in' })
  const answer = await ask(app, '/in')
  expect([answer.status, await answer.text()]).toEqual([599, 'broken'])
})

it('is a plugin without options of its own', () => {
  expectTypeOf(webhook).returns.toEqualTypeOf<FastifyPluginCallback>()
})
