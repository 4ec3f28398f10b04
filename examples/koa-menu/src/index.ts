import { Bot, reply } from '@wx/core'
import { webhook } from '@wx/koa'
import Koa from 'koa'

/** What is for sale, by the key of its menu button. */
const dishes: Readonly<Record<string, { readonly name: string; readonly price: number }>> = {
  DISH_NOODLES: { name: '牛肉面', price: 28 },
  DISH_DUMPLINGS: { name: '三鲜水饺', price: 22 },
  DISH_TEA: { name: '茉莉花茶', price: 12 },
}

/** A restaurant whose menu is the account's menu: every button is answered with a card. */
export function build(config: { readonly token: string }): Koa {
  const bot = new Bot(config)
  for (const [key, dish] of Object.entries(dishes)) {
    bot.click(key, () =>
      reply.news([
        {
          title: `${dish.name} ¥${dish.price}`,
          description: '点开下单',
          picUrl: `https://example.com/dishes/${key}.jpg`,
          url: `https://example.com/order/${key}`,
        },
      ]),
    )
  }
  bot.on('event:CLICK', (ctx) => `菜单里没有 ${ctx.message.EventKey} 了，请看看别的。`)
  bot.on('event:subscribe', () => '欢迎光临！点下面的菜单点菜。')
  bot.on('text', () => reply.transfer())

  const app = new Koa()
  app.use(webhook(bot))
  return app
}
