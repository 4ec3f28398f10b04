import { Bot, type BotOptions } from '@wx/core'

/** The bot that every example serves. */
export function makeBot(options: BotOptions): Bot {
  return new Bot(options).on('event:subscribe', () => '欢迎关注！').on('text', (ctx) => `你说：${ctx.message.Content}`)
}
