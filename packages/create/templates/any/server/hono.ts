import { once } from 'node:events'
import { serve } from '@hono/node-server'
import type { Bot } from '@wx/core' //: ts
import { webhook } from '@wx/fetch'
import { Hono } from 'hono'

export async function listen(bot: Bot, port: number) { //: ts
export async function listen(bot, port) { //: js
  const wechat = webhook(bot)
  const app = new Hono()
  app.all('/wechat', (c) => wechat(c.req.raw))

  const server = serve({ fetch: app.fetch, port })
  await once(server, 'listening')
  return server
}
