import { setTimeout as wait } from 'node:timers/promises'
import { WxClient } from '@wx/client'
import { customerService } from '@wx/client/customer-service'
import {
  type HistoryContext,
  type HistoryData,
  history,
  oneAtATime,
  type SessionContext,
  session,
} from '@wx/conversation'
import { paragraphs, plainText } from '@wx/conversation/markdown'
import { type SlowContext, slowAnswers } from '@wx/conversation/slow'
import { Bot, type Context, WxError } from '@wx/core'
import { webhook } from '@wx/express'
import { openStore } from '@wx/store/open'
import { stableToken, TokenManager } from '@wx/token'
import express from 'express'

const {
  WX_TOKEN = '',
  WX_APP_ID = '',
  WX_AES_KEY = '',
  WX_SECRET = '',
  WX_STORE = '',
  WX_API_URL = '',
  WX_VERIFIED = '',
  MODEL_MS = '',
  PORT = '3000',
} = process.env

// Stands for the language model: 20 to 60 seconds, in two paragraphs.
async function* askModel(messages: HistoryContext['history'], question: string, signal: AbortSignal): AsyncIterable<string> {
  const ms = MODEL_MS ? Number(MODEL_MS) : 20_000 + Math.random() * 40_000
  await wait(ms / 2, undefined, { signal })
  yield `**Thinking** about ${question}.\n\n`
  await wait(ms / 2, undefined, { signal })
  yield `Done, after ${messages.length} earlier messages.`
}

const store = await openStore(WX_STORE || 'file:./tokens')
const tokens = WX_API_URL
  ? new TokenManager({ appId: WX_APP_ID, secret: WX_SECRET, store, issuer: stableToken({ baseUrl: WX_API_URL }) })
  : new TokenManager({ appId: WX_APP_ID, secret: WX_SECRET, store })
const wx = WX_API_URL ? new WxClient({ tokens, baseUrl: WX_API_URL }) : new WxClient({ tokens })

const slow = slowAnswers({
  store,
  ai: true,
  texts: 'en',
  ...(WX_VERIFIED === '1' ? { sender: customerService(wx) } : { policy: { hold: true, otherwise: 'tell' } }),
})

const bot = new Bot<Context & SlowContext & SessionContext<HistoryData> & HistoryContext>({
  token: WX_TOKEN,
  appId: WX_APP_ID,
  encodingAESKey: WX_AES_KEY,
  store,
  slow,
})
bot.use(oneAtATime({ store, policy: 'queue' }))
bot.use(session<HistoryData>({ store, initial: () => ({}) }))
bot.use(history({ turns: 10, bytes: 20_000 }))

bot.on('event:subscribe', () => 'Welcome! Ask me anything.')
bot.on('text', async function* (ctx) {
  await ctx.typing()
  for await (const part of paragraphs(askModel(ctx.history, ctx.message.Content, ctx.signal))) yield plainText(part)
})
bot.on('message', () => 'I can only read text.')
bot.fallback('Something went wrong, please ask again.')
bot.catch((error, ctx) => {
  console.error(WxError.is(error) ? error.code : 'unexpected', ctx?.message.MsgType, ctx?.filter, error)
})

const app = express()
app.use('/wechat', webhook(bot))
const server = app.listen(Number(PORT), '127.0.0.1', () => console.log('ready', PORT))

process.once('SIGTERM', async () => {
  await slow.close(20_000)
  server.close()
  await wx.close()
  await store.close?.()
})
