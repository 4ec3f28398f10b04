import { Bot, Composer, type Context, type Message, reply, type Store, WxError } from '@wx/core'
import type { fromNode } from '@wx/core/adapter'
import { ManualClock, message, Signer } from '@wx/core/testing'
import { webhook as expressWebhook } from '@wx/express'
import { webhook as fastifyWebhook } from '@wx/fastify'
import { webhook as fetchWebhook } from '@wx/fetch'
import { webhook as koaWebhook } from '@wx/koa'
import { serve } from '@wx/node'
import type { TokenManager } from '@wx/token'
import express from 'express'
import Fastify from 'fastify'
import Koa from 'koa'

type Named = Context & { name: string }

const menu: Composer<Named> = new Composer<Named>().click('HELP', (ctx) => ctx.message.EventKey + ctx.name)

const bot: Bot<Named> = new Bot<Named>({ token: 'consumer' })
  .use((ctx, next) => {
    ctx.name = '读者'
    return next()
  })
  .use(menu)
  .hears(/^天气 (.+)/, (ctx) => ctx.match[1])
  .on('event:subscribe', () => reply.news([{ title: '标题' }]))
  .on(['image', 'voice'], (ctx) => ctx.message.MediaId)
  // @ts-expect-error Content belongs to texts.
  .on('image', (ctx) => ctx.message.Content)
  .on('text', (ctx) => `你说：${ctx.message.Content}`)
  .catch((error, ctx) => {
    const message: Message | undefined = ctx?.message
    if (WxError.is(error) && error.code === 'signature-mismatch') console.log(message)
  })

export const tested = bot.handle(new Signer({ token: 'consumer', clock: new ManualClock(Date.now()) }).request(message('text')))
// @ts-expect-error A bot that has no name.
export const nameless = new Bot({ token: 'consumer' }).use(menu)
export const app = express().use('/wechat', expressWebhook(bot))
export const koa = new Koa().use(koaWebhook(bot))
export const fastify = Fastify().register(fastifyWebhook(bot), { prefix: '/wechat' })
export const fastify2 = Fastify({ http2: true }).register(fastifyWebhook(bot), { prefix: '/wechat' })
export const worker: { fetch(request: Request): Promise<Response> } = { fetch: fetchWebhook(bot) }
export type Unused = [Store, TokenManager, typeof fromNode]

async function main(): Promise<void> {
  const { say } = await import('./say.mjs')
  const { url, close } = await serve(bot, { port: 0, path: '/wechat' })
  console.log(await say(url, 'consumer', '你好'))
  await close()
}
void main()
