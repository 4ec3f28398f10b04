import { Bot, Cipher, formatXml, type Mode, signature } from '@wx/core'
import { account } from '../wechat'

/*
 * How much the heap of one bot grows over many messages: prints bytes. The clock is injected and moves as on
 * a busy account, ten messages a second, so that what has to be remembered for ten minutes is remembered and
 * forgotten. Before each measurement come eleven quiet minutes and then one burst, long enough to find all
 * that is due: at both the bot remembers exactly that burst.
 */

const [mode, count] = [process.argv[2] as Mode, Number(process.argv[3])]
const BUSY_MS = 100
const BURST_MS = 1
const QUIET_MS = 11 * 60_000

let now = 1_800_000_000_000
const clock = { now: () => now, monotonic: () => now, schedule: () => () => {} }
const bot = new Bot({ ...account, mode, clock }).on('text', (ctx) => ctx.message.Content)
const cipher = new Cipher(account)

async function receive(messages: number, everyMs: number): Promise<void> {
  for (let at = 0; at < messages; at++) {
    now += everyMs
    const { status } = await bot.handle(push())
    if (status !== 200) throw new Error(`The bot answered ${status}.`)
  }
}

let pushes = 0

function push(): Parameters<typeof bot.handle>[0] {
  const timestamp = String(Math.floor(now / 1000))
  const nonce = String(++pushes)
  const inner = formatXml({
    ToUserName: 'gh',
    FromUserName: `o${pushes}`,
    CreateTime: Number(timestamp),
    MsgType: 'text',
    Content: 'x',
    MsgId: nonce,
  })
  const query = new URLSearchParams({ signature: signature(account.token, timestamp, nonce), timestamp, nonce })
  if (mode === 'plain') return { method: 'POST', query, text: async () => inner }
  const encrypt = cipher.encrypt(inner)
  query.set('encrypt_type', 'aes')
  query.set('msg_signature', signature(account.token, timestamp, nonce, encrypt))
  return { method: 'POST', query, text: async () => `<xml><Encrypt>${encrypt}</Encrypt></xml>` }
}

async function heap(): Promise<number> {
  now += QUIET_MS
  await receive(10_000, BURST_MS)
  for (let round = 0; round < 5; round++) {
    globalThis.gc?.()
    await new Promise(setImmediate)
  }
  return process.memoryUsage().heapUsed
}

await receive(20_000, BUSY_MS)
const before = await heap()
await receive(count, BUSY_MS)
console.log((await heap()) - before)
