import type { WxClient } from '@wx/client' //: ts tokens
import { customerService } from '@wx/client/customer-service' //: tokens
import { type AskContext, choices, questions } from '@wx/conversation' //: ts
import { choices, questions } from '@wx/conversation' //: js
import { Bot, type BotOptions, type Context, type Store } from '@wx/core' //: ts
import { Bot } from '@wx/core' //: js

// Each question, with the answers before it that it remembers. //: ts
interface Asked { //: ts
  visits: undefined //: ts
  rating: { visits: number } //: ts
  comment: { visits: number; rating: string } //: ts
} //: ts
 //: ts
interface SurveyOptions extends BotOptions { //: ts
  store: Store //: ts
  wx: WxClient //: ts tokens
} //: ts
 //: ts
const RATING = choices(
  [
    { id: 'good', label: 'Good' },
    { id: 'fair', label: 'Fair' },
    { id: 'poor', label: 'Poor' },
  ],
  { head: 'How did you like it?' },
)

export function createBot({ wx, ...options }: SurveyOptions) { //: ts tokens
export function createBot(options: SurveyOptions) { //: ts !tokens
export function createBot({ wx, ...options }) { //: js tokens
export function createBot(options) { //: js !tokens
  const bot = new Bot<Context & AskContext<Asked>>(options) //: ts
  const bot = new Bot(options) //: js
  const service = customerService(wx) //: tokens

  bot.use(
    questions<Asked>({ //: ts
    questions({ //: js
      store: options.store,
      questions: {
        visits: {
          ttl: 600,
          handler(ctx) {
            const visits = Number(ctx.answer)
            if (!Number.isInteger(visits) || visits < 0) return ctx.ask('visits', 'Please send a number, such as 3.')
            return ctx.ask('rating', RATING, { visits })
          },
          onTimeout: () => 'That took too long. Send "survey" to begin again.',
        },
        rating: {
          handler: (ctx) => ctx.ask('comment', 'Anything else?', { ...ctx.data, rating: ctx.answer }),
        },
        comment: {
          handler(ctx) {
            const { visits, rating } = ctx.data
            console.log('Survey:', { visits, rating, comment: ctx.answer })
            ctx.waitUntil(summarize(ctx.message.FromUserName, `You came ${visits} times. Your rating: ${rating}.`)) //: tokens
            return 'Thank you!'
          },
        },
      },
    }),
  )
  bot.hears('survey', (ctx) => ctx.ask('visits', 'How often did you visit us this year?'))
  bot.on('event:subscribe', () => 'Welcome! Send "survey" to begin.')
  bot.on('text', () => 'Send "survey" to begin.')
  bot.catch((error) => console.error(error))
  return bot
 //: tokens
  // A push has one reply, so the summary goes as a customer-service message. //: tokens
  async function summarize(openid: string, summary: string) { //: ts tokens
  async function summarize(openid, summary) { //: js tokens
    const sent = await service.send(openid, summary) //: tokens
    if (sent.status === 'refused') console.warn('Not delivered:', sent.reason) //: tokens
  } //: tokens
}
