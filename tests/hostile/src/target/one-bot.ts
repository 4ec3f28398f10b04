import { Bot, type Mode } from '@wx/core'
import { message, Signer } from '@wx/core/testing'
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
const signer = new Signer(mode === 'plain' ? { token: account.token, clock } : { ...account, clock })
let senders = 0

async function receive(messages: number, everyMs: number): Promise<void> {
  for (let at = 0; at < messages; at++) {
    now += everyMs
    const { status } = await bot.handle(signer.request(message('text', { FromUserName: `o${++senders}`, Content: 'x' })))
    if (status !== 200) throw new Error(`The bot answered ${status}.`)
  }
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
