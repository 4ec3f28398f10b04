import { Bot, type Context } from '@wx/core'
import { message, Signer } from '@wx/core/testing'
import { RedisStore } from '@wx/store/redis'
import { freshPrefix, redisUrl, removeKeys, withoutRedis } from '@wx-tests/machine/redis'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FakeSender } from '../../test/fake-sender'
import { patientClock } from '../../test/stores'
import type { SlowContext } from './context'
import { slowAnswers } from './slow-answers'

const prefix = freshPrefix()
const signer = new Signer({ token: 'token' })
let redis: Redis

beforeAll(() => {
  if (!withoutRedis) redis = new Redis(redisUrl)
})
afterAll(async () => {
  if (withoutRedis) return
  redis.disconnect()
  await removeKeys(prefix)
})

/** Counts commands, and round trips: what is sent while another command is under way shares its trip. */
class Trips {
  commands = 0
  count = 0
  readonly #redis: Redis
  #open = 0

  constructor(redis: Redis) {
    this.#redis = redis
  }

  forget(): void {
    this.commands = 0
    this.count = 0
  }

  evalsha(...command: [string, number, ...string[]]): Promise<unknown> {
    return this.#trip(() => this.#redis.evalsha(...command))
  }

  eval(...command: [string, number, ...string[]]): Promise<unknown> {
    return this.#trip(() => this.#redis.eval(...command))
  }

  async #trip(call: () => Promise<unknown>): Promise<unknown> {
    this.commands += 1
    if (this.#open === 0) this.count += 1
    this.#open += 1
    try {
      return await call()
    } finally {
      this.#open -= 1
    }
  }
}

describe.skipIf(withoutRedis)('[redis] over two processes', () => {
  function process(sender: FakeSender, runs: number[], work: Promise<string>, deadlineMs = 4_500): Bot<Context & SlowContext> {
    const store = new RedisStore({ client: redis, prefix })
    const bot = new Bot<Context & SlowContext>({ token: 'token', deadlineMs, clock: patientClock, slow: slowAnswers({ store, sender }) })
    bot.on('text', async (ctx) => {
      runs.push(ctx.delivery.attempt)
      return work
    })
    return bot
  }

  test('a retry on the other process gets what the first one answers', async () => {
    const runs: number[] = []
    let finish = (_: string): void => {}
    const work = new Promise<string>((resolve) => {
      finish = resolve
    })
    const [one, two] = [process(new FakeSender(), runs, work), process(new FakeSender(), runs, work)]
    const push = signer.request(message('text', { Content: '问' }))
    const first = one.handle(push)
    const second = two.handle(push)
    finish('好')
    expect((await signer.open((await first).body)).Content).toBe('好')
    expect((await signer.open((await second).body)).Content).toBe('好')
    expect(runs).toEqual([1])
  })

  test('a quick push costs Redis two round trips: one before the handlers, one with their answer', async () => {
    const trips = new Trips(redis)
    const slow = slowAnswers({ store: new RedisStore({ client: trips, prefix }) })
    const bot = new Bot<Context & SlowContext>({ token: 'token', clock: patientClock, slow })
    bot.on('text', () => '好')
    await bot.handle(signer.request(message('text', { Content: '热' })))
    trips.forget()
    await bot.handle(signer.request(message('text', { Content: '快' })))
    // The record is written twice, and the user's open claims are read beside the first.
    expect([trips.count, trips.commands]).toEqual([2, 3])
  })

  test('a late answer is sent once', async () => {
    const runs: number[] = []
    const sender = new FakeSender()
    let finish = (_: string): void => {}
    const work = new Promise<string>((resolve) => {
      finish = resolve
    })
    const [one, two] = [process(sender, runs, work, 200), process(sender, runs, work, 200)]
    const push = signer.request(message('text', { Content: '再问' }))
    const bodies = await Promise.all([one.handle(push), two.handle(push)])
    expect(bodies.map(({ body }) => body)).toEqual(['success', 'success'])
    finish('好')
    await expect.poll(() => sender.texts).toEqual(['好'])
    expect((await two.handle(push)).body).toBe('success')
    expect(sender.texts).toEqual(['好'])
    expect(runs).toEqual([1])
  })
})
