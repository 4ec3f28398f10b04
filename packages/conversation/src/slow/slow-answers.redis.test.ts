import { Bot, type Context } from '@wx/core'
import { message, Signer } from '@wx/core/testing'
import { RedisStore } from '@wx/store/redis'
import { freshPrefix, redisUrl, removeKeys, withoutRedis } from '@wx-tests/machine/redis'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FakeSender } from '../../test/fake-sender'
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

describe.skipIf(withoutRedis)('[redis] over two processes', () => {
  function process(sender: FakeSender, runs: number[], work: Promise<string>): Bot<Context & SlowContext> {
    const store = new RedisStore({ client: redis, prefix })
    const bot = new Bot<Context & SlowContext>({ token: 'token', deadlineMs: 200, slow: slowAnswers({ store, sender }) })
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

  test('a late answer is sent once', async () => {
    const runs: number[] = []
    const sender = new FakeSender()
    let finish = (_: string): void => {}
    const work = new Promise<string>((resolve) => {
      finish = resolve
    })
    const [one, two] = [process(sender, runs, work), process(sender, runs, work)]
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
