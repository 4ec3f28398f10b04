import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Readable } from 'node:stream'
import { bodyParser as koaBodyParser } from '@koa/bodyparser'
import type { WebhookHandler } from '@wx/core'
import { webhook as expressWebhook } from '@wx/express'
import { webhook as fastifyWebhook } from '@wx/fastify'
import { webhook as fetchWebhook } from '@wx/fetch'
import { webhook as koaWebhook } from '@wx/koa'
import { webhook as nodeWebhook } from '@wx/node'
import express from 'express'
import express4 from 'express4'
import Fastify, { type FastifyInstance } from 'fastify'
import fastifyRawBody from 'fastify-raw-body'
import { Hono } from 'hono'
import Koa, { type Middleware } from 'koa'
import koa2BodyParser from 'koa-bodyparser'
import Koa2 from 'koa2'
import { describe, expect, it } from 'vitest'
import { watchedBot } from './bot'
import { fastify4, listen, listenFastify, listenHono, type Running } from './transports'
import { Wechat } from './wechat'

interface Setup {
  readonly name: string
  readonly start: (handler: WebhookHandler) => Promise<Running>
  /** True if the middleware leaves neither text nor bytes. */
  readonly eaten: boolean
}

type Parser<M> = readonly [name: string, middleware: M, eaten?: true]

type Connect = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void

function keepRaw(request: object, _response: object, bytes: Buffer): void {
  void Object.assign(request, { rawBody: bytes })
}

/** The same five for both, each from its own Express. */
function expressParsers({ text, raw, json, urlencoded }: Pick<typeof express, 'text' | 'raw' | 'json' | 'urlencoded'>): Parser<Connect>[] {
  return [
    ['express.text()', text({ type: '*/*' })],
    ['express.raw()', raw({ type: '*/*' })],
    ['express.json()', json()],
    ['express.urlencoded() that keeps rawBody', urlencoded({ type: '*/*', extended: false, verify: keepRaw })],
    ['express.urlencoded() for every type', urlencoded({ type: '*/*', extended: false }), true],
  ]
}

const asForm = { extendTypes: { form: ['text/xml'] } }
function bytes(leave: (body: Buffer) => unknown) {
  return async (ctx: { req: IncomingMessage; request: object }, next: () => Promise<unknown>) => {
    Object.assign(ctx.request, { body: leave(Buffer.concat(await ctx.req.toArray())) })
    await next()
  }
}

/** Its types know only the newest Koa. */
function forKoa2(middleware: Middleware): Koa2.Middleware {
  return middleware as unknown as Koa2.Middleware
}

const koa2Parsers: readonly Parser<Koa2.Middleware>[] = [
  ['koa-bodyparser', forKoa2(koa2BodyParser())],
  ['koa-bodyparser for xml', forKoa2(koa2BodyParser({ enableTypes: ['xml'] }))],
  ['koa-bodyparser that takes xml for a form', forKoa2(koa2BodyParser(asForm))],
  ['a parser that leaves bytes', bytes((body) => body)],
  ['a parser that leaves an object', bytes(({ length }) => ({ length })), true],
]

const koa3Parsers: readonly Parser<Middleware>[] = [
  ['@koa/bodyparser', koaBodyParser()],
  ['@koa/bodyparser for xml', koaBodyParser({ enableTypes: ['xml'] })],
  ['@koa/bodyparser that takes xml for a form', koaBodyParser(asForm)],
  ['a parser that leaves bytes', bytes((body) => body)],
  ['a parser that leaves an object', bytes(({ length }) => ({ length })), true],
]

type FastifySetup = (app: FastifyInstance) => unknown

const fastifyParsers: readonly Parser<FastifySetup>[] = [
  ['a parser of text', (app) => app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body))],
  ['a parser of objects', (app) => app.addContentTypeParser('text/xml', async (_request: unknown, body: Readable) => body.toArray())],
  [
    'a hook that keeps rawBody',
    (app) => app.addHook('preParsing', async (request) => keepRaw(request, {}, Buffer.concat(await request.raw.toArray()))),
  ],
  ['a hook that reads the body', (app) => app.addHook('preParsing', async (request) => void (await request.raw.toArray())), true],
]

const fastify5Parsers: readonly Parser<FastifySetup>[] = [...fastifyParsers, ['fastify-raw-body', (app) => app.register(fastifyRawBody)]]

function startFastify(app: FastifyInstance, setUp: FastifySetup, handler: WebhookHandler): Promise<Running> {
  setUp(app)
  // `after`: what was registered so far is loaded first.
  app.after(() => void app.register(fastifyWebhook(handler), { prefix: '/api/wechat' }))
  return listenFastify(app)
}

function named<M>(
  framework: string,
  parsers: readonly Parser<M>[],
  start: (parser: M, handler: WebhookHandler) => Promise<Running>,
): Setup[] {
  return parsers.map(([name, parser, eaten = false]) => ({
    name: `${framework} ${name}`,
    start: (handler) => start(parser, handler),
    eaten,
  }))
}

const setups: readonly Setup[] = [
  ...named('[express 4]', expressParsers(express4), (parser, handler) =>
    listen(express4().use(parser).use('/api/wechat', expressWebhook(handler))),
  ),
  ...named('[express 5]', expressParsers(express), (parser, handler) =>
    listen(express().use(parser).use('/api/wechat', expressWebhook(handler))),
  ),
  ...named('[koa 2]', koa2Parsers, (parser, handler) => listen(new Koa2().use(parser).use(koaWebhook(handler)).callback())),
  ...named('[koa 3]', koa3Parsers, (parser, handler) => listen(new Koa().use(parser).use(koaWebhook(handler)).callback())),
  ...named('[fastify 4]', fastifyParsers, (setUp, handler) => startFastify(fastify4(), setUp, handler)),
  ...named('[fastify 5]', fastify5Parsers, (setUp, handler) => startFastify(Fastify(), setUp, handler)),
  {
    name: '[node] a listener that read the body',
    start: (handler) => listen((request, response) => void request.resume().once('end', () => nodeWebhook(handler)(request, response))),
    eaten: true,
  },
  {
    name: '[hono] a middleware that read the body',
    start: (handler) => {
      const answer = fetchWebhook(handler)
      return listenHono(new Hono().use((c, next) => c.req.text().then(next)).all('/api/wechat', (c) => answer(c.req.raw)))
    },
    eaten: true,
  },
]

describe('behind a body parser', () => {
  for (const { name, start, eaten } of setups) {
    it(`${name}: ${eaten ? 'says what to change' : 'answers'}`, async () => {
      const { bot, errors } = watchedBot('safe')
      const wechat = new Wechat('safe')
      const running = await start(bot)
      try {
        const answer = await running.ask(wechat.push({ MsgType: 'text', Content: '你好' }))
        if (eaten) {
          expect(answer.status).toBe(500)
          expect(errors).toEqual([expect.objectContaining({ code: 'body-consumed', message: expect.stringMatching(/Mount|Hand over/) })])
        } else {
          expect(errors).toEqual([])
          expect(await wechat.read(answer)).toMatchObject({ Content: '你说：你好' })
        }
      } finally {
        await running.close()
      }
    })
  }
})

it('[fastify 5] fastify-raw-body does not read beside the bot while a hook waits', async () => {
  const { bot, errors } = watchedBot('safe')
  const wechat = new Wechat('safe')
  let passed = (): void => {}
  const hook = new Promise<void>((resolve) => {
    passed = resolve
  })
  const running = await startFastify(
    Fastify(),
    (app) =>
      app.register(fastifyRawBody).addHook('preHandler', async ({ raw }) => {
        while (raw.readableLength === 0 && !raw.readableDidRead) await new Promise(setImmediate)
        passed()
      }),
    bot,
  )
  try {
    const { body, ...asked } = wechat.push({ MsgType: 'text', Content: '你好' })
    const bytes = new TextEncoder().encode(String(body))
    async function* halves(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
      yield bytes.slice(0, 100)
      await hook
      yield bytes.slice(100)
    }
    expect(await wechat.read(await running.ask({ ...asked, body: halves }))).toMatchObject({ Content: '你说：你好' })
    expect(errors).toEqual([])
  } finally {
    await running.close()
  }
})

it('[fetch] a request that was read: says what to change', async () => {
  const { bot, errors } = watchedBot('plain')
  const { query, body } = new Wechat('plain').push({ MsgType: 'text', Content: '你好' })
  const request = new Request(`https://example.com/?${query}`, { method: 'POST', body: String(body) })
  await request.text()
  expect((await fetchWebhook(bot)(request)).status).toBe(500)
  expect(errors).toEqual([expect.objectContaining({ code: 'body-consumed' })])
})
