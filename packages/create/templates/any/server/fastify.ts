import type { Bot } from '@wx/core' //: ts
import { webhook } from '@wx/fastify'
import Fastify from 'fastify'

export async function listen(bot: Bot, port: number) { //: ts
export async function listen(bot, port) { //: js
  const app = Fastify()
  app.register(webhook(bot), { prefix: '/wechat' })

  await app.listen({ port, host: '0.0.0.0' })
  return app.server
}
