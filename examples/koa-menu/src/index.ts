import { Bot, reply } from '@wx/core'
import { webhook } from '@wx/koa'
import Koa from 'koa'
import { dishes } from './dishes'

/** A restaurant whose menu is the account's menu: every button is answered with a card. */
export function build(config: { readonly token: string }): Koa {
  const bot = new Bot(config)
    .use(dishes)
    .on('event:CLICK', (ctx) => `菜单里没有 ${ctx.message.EventKey} 了，请看看别的。`)
    .on('event:subscribe', () => '欢迎光临！点下面的菜单点菜。')
    .on('text', () => reply.transfer())

  const app = new Koa()
  app.use(webhook(bot))
  return app
}
