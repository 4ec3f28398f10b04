import { Bot, reply } from '@wx/core'
import { webhook } from '@wx/fastify'
import Fastify, { type FastifyInstance } from 'fastify'

export interface Config {
  /** The token typed into the account's settings; signs every request. */
  readonly token: string
  /** With these two the bot speaks safe mode (encrypted), without them plain mode. */
  readonly appId?: string
  readonly encodingAESKey?: string
  readonly mode?: 'plain' | 'compat' | 'safe'
}

/** A Fastify app whose bot answers at `/wechat`, beside a JSON route. */
export function build(config: Config): FastifyInstance {
  const bot = new Bot(config)
    .on('event:subscribe', () => '欢迎关注！我会重复你说的话。')
    .on('text', (ctx) => `你说：${ctx.message.Content}`)
    .on('image', (ctx) => reply.image(ctx.message.MediaId))

  const app = Fastify()
  app.register(webhook(bot), { prefix: '/wechat' })
  app.post<{ Body: { readonly text: string } }>('/notes', ({ body }, answer) => answer.code(201).send({ saved: body.text }))
  return app
}
