import type { HistoryContext, HistoryData, SessionContext } from '@wx/conversation' //: ts
import { history, oneAtATime, session } from '@wx/conversation'
import { paragraphs, plainText } from '@wx/conversation/markdown'
import type { SlowContext } from '@wx/conversation/slow' //: ts
import { Bot, type BotOptions, type Context, type Store } from '@wx/core' //: ts
import { Bot } from '@wx/core' //: js
import type { Model } from './model.js' //: ts

type ChatContext = Context & SlowContext & SessionContext<HistoryData> & HistoryContext //: ts
 //: ts
interface ChatOptions extends BotOptions { //: ts
  store: Store //: ts
  model: Model //: ts
} //: ts
 //: ts
export function createBot({ model, ...options }: ChatOptions) { //: ts
export function createBot({ model, ...options }) { //: js
  const { store } = options
  const bot = new Bot<ChatContext>(options) //: ts
  const bot = new Bot(options) //: js
  bot.fallback('Something went wrong. Please ask again.')

  bot.use(oneAtATime({ store, policy: 'queue' }))
  bot.use(session<HistoryData>({ store, initial: () => ({}) })) //: ts
  bot.use(session({ store, initial: () => ({}) })) //: js
  bot.hears('start over', async (ctx) => {
    await ctx.session.clear()
    return 'All forgotten. What is your question?'
  })

  bot.use(history({ turns: 10 }))
  bot.on('text', async function* (ctx) {
    const messages = [...ctx.history, { role: 'user' as const, content: ctx.message.Content }] //: ts
    const messages = [...ctx.history, { role: 'user', content: ctx.message.Content }] //: js
    for await (const paragraph of paragraphs(model(messages, ctx.signal))) yield plainText(paragraph)
  })
  bot.on('event:subscribe', () => 'Hello! Ask me anything.')
  bot.catch((error) => console.error(error))
  return bot
}
