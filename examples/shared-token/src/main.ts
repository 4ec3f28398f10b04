import cluster from 'node:cluster'
import { serve } from '@wx/node'
import { build } from './index'

// A variable that is set but empty counts as absent.
const { env } = process

if (cluster.isPrimary) {
  cluster.fork()
  cluster.fork()
} else {
  const bot = await build({
    token: env.WX_TOKEN || 'mytoken',
    appId: env.WX_APP_ID || '',
    secret: env.WX_APP_SECRET || '',
    redisUrl: env.REDIS_URL || 'redis://127.0.0.1:6379',
    ...(env.WX_API ? { api: env.WX_API } : {}),
  })
  const { url } = await serve(bot, { port: Number(env.PORT || 3000), path: '/wechat' })
  console.log(`Process ${process.pid} answers at ${url}`)
}
