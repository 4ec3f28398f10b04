import { WxClient } from '@wx/client'
import { Bot, reply, WxError } from '@wx/core'
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
  PORT = '3000',
} = process.env

// Two processes on one machine: a file store on one directory, for the bot and for the token manager.
const store = await openStore(WX_STORE || 'file:./tokens')

const tokens = WX_API_URL
  ? new TokenManager({ appId: WX_APP_ID, secret: WX_SECRET, store, issuer: stableToken({ baseUrl: WX_API_URL }) })
  : new TokenManager({ appId: WX_APP_ID, secret: WX_SECRET, store })
for (const event of ['refreshed', 'changed', 'exhausted'] as const) tokens.on(event, () => console.log('token', event))
tokens.on('failed', ({ error, retryInMs }) => console.warn('token failed', error.code, retryInMs))
tokens.start()

const wx = WX_API_URL ? new WxClient({ tokens, baseUrl: WX_API_URL }) : new WxClient({ tokens })

const bot = new Bot({ token: WX_TOKEN, appId: WX_APP_ID, encodingAESKey: WX_AES_KEY, store })

bot.use(async (ctx, next) => {
  const started = Date.now()
  await next()
  console.log(ctx.message.MsgType, `${Date.now() - started} ms`)
})

bot.on('event:subscribe', (ctx) => {
  // work that is no answer
  ctx.waitUntil(
    wx.get('/cgi-bin/user/info', { openid: ctx.message.FromUserName, lang: 'en' }).then((user) => {
      console.log('new follower', user.openid, user.subscribe_time)
    }),
  )
  return ctx.message.EventKey ? `Welcome! You came by ${ctx.message.EventKey}.` : 'Welcome! Send me a text or a picture.'
})
bot.on('event:unsubscribe', ({ message }) => console.log('left', message.FromUserName))
bot.on('image', (ctx) => reply.image(ctx.message.MediaId))
bot.on('text', (ctx) => `You said: ${ctx.message.Content}`)
bot.on(['voice', 'video', 'shortvideo', 'location', 'link'], (ctx) => {
  return `I cannot read a ${ctx.message.MsgType} yet. Please send a text or a picture.`
})
bot.on('event', ({ message }) => {
  console.log('event without a handler', message.Event)
  return undefined
})
bot.on('unknown', ({ message }) => {
  console.warn('unknown push', message.raw)
  return 'I cannot read this yet. Please send a text or a picture.'
})

bot.catch((error, ctx) => {
  const code = WxError.is(error) ? error.code : 'unexpected'
  console.error(code, ctx?.message.MsgType, ctx?.filter, error)
})

await bot.verify()

const app = express()
app.use('/wechat', webhook(bot)) // before express.json()
app.use(express.json())
app.get('/health', (_request, response) => {
  response.json(tokens.describe())
})
const server = app.listen(Number(PORT), '127.0.0.1', () => console.log('ready', PORT))

process.once('SIGTERM', () => {
  server.close(async () => {
    await wx.close()
    await store.close?.()
    process.exit(0)
  })
})
