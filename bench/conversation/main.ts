/**
 * `pnpm bench:conversation`: what 100,000 sessions and 10,000 waiting questions cost in Redis: memory of a key, time of
 * a push, and that all of them expire. Redis is at `REDIS_URL`, or at 127.0.0.1:6379; keys have a prefix of their own.
 */
import { randomUUID } from 'node:crypto'
import { type AskContext, questions, type SessionContext, session } from '@wx/conversation'
import { Bot, type Clock, type Context, systemClock } from '@wx/core'
import { message } from '@wx/core/testing'
import { RedisStore } from '@wx/store/redis'
import { Redis } from 'ioredis'
import { median, printTable, quantile, type Row } from '../token/table'

const SESSIONS = 100_000
const CHANGES = 20_000
const QUESTIONS = 10_000
const AT_ONCE = 50
const SAMPLES = 1_000
/** In seconds. */
const TTL = 240

interface Cart {
  readonly items: readonly { readonly id: string; readonly count: number }[]
  readonly city: string
}
interface Asked {
  date: { readonly city: string }
}

const redis = new Redis(process.env.REDIS_URL ?? 'redis://127.0.0.1:6379')
const prefix = `wx-bench:${randomUUID()}:`
/** On a busy machine a call may take longer than the 300 ms after which it is given up. */
const clock: Clock = { ...systemClock, schedule: (_ms, task) => systemClock.schedule(60_000, task) }
const store = new RedisStore({ client: redis, prefix, clock })
await redis.ping()

const shop = new Bot<Context & SessionContext<Cart>>({ token: 'bench' })
shop.use(session<Cart>({ store, clock, ttl: TTL, initial: () => ({ items: [], city: '深圳' }) }))
shop.hears('look', (ctx) => ctx.session.data.city)
shop.hears('buy', async (ctx) => {
  const { items } = await ctx.session.update((cart) => ({ ...cart, items: [...cart.items, { id: 'SKU-0123456789', count: 1 }] }))
  return `${items.length}`
})
const travel = new Bot<Context & AskContext<Asked>>({ token: 'bench' })
travel.use(questions<Asked>({ store, clock, questions: { date: { ttl: TTL, handler: (ctx) => ctx.data.city } } }))
travel.click('ASK', (ctx) => ctx.ask('date', '哪天出发？', { city: '深圳' }))
travel.on('text', () => 'no question waits')

const rows: Row[] = []
await measure('sessions made', SESSIONS, (FromUserName) => shop.dispatch(message('text', { Content: 'buy', FromUserName })))
await measure('sessions changed', CHANGES, (FromUserName) => shop.dispatch(message('text', { Content: 'buy', FromUserName })))
await measure('sessions read', CHANGES, (FromUserName) => shop.dispatch(message('text', { Content: 'look', FromUserName })))
await measure('questions asked', QUESTIONS, (FromUserName) => travel.dispatch(message('event:CLICK', { EventKey: 'ASK', FromUserName })))
const waiting = await memory('question')
await measure('questions answered', QUESTIONS / 2, (FromUserName) => travel.dispatch(message('text', { Content: '周一', FromUserName })))
printTable(`${AT_ONCE} pushes at once, over one connection to Redis`, rows)

console.log(`bytes of a session: ${await memory('session')}; of a waiting question: ${waiting} (MEMORY USAGE, median)`)
const [kept, withoutTtl] = await count()
console.log(`${kept} keys, ${withoutTtl} of a sample of ${SAMPLES} without an expiry`)
const startedAt = Date.now()
let left = kept
// A question's record is kept for 10 minutes at least.
while (left > 0 && Date.now() - startedAt < 900_000) {
  await new Promise((resolve) => setTimeout(resolve, 15_000))
  const [now] = await count()
  if (now !== left) console.log(`after ${Math.round((Date.now() - startedAt) / 1_000)} s: ${now} keys`)
  left = now
}
redis.disconnect()

async function measure(name: string, users: number, push: (openid: string) => Promise<unknown>): Promise<void> {
  const times: number[] = []
  const begin = performance.now()
  let next = 0
  async function work(): Promise<void> {
    while (next < users) {
      const openid = `oBENCH${String(next++).padStart(22, '0')}`
      const start = performance.now()
      await push(openid)
      times.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  const ms = performance.now() - begin
  rows.push({
    '': name,
    pushes: users,
    'µs a push': Math.round((1_000 * ms) / users),
    'median ms': median(times).toFixed(1),
    'p99 ms': quantile(times, 0.99).toFixed(1),
  })
}

async function memory(noun: string): Promise<number> {
  const bytes: number[] = []
  for (let index = 0; index < SAMPLES; index++) {
    const key = `${prefix}wx:${noun}:gh_0123456789ab:oBENCH${String(index).padStart(22, '0')}`
    bytes.push((await redis.memory('USAGE', key)) ?? 0)
  }
  return median(bytes)
}

/** The keys, and how many of the first ones never expire. */
async function count(): Promise<readonly [number, number]> {
  const keys = new Set<string>()
  let cursor = '0'
  do {
    const [next, found] = await redis.scan(cursor, 'MATCH', `${prefix}*`, 'COUNT', 10_000)
    for (const key of found) keys.add(key)
    cursor = next
  } while (cursor !== '0')
  const ttls = await Promise.all([...keys].slice(0, SAMPLES).map((key) => redis.pttl(key)))
  return [keys.size, ttls.filter((ttl) => ttl === -1).length]
}
