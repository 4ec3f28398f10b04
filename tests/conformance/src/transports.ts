import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type ServerType, serve as serveHono } from '@hono/node-server'
import type { WebhookHandler } from '@wx/core'
import { webhook as expressWebhook } from '@wx/express'
import { webhook as fastifyWebhook } from '@wx/fastify'
import { webhook as fetchWebhook } from '@wx/fetch'
import { webhook as koaWebhook } from '@wx/koa'
import { webhook as nodeWebhook } from '@wx/node'
import express, { Router } from 'express'
import express4, { Router as Router4 } from 'express4'
import Fastify, { type FastifyInstance } from 'fastify'
import Fastify4 from 'fastify4'
import { Hono } from 'hono'
import Koa from 'koa'
import mount from 'koa-mount'
import Koa2 from 'koa2'
import { askOverHttp } from './http'
import type { Answered, Asked } from './wechat'

export interface Running {
  readonly ask: (asked: Asked) => Promise<Answered>
  /** Absent if no socket is involved. */
  readonly port?: number
  readonly close: () => Promise<void>
}

/** One way for a request to reach a bot. Every one of them mounts the bot at `/api/wechat`. */
export interface Transport {
  readonly name: string
  readonly start: (handler: WebhookHandler) => Promise<Running>
}

/** Those that go over real HTTP. */
export const HTTP_TRANSPORTS: readonly Transport[] = [
  { name: '[node]', start: (handler) => listen(nodeWebhook(handler)) },
  { name: '[express 4]', start: (handler) => listen(express4().use('/api', Router4().use('/wechat', expressWebhook(handler)))) },
  { name: '[express 5]', start: (handler) => listen(express().use('/api', Router().use('/wechat', expressWebhook(handler)))) },
  {
    name: '[koa 2]',
    start: (handler) =>
      listen(
        quiet(new Koa2())
          .use(mount('/api', mount('/wechat', koaWebhook(handler))))
          .callback(),
      ),
  },
  {
    name: '[koa 3]',
    start: (handler) =>
      listen(
        quiet(new Koa())
          .use(mount('/api', mount('/wechat', koaWebhook(handler))))
          .callback(),
      ),
  },
  { name: '[fastify 4]', start: (handler) => startFastify(fastify4(), handler) },
  { name: '[fastify 5]', start: (handler) => startFastify(Fastify(), handler) },
  { name: '[hono]', start: startHono },
]

/** Koa prints every connection that broke, which some of the cases do on purpose. */
function quiet<App extends { silent: boolean }>(app: App): App {
  app.silent = true
  return app
}

/** Every transport there is. */
export const TRANSPORTS: readonly Transport[] = [...HTTP_TRANSPORTS, { name: '[fetch]', start: startFetch }]

/** A server of any framework that speaks node's `(request, response)`, on a free port. */
export async function listen(listener: RequestListener): Promise<Running & { port: number }> {
  return running(createServer(listener).listen(0, '127.0.0.1'))
}

/** The plugin has the types of the newest Fastify here, where both are installed. */
export function fastify4(): FastifyInstance {
  return Fastify4() as unknown as FastifyInstance
}

function startFastify(app: FastifyInstance, handler: WebhookHandler): Promise<Running> {
  app.register(async (api) => void api.register(fastifyWebhook(handler), { prefix: '/wechat' }), { prefix: '/api' })
  return listenFastify(app)
}

export async function listenFastify(app: FastifyInstance): Promise<Running & { port: number }> {
  await app.listen({ port: 0, host: '127.0.0.1' })
  return running(app.server)
}

function startHono(handler: WebhookHandler): Promise<Running> {
  const answer = fetchWebhook(handler)
  return listenHono(
    new Hono().route(
      '/api',
      new Hono().all('/wechat', (c) => answer(c.req.raw)),
    ),
  )
}

export async function listenHono(app: Hono): Promise<Running & { port: number }> {
  return running(serveHono({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }))
}

async function running(server: Server | ServerType): Promise<Running & { port: number }> {
  if (!server.listening) await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    port,
    ask: (asked) => askOverHttp(`http://127.0.0.1:${port}/api/wechat`, asked),
    close: async () => {
      if ('closeAllConnections' in server) server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** No server: the function is called as a serverless platform calls it. */
async function startFetch(handler: WebhookHandler): Promise<Running> {
  const serve = fetchWebhook(handler)
  return {
    ask: async ({ method, query, headers, body }) => {
      const answer = await serve(
        new Request(`https://example.com/api/wechat?${query}`, {
          method,
          headers: { ...headers },
          ...(body !== undefined && { body: typeof body === 'function' ? stream(body()) : body, duplex: 'half' }),
        }),
      )
      return { status: answer.status, headers: answer.headers, body: method === 'HEAD' ? '' : await answer.text() }
    },
    close: async () => {},
  }
}

function stream(source: AsyncIterable<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const iterator = source[Symbol.asyncIterator]()
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await iterator.next()
      if (done === true) controller.close()
      else controller.enqueue(value)
    },
  })
}
