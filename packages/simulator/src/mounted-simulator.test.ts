import { createServer, request as httpRequest, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { Bot, type BotOptions, type WxError } from '@wx/core'
import { ManualClock } from '@wx/core/testing'
import { webhook } from '@wx/express'
import express from 'express'
import fastify from 'fastify'
import { Hono } from 'hono'
import Koa from 'koa'
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { type MountedSimulator, simulator } from './mounted-simulator'
import { DEFAULT_ACCOUNT } from './platform/account'
import { statusOf } from './testing/status-of'

const keys = { appId: 'wx1', encodingAESKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG' }
const credentials = { grant_type: 'client_credential', appid: DEFAULT_ACCOUNT.appId, secret: DEFAULT_ACCOUNT.secret }

/** A bot that repeats texts and fetches pictures. */
function echo(options: Partial<BotOptions> = {}): Bot {
  const bot = new Bot({ token: 't', ...options })
  bot.on('text', (ctx) => `你说：${ctx.message.Content}`)
  bot.on('image', async (ctx) => `${ctx.message.PicUrl}: ${(await fetch(ctx.message.PicUrl)).status}`)
  return bot
}

function closedAtTheEnd(server: Server): string {
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function listen(listener: RequestListener, host = '127.0.0.1'): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((listening) => server.listen(0, host, listening))
  return closedAtTheEnd(server)
}

/** Starts a server with the simulator at `/__wx` and a page of its own at `/own`; resolves to its origin. */
type Start = (dev: MountedSimulator, bot: Bot) => Promise<string>

const startExpress: Start = (dev, bot) => {
  const app = express()
  app.use('/__wx', dev)
  app.use('/wechat', webhook(bot))
  app.use(express.json())
  app.get('/own', (_request, response) => void response.send('own'))
  return listen(app)
}

const FRAMEWORKS: readonly (readonly [string, Start])[] = [
  ['express', startExpress],
  [
    'koa',
    (dev) => {
      const app = new Koa()
      app.use((ctx, next) => {
        if (!ctx.path.startsWith('/__wx')) return next()
        ctx.respond = false
        return dev(ctx.req, ctx.res)
      })
      app.use((ctx) => {
        ctx.body = 'own'
      })
      return listen(app.callback())
    },
  ],
  [
    'fastify',
    async (dev) => {
      const app = fastify()
      app.addHook('onRequest', (request, reply, next) => dev(request.raw, reply.raw, next))
      app.get('/own', () => 'own')
      await app.listen({ port: 0, host: '127.0.0.1' })
      return closedAtTheEnd(app.server)
    },
  ],
  ['node:http', (dev) => listen((request, response) => dev(request, response, () => response.end('own')))],
  [
    'hono',
    async (dev) => {
      const app = new Hono()
      app.mount('/__wx', dev.fetch)
      app.get('/own', (context) => context.text('own'))
      return closedAtTheEnd(
        await new Promise<Server>((resolve) => {
          const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => resolve(server as Server))
        }),
      )
    },
  ],
]

const json = (body: object): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

afterEach(() => vi.unstubAllEnvs())

describe.each(FRAMEWORKS)('%s', (_name, start) => {
  test('serves the page below the mount point, and leaves the rest to the server', async () => {
    const origin = await start(simulator(echo()), echo())
    expect(await (await fetch(`${origin}/own`)).text()).toBe('own')
    const bare = await fetch(`${origin}/__wx?openid=o1`, { redirect: 'manual' })
    expect([bare.status, bare.headers.get('location')]).toEqual([302, '/__wx/?openid=o1'])
    const page = await (await fetch(`${origin}/__wx/`)).text()
    const [, script] = /<script [^>]*src="([^"]*)"/.exec(page) ?? []
    expect((await fetch(new URL(`${script}`, `${origin}/__wx/`))).headers.get('content-type')).toContain('javascript')
    expect((await fetch(`${origin}/__wx/open/js/jweixin-1.6.0.js`)).status).toBe(200)
    expect((await fetch(`${origin}/__wx/nothing`)).status).toBe(404)
  })

  test('an action of the page comes to the bot, which can fetch the picture that a user sent', async () => {
    const dev = simulator(echo())
    const origin = await start(dev, echo())
    expect((await fetch(`${origin}/__wx/api/actions?openid=o1`, json({ type: 'text', content: '你好' }))).status).toBe(202)
    await expect.poll(() => dev.sim.user('o1').seen.map(({ content }) => content)).toEqual([{ type: 'text', text: '你说：你好' }])
    const added = await fetch(`${origin}/__wx/api/media?type=image`, {
      method: 'POST',
      headers: { 'content-type': 'image/png' },
      body: 'png',
    })
    const { mediaId }: { readonly mediaId: string } = await added.json()
    const shown = await dev.sim.user('o1').send({ type: 'image', mediaId })
    expect(shown).toEqual({ type: 'text', text: `${origin}/__wx/api/media/${mediaId}: 200` })
    expect([dev.sim.url, dev.sim.apiUrl]).toEqual([`${origin}/__wx`, `${origin}/__wx`])
  })

  test('answers the API below the mount point, with addresses there', async () => {
    const origin = await start(simulator(echo()), echo())
    const call = async (path: string, init?: RequestInit): Promise<Record<string, string>> =>
      (await fetch(`${origin}/__wx${path}`, init)).json()
    const { access_token } = await call('/cgi-bin/stable_token', json(credentials))
    const form = new FormData()
    form.set('media', new File([PNG], 'a.png', { type: 'image/png' }))
    const { url } = await call(`/cgi-bin/media/uploadimg?access_token=${access_token}`, { method: 'POST', body: form })
    expect(url).toMatch(`${origin}/__wx/api/media/`)
    expect((await fetch(String(url))).headers.get('content-type')).toBe('image/png')
    const query = new URLSearchParams({
      appid: DEFAULT_ACCOUNT.appId,
      redirect_uri: `${origin}/own`,
      response_type: 'code',
      scope: 'snsapi_base',
    })
    const login = await fetch(`${origin}/__wx/connect/oauth2/authorize?${query}`, { redirect: 'manual' })
    expect(login.headers.get('location')).toBe(`/__wx/login.html?${query}`)
  })

  test('streams changes until it closes', async () => {
    const dev = simulator(echo())
    const origin = await start(dev, echo())
    const { body, headers } = await fetch(`${origin}/__wx/api/events?openid=o1`)
    expect(headers.get('cache-control')).toContain('no-transform')
    const reader = body?.pipeThrough(new TextDecoderStream()).getReader()
    expect((await reader?.read())?.value).toContain('listening')
    await dev.sim.user('o1').say('你好')
    const read = async (text = ''): Promise<string> => {
      const { value = '', done } = (await reader?.read()) ?? { done: true }
      return done ? text : read(text + value)
    }
    await dev.sim.close()
    expect(await read()).toContain('你说：你好')
  })

  test('a connection that is cut on purpose ends', async () => {
    const dev = simulator(echo())
    const origin = await start(dev, echo())
    dev.sim.fail('/cgi-bin/token', { cut: 'before' })
    await expect(fetch(`${origin}/__wx/cgi-bin/token`)).rejects.toThrow()
    expect(dev.sim.troubles).toMatchObject([{ struck: 1 }])
  })

  test('another host name, another page and another machine behind a proxy are refused', async () => {
    const origin = await start(simulator(echo()), echo())
    const { port } = new URL(origin)
    const status = (headers: Record<string, string>): Promise<number | undefined> => statusOf(`${origin}/__wx/api/state?openid=o1`, headers)
    expect(await status({})).toBe(200)
    expect(await status({ host: 'evil.example' })).toBe(403)
    expect(await status({ origin: 'http://evil.example' })).toBe(403)
    expect(await status({ 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'image' })).toBe(403)
    expect(await status({ 'x-forwarded-for': '203.0.113.7' })).toBe(403)
    expect(await status({ 'x-forwarded-for': '127.0.0.1, 203.0.113.7' })).toBe(403)
    expect(await status({ 'x-forwarded-for': '127.0.0.1', origin: `https://127.0.0.1:${port}`, host: `127.0.0.1:${port}` })).toBe(200)
  })
})

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')

describe('Express', () => {
  test('is mounted at any path, and without one at /__wx', async () => {
    const app = express()
    app.use('/tools/dev', simulator(echo()))
    app.use(simulator(echo()))
    const origin = await listen(app)
    const status = async (path: string): Promise<number> => (await fetch(`${origin}${path}`)).status
    expect(await Promise.all(['/tools/dev/', '/tools/dev/api/state?openid=o1', '/__wx/api/state?openid=o1', '/__wxy'].map(status))).toEqual(
      [200, 200, 200, 404],
    )
  })

  test('says of a body that a parser took that the simulator belongs before it', async () => {
    const app = express()
    app.use(express.json())
    app.use('/__wx', simulator(echo()))
    const origin = await listen(app)
    const action = await fetch(`${origin}/__wx/api/actions?openid=o1`, json({ type: 'text', content: '你好' }))
    expect([action.status, await action.text()]).toEqual([400, expect.stringContaining('Mount the simulator before it')])
    const answer = await (await fetch(`${origin}/__wx/cgi-bin/stable_token`, json(credentials))).json()
    expect(answer).toEqual({ errcode: 47001, errmsg: expect.stringContaining('A body parser in front of the simulator') })
  })

  test('the webhook beside it is the same bot', async () => {
    const bot = echo()
    const dev = simulator(bot)
    const origin = await startExpress(dev, bot)
    expect(await dev.sim.verify(`${origin}/wechat`)).toMatchObject({ ok: true })
    expect(await dev.sim.verify(`${origin}/own`)).toMatchObject({ ok: false })
    expect(await dev.sim.verify()).toMatchObject({ ok: true })
  })
})

test('node:http without a next answers 404 outside of the path, which is an option', async () => {
  const origin = await listen(simulator(echo(), { path: '/dev/' }))
  const status = async (path: string): Promise<number> => (await fetch(origin + path)).status
  expect(await Promise.all(['/dev', '/dev/?openid=o1', '/dev?openid=o1', '/', '/device', '/dev.'].map(status))).toEqual([
    200, 200, 200, 404, 404, 404,
  ])
})

test('another machine is refused, with the reason', async () => {
  const origin = await listen(simulator(echo()), '0.0.0.0')
  const { port } = new URL(origin)
  const answer = await new Promise<string>((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path: '/__wx/', headers: { 'x-forwarded-for': '192.0.2.1' } }
    httpRequest(options, (response) => response.setEncoding('utf8').on('data', resolve))
      .on('error', reject)
      .end()
  })
  expect(answer).toMatch(/^The simulator answers this machine alone, and the request came from 192\.0\.2\.1\. Open it on the machine/)
})

test('a fetch without the bindings of Node is refused: it does not say where the request came from', async () => {
  const response = await simulator(echo()).fetch(new Request('http://127.0.0.1/'))
  expect([response.status, await response.text()]).toEqual([403, expect.stringContaining('the bindings of Node')])
})

describe.each<readonly [string, Partial<BotOptions>]>([
  ['plain', {}],
  ['compat', { ...keys, mode: 'compat' }],
  ['safe', keys],
  [
    'safe, with a second token and key and an account id',
    {
      appId: 'wx1',
      token: ['', 't', 'old'],
      encodingAESKey: [keys.encodingAESKey, 'A'.repeat(43)],
      accountId: 'gh_own',
    },
  ],
])('a bot in the mode %s', (_mode, options) => {
  test('is known with all that it was given, and answers without a socket', async () => {
    const { sim } = simulator(echo(options))
    expect(await sim.verify()).toMatchObject({ ok: true })
    expect(await sim.user('o1').say('你好')).toEqual({ type: 'text', text: '你说：你好' })
    expect(sim.account).toMatchObject({ appId: options.appId ?? DEFAULT_ACCOUNT.appId, id: options.accountId ?? DEFAULT_ACCOUNT.id })
  })
})

describe('the errors of the bot', () => {
  const broken = (): Bot => {
    const bot = new Bot({ token: 't' })
    return bot.on('text', () => {
      throw new TypeError('user is undefined')
    })
  }

  test('stand at their pushes, and its own listener hears them', async () => {
    const heard: unknown[] = []
    const bot = broken()
    const { sim } = simulator(bot)
    bot.catch((error) => void heard.push(error))
    await sim.user('o1').say('你好')
    expect(sim.exchanges).toMatchObject([{ verdict: { code: 'bot-failed' }, botErrors: ["TypeError: user is undefined (on('text'))"] }])
    expect(heard).toHaveLength(1)
  })

  test('are heard no more after close', async () => {
    const bot = broken()
    const { sim } = simulator(bot)
    bot.catch(() => {})
    await sim.close()
    await sim.user('o1').say('你好')
    expect(sim.exchanges[0]?.botErrors).toBeUndefined()
  })
})

test('a bot that never answers is cut after five seconds, three times', async () => {
  const clock = new ManualClock(Date.now())
  const bot = new Bot({ token: 't', clock, deadlineMs: 60_000 })
  bot.on('text', () => new Promise(() => {}))
  const { sim } = simulator(bot, { clock })
  const shown = sim.user('o1').say('你好')
  await clock.advance(15_000)
  expect(await shown).toMatchObject({ type: 'fault' })
  expect(sim.exchanges).toMatchObject([{ attempts: [{ end: 'cut', durationMs: 5_000 }, { end: 'cut' }, { end: 'cut' }] }])
})

test('a push from two addresses comes twice', async () => {
  const { sim } = simulator(echo())
  sim.disturb({ duplicate: 'two-addresses', times: 1 })
  expect(await sim.user('o1').say('你好')).toEqual({ type: 'text', text: '你说：你好' })
  expect(sim.exchanges).toMatchObject([{ attempts: [{ end: 'answered' }, { end: 'answered' }] }])
})

test('a picture before the first request is refused: its address is not known', async () => {
  const { sim } = simulator(echo())
  const unknown = { code: 'config-invalid', message: expect.stringContaining('learns its own address from the first request') }
  await expect(sim.user('o1').send({ type: 'image', mediaId: 'm1' })).rejects.toMatchObject(unknown)
  expect(sim.user('o1').bubbles).toEqual([])
  expect(() => sim.url).toThrow(expect.objectContaining(unknown))
  expect(await sim.user('o1').say('你好')).toMatchObject({ type: 'text' })
})

test('a recorded test asks for the address of the bot', async () => {
  const { sim } = simulator(echo())
  await sim.user('o1').say('你好')
  expect(await sim.testFile()).toContain("target: process.env.WX_TARGET ?? '',")
})

describe('what can not be', () => {
  const refusal = (make: () => unknown): string => {
    try {
      make()
    } catch (error) {
      return `${(error as WxError).code}: ${(error as WxError).message}`
    }
    return ''
  }
  const handler = { handle: async () => ({ status: 200, headers: {}, body: '' }) }

  test('production throws', () => {
    vi.stubEnv('NODE_ENV', 'production')
    expect(refusal(() => simulator(echo()))).toMatch(/^config-invalid: .*NODE_ENV is "production".*Mount it under a condition/)
  })

  test('a handler whose token is not known; with a token it is served', async () => {
    expect(refusal(() => simulator(handler))).toMatch(/^config-invalid: .*Give it: simulator\(handler, { token }\)/)
    expect(await simulator(handler, { token: 't' }).sim.user('o1').say('你好')).toBeUndefined()
  })

  test('an option of the other form, and a path that is none', () => {
    expect(refusal(() => simulator(echo(), JSON.parse('{"port":1}')))).toMatch(/^config-invalid: .*port/)
    expect(refusal(() => simulator(echo(), { path: 'dev' }))).toMatch(/^config-invalid: path is "dev"/)
  })
})
