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

  bot.on('event:subscribe', () => 'Welcome! Send me a message.')
  bot.hears('hello', () => 'Hello!')
  bot.hears(/^weather (.+)/, (ctx) => `${ctx.match[1]}: sunny`)
  bot.hears('remind me', (ctx) => { //: tokens
    ctx.waitUntil(remind(ctx.message.FromUserName)) //: tokens
    return 'I will.' //: tokens
  }) //: tokens
  bot.on('image', (ctx) => reply.image(ctx.message.MediaId))

  // The first handler that matches answers, so this one is last.
  bot.on('text', (ctx) => `You said: ${ctx.message.Content}`)
  bot.catch((error) => console.error(error))
  return bot
 //: tokens
  // A push has one reply. More than that goes as customer-service messages. //: tokens
  async function remind(openid: string) { //: ts tokens
  async function remind(openid) { //: js tokens
    await wait(1_000) //: tokens
    const sent = await service.send(openid, 'Time is up!') //: tokens
    if (sent.status === 'refused') console.warn('Not delivered:', sent.reason) //: tokens
  } //: tokens
}
