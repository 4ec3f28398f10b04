import { setTimeout as wait } from 'node:timers/promises'
import { WxApiError, WxClient } from '@wx/client'
import { Bot, reply, WxError } from '@wx/core'
import { webhook } from '@wx/express'
import { stableToken, TokenManager } from '@wx/token'
import { FileStore } from '@wx/token/file'
import express from 'express'

const { WX_TOKEN = '', WX_APP_ID = '', WX_AES_KEY = '', WX_SECRET = '', WX_API_URL = '', PORT = '3000' } = process.env

// 一台机器上的两个进程：同一个目录的 FileStore，Bot 和 TokenManager 共用
const store = new FileStore({ directory: '.tokens' })

const tokens = new TokenManager({
  appId: WX_APP_ID,
  secret: WX_SECRET,
  store,
  ...(WX_API_URL === '' ? {} : { issuer: stableToken({ baseUrl: WX_API_URL }) }),
})
tokens.on('failed', ({ error, retryInMs }) => console.warn('token', error.code, retryInMs))
tokens.on('degraded', ({ part, error }) => console.warn('degraded', part, error.code))
tokens.start()

const wx = new WxClient({ tokens, ...(WX_API_URL === '' ? {} : { baseUrl: WX_API_URL }) })

// 有 encodingAESKey、没有 mode：安全模式
const bot = new Bot({ token: WX_TOKEN, appId: WX_APP_ID, encodingAESKey: WX_AES_KEY, store })

bot.on('event:subscribe', async (ctx) => {
  try {
    const user = await wx.get('/cgi-bin/user/info', { openid: ctx.message.FromUserName, lang: 'zh_CN' })
    return user.subscribe === 1 ? '欢迎关注！发一句话，或者发一张图片试试。' : '欢迎！'
  } catch (error) {
    console.warn(WxApiError.is(error) ? error.errcode : error)
    return '欢迎关注！发一句话，或者发一张图片试试。'
  }
})
bot.on('event:unsubscribe', (ctx) => {
  console.log('取消关注', ctx.message.FromUserName)
})
bot.hears('帮助', () => '发文字，我重复一遍；发图片，我原样奉还。')
bot.on('image', (ctx) => reply.image(ctx.message.MediaId))
bot.on('text', (ctx) => `你说：${ctx.message.Content}`)
// 其余的普通消息不悄悄丢掉
bot.on('message', (ctx) => `我还看不懂这种消息（${ctx.message.MsgType}），请发文字或图片。`)
bot.on('event', (ctx) => {
  console.log('没有处理的事件', ctx.message.Event)
})
bot.on('unknown', (ctx) => {
  console.log('不认识的推送', ctx.message.raw)
  return '我还看不懂这种消息，请发文字或图片。'
})

bot.catch((error, ctx) => {
  const code = WxError.is(error) ? error.code : 'unexpected'
  console.error(code, ctx?.message.MsgType, ctx?.filter, error)
})

await bot.verify()

const app = express()
app.use('/wechat', webhook(bot)) // 在 express.json() 之前
app.use(express.json())
app.get('/', (_request, response) => {
  response.json({ token: tokens.describe() })
})
const server = app.listen(Number(PORT), '127.0.0.1', () => console.log('ready', PORT))

process.once('SIGTERM', async () => {
  server.close()
  await wait(5_000, undefined, { ref: false })
  await wx.close()
})
