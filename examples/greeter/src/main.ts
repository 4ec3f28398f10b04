import { serve } from '@wx/node'
import { build } from './index'

const { WX_TOKEN = 'please-change-me', WX_APP_ID = '', WX_APP_SECRET = '', WX_NAME = '我的公众号', WX_API, PORT = '3000' } = process.env

const bot = build({
  token: WX_TOKEN,
  appId: WX_APP_ID,
  secret: WX_APP_SECRET,
  accountName: WX_NAME,
  tokenFolder: '.tokens',
  ...(WX_API ? { api: WX_API } : {}),
})
const { url } = await serve(bot, { port: Number(PORT), path: '/wechat' })
console.log(`The bot answers at ${url}`)
