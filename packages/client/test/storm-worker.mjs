// One of two processes that share a token: it makes a thousand calls at once, and reports what came of them.
import { WxClient } from '@wx/client'
import { RedisStore } from '@wx/store/redis'
import { TokenManager } from '@wx/token'
import { Redis } from 'ioredis'

const { prefix, baseUrl, callers } = JSON.parse(process.argv[2])
const { stableToken } = await import('@wx/token')
const redis = new Redis(process.env.REDIS_URL ?? 'redis://127.0.0.1:6379')
const tokens = new TokenManager({
  appId: 'wx0123456789abcdef',
  secret: 'canary-secret',
  store: new RedisStore({ client: redis, prefix }),
  issuer: stableToken({ baseUrl }),
})
const wx = new WxClient({ tokens, baseUrl })

process.on('message', async (order) => {
  if (order === 'warm') {
    await tokens.get()
    process.send('warm')
    return
  }
  const results = await Promise.allSettled(Array.from({ length: callers }, () => wx.post('/cgi-bin/message/custom/send', { touser: 'o1' })))
  process.send({ failures: results.filter(({ status }) => status === 'rejected').map(({ reason }) => reason.message) })
})
process.send('ready')
