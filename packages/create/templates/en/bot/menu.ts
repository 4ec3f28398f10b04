import { Bot, type BotOptions, reply } from '@wx/core' //: ts
import { Bot, reply } from '@wx/core' //: js

export function createBot(options: BotOptions) { //: ts
export function createBot(options) { //: js
  const bot = new Bot(options)

  bot.on('event:subscribe', () => 'Welcome! Try the menu below.')
  bot.click('HELP', () => 'Send "human" to talk to a person.')
  bot.click('HOURS', () => reply.news([{ title: 'Every day, 10 am to 10 pm', url: 'https://example.com/hours' }]))
  bot.hears('human', () => reply.transfer())

  // Phones show a new menu within 5 minutes. Until then old buttons still come.
  bot.on('event:CLICK', (ctx) => `The button ${ctx.message.EventKey} is gone.`)
  bot.on('text', () => 'Try the menu below, or send "human".')
  bot.catch((error) => console.error(error))
  return bot
}
