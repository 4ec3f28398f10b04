import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { systemClock, type WebhookResponse } from '@wx/core'
import { webhook as expressWebhook } from '@wx/express'
import { webhook as koaWebhook } from '@wx/koa'
import { webhook as nodeWebhook } from '@wx/node'
import coWechat from 'co-wechat'
import express from 'express'
import Koa from 'koa'
import wechat from 'wechat'
import { answerParent } from './child'
import { config, createBot, inProcess } from './contenders'
import { Floor, MAX_BYTES, type Query } from './floor'
import type { ServerName } from './over-http'
import { cpuMicros } from './statistics'

/* One server in a process of its own: `server.js <name>`. It says its port, then, whenever asked, how much processor time it has used. */

const CONSTANT =
  '<xml><ToUserName><![CDATA[o]]></ToUserName><FromUserName><![CDATA[gh]]></FromUserName><CreateTime>1</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[你好]]></Content></xml>'

/** What no answer to a platform's push should be without. */
const SAFE_HEADERS = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' }

/** What a reply costs to send, the same for all. */
function send(response: ServerResponse, body: string, headers = {}): void {
  const length = Buffer.byteLength(body)
  response.writeHead(200, { ...headers, 'content-type': 'application/xml; charset=utf-8', 'content-length': length }).end(body)
}

/** By events: `for await` costs as much as the whole of such a request. */
function drain(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => resolve(Buffer.concat(chunks)))
    request.on('error', reject)
  })
}

/** The floor's bot behind the checks that the bot's own adapter makes: signature before the body, its encoding, its size while it comes, its time. */
function handRolled(request: IncomingMessage, response: ServerResponse): void {
  const refused = refusal(request)
  const query = refused === undefined ? admitted(request) : undefined
  if (query === undefined) {
    refuse(response, refused ?? 403)
    return
  }
  const chunks: Buffer[] = []
  let size = 0
  const timer = setTimeout(() => refuse(response, 408), 5_000)
  request.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size <= MAX_BYTES) chunks.push(chunk)
  })
  request.on('error', () => clearTimeout(timer))
  request.on('end', () => {
    clearTimeout(timer)
    try {
      if (size > MAX_BYTES) refuse(response, 413)
      else send(response, floor.reply(query, Buffer.concat(chunks)), SAFE_HEADERS)
    } catch {
      refuse(response, 403)
    }
  })
}

function refusal({ headers }: IncomingMessage): number | undefined {
  if (headers['content-encoding'] !== undefined) return 415
  return Number(headers['content-length'] ?? 0) > MAX_BYTES ? 413 : undefined
}

function admitted({ url = '' }: IncomingMessage): Query | undefined {
  try {
    return floor.admit(url.split('?', 2)[1] ?? '')
  } catch {
    return undefined
  }
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { connection: 'close' }).end()
}

/** The bot, and nothing of an adapter: the body is there before the bot is asked, and its reply is thrown away. */
async function drainIntoBot(request: IncomingMessage): Promise<void> {
  const body = await drain(request)
  const reply = await botInProcess({ query: request.url?.split('?', 2)[1] ?? '', body })
  if (!reply.startsWith('<xml>')) throw new Error(`The bot answered ${JSON.stringify(reply.slice(0, 200))}.`)
}

/** What a bot needs of a server, written by hand: the body when the bot asks for it, and its response. No limit of size or time, no other encoding, no caller that hangs up. */
async function answerByHand(request: IncomingMessage): Promise<WebhookResponse> {
  const { method = 'GET', url = '/' } = request
  const query = new URLSearchParams(url.split('?', 2)[1])
  const answer = await bot.handle({ method, query, text: async () => utf8.decode(await drain(request)) })
  if (!answer.body.startsWith('<xml>')) throw new Error(`The bot answered ${JSON.stringify(answer.body.slice(0, 200))}.`)
  return answer
}

const bot = createBot('plain', systemClock)
const botInProcess = inProcess(bot)
const utf8 = new TextDecoder('utf-8', { fatal: true })
const floor = new Floor('plain', systemClock)

const servers: Readonly<Record<ServerName, () => RequestListener>> = {
  'bare node': () => (request, response) => void drain(request).then(() => send(response, CONSTANT)),
  'hand-rolled on node': () => handRolled,
  '@wx/node': () => nodeWebhook(bot),
  'bare express': () => express().use((request, response) => void drain(request).then(() => send(response, CONSTANT))),
  'bare express, bot in process': () =>
    express().use((request, response) => void drainIntoBot(request).then(() => send(response, CONSTANT))),
  'bare express, bot mounted by hand': () =>
    express().use((request, response) => void answerByHand(request).then(({ headers, body }) => send(response, body, headers))),
  '@wx/express': () => express().use(expressWebhook(bot)),
  'wechat on express': () =>
    express().use(wechat(config('plain'), (request, response) => response.reply(request.weixin.Content)) as express.RequestHandler),
  'bare koa': () =>
    new Koa()
      .use(async (ctx) => {
        await drain(ctx.req)
        ctx.type = 'application/xml'
        ctx.body = CONSTANT
      })
      .callback(),
  'bare koa, bot in process': () =>
    new Koa()
      .use(async (ctx) => {
        await drainIntoBot(ctx.req)
        ctx.type = 'application/xml'
        ctx.body = CONSTANT
      })
      .callback(),
  'bare koa, bot mounted by hand': () =>
    new Koa()
      .use(async (ctx) => {
        const { headers, body } = await answerByHand(ctx.req)
        ctx.set(headers)
        ctx.body = body
      })
      .callback(),
  '@wx/koa': () => new Koa().use(koaWebhook(bot)).callback(),
  'co-wechat on koa': () => new Koa().use(coWechat(config('plain')).middleware(async (message) => message.Content)).callback(),
}

const server = createServer(servers[process.argv[2] as ServerName]())
// Connections wait here for longer than node's five seconds while the other servers have their turn.
server.keepAliveTimeout = 0
server.listen(0, '127.0.0.1', () => answerParent((server.address() as AddressInfo).port, cpuMicros))
