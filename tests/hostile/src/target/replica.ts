import { Bot } from '@wx/core'
import { serve } from '@wx/node'
import { RedisStore } from '@wx/token/redis'
import { Redis } from 'ioredis'
import { account } from '../wechat'

/*
 * One of several processes that answer for one plain account over one Redis: `replica.ts <prefix>`. Its first
 * line is its address.
 */

const client = new Redis({ host: '127.0.0.1', port: 6379 })
const store = new RedisStore({ client, prefix: String(process.argv[2]) })
const bot = new Bot({ token: account.token, mode: 'plain', store }).catch(() => {}).on('text', (ctx) => ctx.message.Content)
const { url } = await serve(bot, { port: 0, host: '127.0.0.1' })
console.log(url)
process.stdin.on('end', () => process.exit()).resume()
