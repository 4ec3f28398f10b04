import { Bot, WxError } from '@wx/core'
import * as express from '@wx/express'
import * as fastify from '@wx/fastify'
import * as fetchAdapter from '@wx/fetch'
import * as koa from '@wx/koa'
import { serve, webhook } from '@wx/node'
import { say } from './say.mjs'

const bot = new Bot({ token: 'consumer' }).on('text', (ctx) => `你说：${ctx.message.Content}`)
for (const adapter of [express, fastify, fetchAdapter, koa, { webhook }])
  if (typeof adapter.webhook(bot) !== 'function') throw new Error('no webhook')
if (WxError.is(new Error('not ours'))) throw new Error('WxError.is is wrong')

const { url, close } = await serve(bot, { port: 0, path: '/wechat' })
console.log(await say(url, 'consumer', '你好'))
await close()
