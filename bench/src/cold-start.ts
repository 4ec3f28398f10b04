import { cpuMicros } from './statistics'

/* One cold start in a process of its own: `cold-start.js <contender> <push as JSON>`. Prints its processor time in microseconds. */

const [, , name = '', push = ''] = process.argv
const { query, body } = JSON.parse(push) as { query: string; body: string }

const starts: Readonly<Record<string, () => Promise<unknown>>> = {
  /** Import, a bot, and its first push. */
  '@wx/core': async () => {
    const { Bot } = await import('@wx/core')
    const bot = new Bot({ token: 'benchToken' }).on('text', (ctx) => ctx.message.Content)
    const response = await bot.handle({ method: 'POST', query: new URLSearchParams(query), text: () => body })
    if (!response.body.startsWith('<xml>')) throw new Error(`@wx/core answered with ${response.body}.`)
  },
  /** The import alone. */
  wechat: () => import('wechat'),
  'co-wechat': () => import('co-wechat'),
  'node-easywechat': () => import('node-easywechat'),
}

const start = starts[name]
if (start === undefined) throw new Error(`cold-start.js has no contender "${name}".`)
const before = process.cpuUsage()
await start()
process.stdout.write(String(cpuMicros(before)))
