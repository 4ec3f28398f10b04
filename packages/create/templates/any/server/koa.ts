import { once } from 'node:events'
import type { Bot } from '@wx/core' //: ts
import { webhook } from '@wx/koa'
import Koa from 'koa'

export async function listen(bot: Bot, port: number) { //: ts
export async function listen(bot, port) { //: js
  const wechat = webhook(bot)
  const app = new Koa()
  app.use((ctx, next) => (ctx.path === '/wechat' ? wechat(ctx, next) : next()))

  const server = app.listen(port)
  await once(server, 'listening')
  return server
}
