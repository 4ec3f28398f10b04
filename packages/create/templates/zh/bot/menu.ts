import { Bot, type BotOptions, reply } from '@wx/core' //: ts
import { Bot, reply } from '@wx/core' //: js

export function createBot(options: BotOptions) { //: ts
export function createBot(options) { //: js
  const bot = new Bot(options)

  const help = () => '发「人工」找客服。'
  const hours = () => reply.news([{ title: '每天 10:00–22:00', url: 'https://example.com/hours' }])

  bot.on('event:subscribe', () => '欢迎光临！点菜单，或者发「帮助」、「营业时间」。')
  bot.click('HELP', help)
  bot.click('HOURS', hours)
  // 没有认证的公众号没有菜单，用户发文字。
  bot.hears('帮助', help)
  bot.hears('营业时间', hours)
  bot.hears('人工', () => reply.transfer())

  // 菜单改了，手机上最长 5 分钟后才更新，这期间还会收到旧按钮。
  bot.on('event:CLICK', (ctx) => `没有 ${ctx.message.EventKey} 这个按钮了。`)
  bot.on('text', () => '点菜单，或者发「帮助」、「营业时间」、「人工」。')
  bot.catch((error) => console.error(error))
  return bot
}
