import type { WxClient } from '@wx/client' //: ts tokens
import { customerService } from '@wx/client/customer-service' //: tokens
import { type AskContext, choices, questions } from '@wx/conversation' //: ts
import { choices, questions } from '@wx/conversation' //: js
import { Bot, type BotOptions, type Context, type Store } from '@wx/core' //: ts
import { Bot } from '@wx/core' //: js

// 每个问题，和它记住的前面的回答。 //: ts
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
    { id: 'good', label: '满意' },
    { id: 'fair', label: '一般' },
    { id: 'poor', label: '不满意' },
  ],
  { head: '满意吗？' },
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
            if (!Number.isInteger(visits) || visits < 0) return ctx.ask('visits', '请发一个数字，比如 3')
            return ctx.ask('rating', RATING, { visits })
          },
          onTimeout: () => '问卷过期了，发「问卷」重新开始。',
        },
        rating: {
          handler: (ctx) => ctx.ask('comment', '还有什么想说的？', { ...ctx.data, rating: ctx.answer }),
        },
        comment: {
          handler(ctx) {
            const { visits, rating } = ctx.data
            console.log('问卷：', { visits, rating, comment: ctx.answer })
            ctx.waitUntil(summarize(ctx.message.FromUserName, `您来过 ${visits} 次，觉得${rating}。`)) //: tokens
            return '谢谢！'
          },
        },
      },
    }),
  )
  bot.hears('问卷', (ctx) => ctx.ask('visits', '今年来过几次？'))
  bot.on('event:subscribe', () => '欢迎关注！发「问卷」开始。')
  bot.on('text', () => '发「问卷」开始。')
  bot.catch((error) => console.error(error))
  return bot
 //: tokens
  // 一次推送只有一条回复，小结用客服消息发。 //: tokens
  async function summarize(openid: string, summary: string) { //: ts tokens
  async function summarize(openid, summary) { //: js tokens
    const sent = await service.send(openid, summary) //: tokens
    if (sent.status === 'refused') console.warn('没有送达：', sent.reason) //: tokens
  } //: tokens
}
