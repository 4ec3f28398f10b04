import { setTimeout as wait } from 'node:timers/promises'
import { WxClient } from '@wx/client'
import { customerService } from '@wx/client/customer-service'
import {
  type HistoryContext,
  type HistoryData,
  history,
  limit,
  oneAtATime,
  type SessionContext,
  session,
} from '@wx/conversation'
import { type SlowContext, slowAnswers } from '@wx/conversation/slow'
import { Bot, type Context, WxError } from '@wx/core'
import { webhook } from '@wx/express'
import { stableToken, TokenManager } from '@wx/token'
import { FileStore } from '@wx/token/file'
import express from 'express'

const {
  WX_TOKEN = '',
  WX_APP_ID = '',
  WX_AES_KEY = '',
  WX_SECRET = '',
  WX_API_URL = '',
  WX_VERIFIED = '',
  MODEL_MS = '',
  PORT = '3000',
} = process.env

interface Turn {
  role: 'user' | 'assistant'
  content: string
}

// 代替语言模型：20 到 60 秒
async function askModel(messages: readonly Turn[], signal: AbortSignal): Promise<string> {
  const ms = MODEL_MS === '' ? 20_000 + Math.random() * 40_000 : Number(MODEL_MS)
  await wait(ms, undefined, { signal })
  return `想好了（前面有 ${messages.length - 1} 句）：${messages.at(-1)?.content ?? ''}`
}

const store = new FileStore({ directory: '.tokens' })
const tokens = new TokenManager({
  appId: WX_APP_ID,
  secret: WX_SECRET,
  store,
  ...(WX_API_URL === '' ? {} : { issuer: stableToken({ baseUrl: WX_API_URL }) }),
})
const wx = new WxClient({ tokens, ...(WX_API_URL === '' ? {} : { baseUrl: WX_API_URL }) })

// 已认证：later，客服消息。没有认证：tell，点「看答案」。
const slow =
  WX_VERIFIED === '1'
    ? slowAnswers({ store, sender: customerService(wx), policy: 'later', ai: true })
    : slowAnswers({ store, policy: 'tell', ai: true })

type Ctx = Context & SessionContext<HistoryData> & HistoryContext & SlowContext

const bot = new Bot<Ctx>({ token: WX_TOKEN, appId: WX_APP_ID, encodingAESKey: WX_AES_KEY, store, slow })
bot.use(limit({ store, max: 20, per: 60, answer: '问得太快了，歇一分钟。' }))
bot.use(oneAtATime({ store, policy: 'queue' }))
bot.use(session<HistoryData>({ store, initial: () => ({}) }))
bot.use(history({ turns: 10 }))

bot.on('event:subscribe', () => '欢迎关注！问我一个问题吧。')
bot.on('text', async (ctx) => {
  await ctx.typing()
  return askModel([...ctx.history, { role: 'user', content: ctx.message.Content }], ctx.signal)
})
bot.on('message', () => '我只看得懂文字。')
bot.fallback('出了点问题，请再问一次。')
bot.catch((error, ctx) => {
  console.error(WxError.is(error) ? error.code : 'unexpected', ctx?.filter, error)
})

const app = express()
app.use('/wechat', webhook(bot))
const server = app.listen(Number(PORT), '127.0.0.1', () => console.log('ready', PORT))

process.once('SIGTERM', async () => {
  await slow.close(20_000)
  server.close()
  await wx.close()
})
