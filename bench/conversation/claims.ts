import { randomUUID } from 'node:crypto'
import { slowAnswers } from '@wx/conversation/slow'
import { Bot, type Clock, systemClock } from '@wx/core'
import { message, Signer } from '@wx/core/testing'
import { RedisStore } from '@wx/store/redis'
import { Redis } from 'ioredis'

/** What slow answers ask of Redis: commands and round trips of a quick push, and 10,000 answers that wait for their users. */
const PUSHES = 2_000
const CLAIMS = 10_000
const AT_ONCE = 250
const DEADLINE_MS = 500

/** On a busy machine a call may take longer than the 300 ms after which it is given up. */
const clock: Clock = { ...systemClock, schedule: (ms, task) => systemClock.schedule(ms === 300 ? 60_000 : ms, task) }
const redis = new Redis(process.env.REDIS_URL ?? 'redis://127.0.0.1:6379')
const prefix = `wx-bench:${randomUUID()}:`
let commands = 0
let open = 0
let trips = 0
const counting = {
  evalsha: (...all: [string, number, ...string[]]) => counted(() => redis.evalsha(...all)),
  eval: (...all: [string, number, ...string[]]) => counted(() => redis.eval(...all)),
}
const signer = new Signer({ token: 'bench' })
const bot = new Bot({
  token: 'bench',
  clock,
  deadlineMs: DEADLINE_MS,
  slow: slowAnswers({ policy: 'tell', store: new RedisStore({ client: counting, prefix, clock }) }),
})
bot.on('text', async ({ message: { Content } }) => {
  if (Content === '慢') await new Promise((resolve) => setTimeout(resolve, DEADLINE_MS + 200))
  return '好'.repeat(300)
})
let last = 0

/** Commands that are sent while another is under way share its round trip. */
async function counted(call: () => Promise<unknown>): Promise<unknown> {
  commands += 1
  if (open === 0) trips += 1
  open += 1
  try {
    return await call()
  } finally {
    open -= 1
  }
}

async function push(user: string, Content: string, bizmsgmenuid?: string): Promise<{ readonly ms: number; readonly text: string }> {
  const fields = { Content, MsgId: String(++last), FromUserName: user, ...(bizmsgmenuid === undefined ? {} : { bizmsgmenuid }) }
  const began = performance.now()
  const { body } = await bot.handle(signer.request(message('text', fields)))
  return { ms: performance.now() - began, text: body }
}

async function inLanes<T>(count: number, work: (index: number) => Promise<T>): Promise<readonly T[]> {
  const results: T[] = []
  let next = 0
  const lane = async (): Promise<void> => {
    for (let index = next++; index < count; index = next++) results[index] = await work(index)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane))
  return results
}

function percentiles(times: readonly number[]): string {
  const sorted = [...times].sort((one, other) => one - other)
  return `p50 ${(sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(2)} ms, p99 ${(sorted[Math.floor(sorted.length * 0.99)] ?? 0).toFixed(2)} ms`
}

await push('q', '热')
commands = 0
trips = 0
const quick: number[] = []
for (let index = 0; index < PUSHES; index++) quick.push((await push(`q${index}`, '快')).ms)
console.log(`a quick push: ${trips / PUSHES} round trips, ${commands / PUSHES} commands; ${percentiles(quick)}`)

const told = await inLanes(CLAIMS, (user) => push(`slow${user}`, '慢'))
await new Promise((resolve) => setTimeout(resolve, 1_000))
const links = told.map(({ text }) => /msgmenuid=(slow-[^"]*)"/.exec(text)?.[1])
const keys = await redis.keys(`${prefix}*:slow*`)
const sizes = await Promise.all(keys.map((key) => redis.memory('USAGE', key)))
const lives = await Promise.all(keys.map((key) => redis.pttl(key)))
const bytes = sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0)
console.log(`${links.filter((link) => link !== undefined).length} claims: ${keys.length} keys, ${Math.round(bytes / CLAIMS)} bytes each`)
console.log(
  `  they end in ${Math.round(Math.min(...lives) / 1_000)} to ${Math.round(Math.max(...lives) / 1_000)} s; without an end: ${lives.filter((life) => life < 0).length}`,
)
const taps: number[] = []
for (let user = 0; user < 2_000; user++) taps.push((await push(`slow${user}`, '看答案', links[user])).ms)
console.log(`  a tap that brings the answer: ${percentiles(taps)}`)
const left = await redis.keys(`${prefix}*`)
for (let from = 0; from < left.length; from += 1_000) await redis.del(...left.slice(from, from + 1_000))
process.exit()
