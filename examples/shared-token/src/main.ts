import cluster from 'node:cluster'
import { serve } from '@wx/node'
import { build } from './index'

const {
  WX_TOKEN = 'please-change-me',
  WX_APP_ID = '',
  WX_APP_SECRET = '',
  WX_API,
  REDIS_URL = 'redis://127.0.0.1:6379',
  PORT = '3000',
} = process.env

if (cluster.isPrimary) {
  cluster.fork()
  cluster.fork()
} else {
  const account = { token: WX_TOKEN, appId: WX_APP_ID, secret: WX_APP_SECRET }
  const bot = await build({ ...account, redisUrl: REDIS_URL, ...(WX_API ? { api: WX_API } : {}) })
  const { url } = await serve(bot, { port: Number(PORT), path: '/wechat' })
  console.log(`Process ${process.pid} answers at ${url}`)
}
