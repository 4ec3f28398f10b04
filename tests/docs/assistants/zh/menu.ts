import { WxApiError, WxClient } from '@wx/client'
import { InvalidRequest, menu } from '@wx/client/menu'
import { Bot, WxError } from '@wx/core'
import { webhook } from '@wx/express'
import { stableToken, TokenManager } from '@wx/token'
import { FileStore } from '@wx/token/file'
import express from 'express'

const { WX_TOKEN = '', WX_APP_ID = '', WX_AES_KEY = '', WX_SECRET = '', WX_API_URL = '', PORT = '3000' } = process.env

const store = new FileStore({ directory: '.tokens' })
const tokens = new TokenManager({
  appId: WX_APP_ID,
  secret: WX_SECRET,
  store,
  ...(WX_API_URL === '' ? {} : { issuer: stableToken({ baseUrl: WX_API_URL }) }),
})
const wx = new WxClient({ tokens, ...(WX_API_URL === '' ? {} : { baseUrl: WX_API_URL }) })

const bot = new Bot({ token: WX_TOKEN, appId: WX_APP_ID, encodingAESKey: WX_AES_KEY, store })
bot.click('HELP', () => '发一个城市名，我告诉你天气。')
bot.click('TODAY', (ctx) => `${ctx.message.FromUserName}，今天没有新歌。`)
bot.on('event:VIEW', (ctx) => {
  console.log('打开了', ctx.message.EventKey)
})
bot.catch((error, ctx) => console.error(WxError.is(error) ? error.code : 'unexpected', ctx?.filter, error))

const app = express()
app.use('/wechat', webhook(bot))
app.listen(Number(PORT), '127.0.0.1')

try {
  // apply 先检查，再和平台上的比较，没有差别就什么也不改
  const changes = await menu(wx).apply({
    button: [
      { type: 'click', name: '帮助', key: 'HELP' },
      {
        name: '更多',
        sub_button: [
          { type: 'click', name: '今日歌曲', key: 'TODAY' },
          { type: 'view', name: '官网', url: 'https://example.com' },
        ],
      },
      {
        type: 'miniprogram',
        name: '小程序',
        url: 'https://example.com/old-client',
        appid: 'wx286b93c14bbf93aa',
        pagepath: 'pages/index/index',
      },
    ],
  })
  if (changes.length === 0) console.log('菜单没有变')
  for (const { place, before, after } of changes) console.log(place, before, '→', after)
} catch (error) {
  if (error instanceof InvalidRequest) {
    for (const { place, problem } of error.faults) console.error(place, problem)
  } else if (WxApiError.is(error)) {
    console.error(error.errcode, error.action, error.advice?.zh, error.rid)
    switch (error.action) {
      case 'permission':
      case 'ip-allowlist':
      case 'config':
        console.error('通知运维：', error.rights)
        break
      case 'quota':
      case 'wait-minute':
        console.error('等到', error.resetsAt)
        break
      case 'retry':
        console.error('稍后再试')
        break
      default:
        console.error('修改程序')
    }
  } else if (WxError.is(error)) {
    switch (error.code) {
      case 'outcome-unknown':
        console.error('菜单可能已经改了：再 apply 一次会先比较', error.message)
        break
      case 'upstream-failed':
        console.error('检查网络和代理', error.message)
        break
      case 'token-unavailable':
        console.error('拿不到令牌', error.message, error.cause)
        break
      case 'config-invalid':
        console.error('配置不对', error.message)
        break
      default:
        console.error(error.code, error.message)
    }
  } else throw error
}
