import { Bot, type BotOptions, reply } from '@wx/core' //: ts
import { Bot, reply } from '@wx/core' //: js

export function createBot(options: BotOptions) { //: ts
export function createBot(options) { //: js
  const bot = new Bot(options)

  const help = () => 'Send "human" to talk to a person.'
  const hours = () => reply.news([{ title: 'Every day, 10 am to 10 pm', url: 'https://example.com/hours' }])

  bot.on('event:subscribe', () => 'Welcome! Try the menu, or send "help" or "hours".')
  bot.click('HELP', help)
  bot.click('HOURS', hours)
  // An account that is not verified has no menu, so its users send words.
  bot.hears('help', help)
  bot.hears('hours', hours)
  bot.hears('human', () => reply.transfer())

  // Phones show a new menu within 5 minutes. Until then old buttons still come.
  bot.on('event:CLICK', (ctx) => `The button ${ctx.message.EventKey} is gone.`)
  bot.on('text', () => 'Try the menu, or send "help", "hours" or "human".')
  bot.catch((error) => console.error(error))
  return bot
}
