import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Bot, Mode } from '@wx/core'
import type { Awaitable } from '@wx/core/adapter'
import { webhook as expressWebhook } from '@wx/express'
import { webhook as fastifyWebhook } from '@wx/fastify'
import { webhook as fetchWebhook } from '@wx/fetch'
import { webhook as koaWebhook } from '@wx/koa'
import { webhook as nodeWebhook, serve } from '@wx/node'
import express from 'express'
import Fastify from 'fastify'
import { Hono } from 'hono'
import Koa from 'koa'
import mount from 'koa-mount'
import { createBots, MODES, type Seen } from './bots'
import { Gauge } from './gauge'

/* The process that is attacked: one adapter, a bot per mode at `/plain`, `/compat` and `/safe`. */

type Bots = Record<Mode, Bot>

const listeners: Readonly<Record<string, (bots: Bots) => Awaitable<RequestListener>>> = {
  '[node]': (bots) => {
    const webhooks = new Map(MODES.map((mode) => [`/${mode}`, nodeWebhook(bots[mode])]))
    return (request, response) => {
      const webhook = webhooks.get(request.url?.split('?', 1)[0] ?? '')
      if (webhook === undefined) response.writeHead(404).end()
      else webhook(request, response)
    }
  },
  '[express 5]': (bots) => MODES.reduce((app, mode) => app.use(`/${mode}`, expressWebhook(bots[mode])), express()),
  '[koa 3]': (bots) => {
    const app = new Koa()
    // Koa prints every connection that was cut.
    app.silent = true
    return MODES.reduce((app, mode) => app.use(mount(`/${mode}`, koaWebhook(bots[mode]))), app).callback()
  },
  '[fastify 5]': async (bots) => {
    const app = Fastify()
    for (const mode of MODES) app.register(fastifyWebhook(bots[mode]), { prefix: `/${mode}` })
    await app.ready()
    return app.routing
  },
  '[hono]': (bots) => {
    const app = new Hono()
    for (const mode of MODES) {
      const handler = fetchWebhook(bots[mode])
      app.all(`/${mode}`, (c) => handler(c.req.raw))
    }
    return getRequestListener(app.fetch)
  },
}

async function listen(name: string, bots: Bots): Promise<number> {
  if (name === '[node] serve') return Number(new URL((await serve(bots.plain, { port: 0, host: '127.0.0.1', path: '/plain' })).url).port)
  const listener = listeners[name]
  if (listener === undefined) throw new Error(`There is no adapter ${name}.`)
  const server: Server = createServer(await listener(bots))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', 2_000, resolve))
  return (server.address() as AddressInfo).port
}

const seen: Seen = { runs: 0 }
const gauge = new Gauge()

process.on('message', (command) => {
  if (command !== 'end') {
    seen.runs = 0
    gauge.reset({ collects: command === 'begin, collecting' })
    process.send?.({ begun: true })
  } else {
    process.send?.({ runs: seen.runs, polluted: 'polluted' in {}, ...gauge.read() })
  }
})
process.on('disconnect', () => process.exit())
process.send?.({ port: await listen(process.argv[2] ?? '', createBots(seen)) })
