import { setTimeout as wait } from 'node:timers/promises' //: tokens
import type { WxClient } from '@wx/client' //: ts tokens
import { customerService } from '@wx/client/customer-service' //: tokens
import { Bot, type BotOptions, reply } from '@wx/core' //: ts
import { Bot, reply } from '@wx/core' //: js

export function createBot({ wx, ...options }: BotOptions & { wx: WxClient }) { //: ts tokens
export function createBot(options: BotOptions) { //: ts !tokens
export function createBot({ wx, ...options }) { //: js tokens
export function createBot(options) { //: js !tokens
  const bot = new Bot(options)
  const service = customerService(wx) //: tokens

  bot.on('event:subscribe', () => '欢迎关注！发一句话试试。')
  bot.hears('你好', () => '你好！')
  bot.hears(/^天气 (.+)/, (ctx) => `${ctx.match[1]}：晴`)
  bot.hears('提醒我', (ctx) => { //: tokens
    ctx.waitUntil(remind(ctx.message.FromUserName)) //: tokens
    return '好的，马上。' //: tokens
  }) //: tokens
  bot.on('image', (ctx) => reply.image(ctx.message.MediaId))

  // 前面都不匹配时才到这里，所以放在最后。
  bot.on('text', (ctx) => `你说：${ctx.message.Content}`)
  bot.catch((error) => console.error(error))
  return bot
 //: tokens
  // 一次推送只有一条回复，再多就用客服消息发。 //: tokens
  async function remind(openid: string) { //: ts tokens
  async function remind(openid) { //: js tokens
    await wait(1_000) //: tokens
    const sent = await service.send(openid, '时间到了！') //: tokens
    if (sent.status === 'refused') console.warn('没有送达：', sent.reason) //: tokens
  } //: tokens
}
