/** `pnpm --dir tests/frameworks test`. Build the packages first. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { text } from 'node:stream/consumers'
import { describe, it } from 'node:test'
import { type Bot, WxError } from '@wx/core'
import { startSimulator } from '@wx/simulator'
import { toNodeListener } from 'h3'
import { fcHandler } from './alibaba-fc'
import { makeBot } from './bot'
import { makeH3 } from './h3'
import { startNest } from './nest'
import { scfHandler } from './tencent-scf'

const TOKEN = 'mytoken'
const KEYS = { appId: 'wx0123456789abcdef', encodingAESKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG' }
const MODES = ['plain', 'compat', 'safe'] as const

interface Served {
  readonly url: string
  readonly close: () => Promise<void>
}

const EXAMPLES: Readonly<Record<string, (bot: Bot) => Promise<Served>>> = {
  NestJS: async (bot) => {
    const app = await startNest(bot)
    await app.listen(0, '127.0.0.1')
    return { url: await app.getUrl(), close: () => app.close() }
  },
  'h3, as in Nitro and Nuxt': (bot) => listen(toNodeListener(makeH3(bot))),
  'Alibaba Cloud FC, its HTTP trigger stood in for': (bot) => {
    const handler = fcHandler(bot)
    return listenAsCloud(({ method, query, body }) => {
      const event = { version: 'v1', rawPath: '/wechat', ...body, queryParameters: query, requestContext: { http: { method } } }
      return handler(Buffer.from(JSON.stringify(event)))
    })
  },
  'Tencent Cloud SCF, its function URL stood in for': (bot) => {
    const handler = scfHandler(bot)
    return listenAsCloud(({ method, query, body }) => handler({ httpMethod: method, queryString: query, ...body }))
  },
}

for (const [name, start] of Object.entries(EXAMPLES)) {
  describe(name, () => {
    for (const mode of MODES) it(`answers in ${mode} mode`, () => chat(start, mode))
  })
}

async function chat(start: (bot: Bot) => Promise<Served>, mode: (typeof MODES)[number]): Promise<void> {
  const options = { token: TOKEN, mode, ...(mode === 'plain' ? {} : KEYS) }
  const errors: unknown[] = []
  const served = await start(makeBot(options).catch((error) => void errors.push(error)))
  const sim = await startSimulator({ target: `${served.url}/wechat`, ...options })
  try {
    assert.equal((await sim.verify()).ok, true)
    const user = sim.user('o1')
    assert.deepEqual(await user.follow(), { type: 'text', text: '欢迎关注！' })
    assert.deepEqual(await user.say('你好 <&>'), { type: 'text', text: '你说：你好 <&>' })
    const refused = await fetch(`${served.url}/wechat?signature=0&timestamp=1&nonce=1`, { method: 'POST', body: '<xml/>' })
    assert.equal(refused.status, 401)
    assert.deepEqual(
      errors.map((error) => WxError.is(error) && error.code),
      ['query-invalid'],
    )
  } finally {
    await sim.close()
    await served.close()
  }
}

async function listen(listener: RequestListener): Promise<Served> {
  const server = createServer(listener)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return { url: `http://127.0.0.1:${portOf(server)}`, close: () => closed(server) }
}

interface CloudRequest {
  readonly method: string
  readonly query: Readonly<Record<string, string>>
  readonly body: { readonly body: string; readonly isBase64Encoded: boolean }
}

interface CloudResponse {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** A gateway as the clouds have one: a request becomes an event, with its body in base64. */
function listenAsCloud(call: (request: CloudRequest) => Promise<CloudResponse>): Promise<Served> {
  return listen(async (request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://127.0.0.1')
    const body = { body: Buffer.from(await text(request)).toString('base64'), isBase64Encoded: true }
    const answer = await call({ method: request.method ?? '', query: Object.fromEntries(searchParams), body })
    response.writeHead(answer.statusCode, answer.headers).end(answer.body)
  })
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('A TCP server has a port.')
  return address.port
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
}
