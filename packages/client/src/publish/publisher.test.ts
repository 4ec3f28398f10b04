import { Bot, type Context } from '@wx/core'
import { ManualClock, message, Signer } from '@wx/core/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Platform, startPlatform } from '../../test/platform'
import { type Publisher, publisher } from './publisher'

const SUBMIT = 'POST /cgi-bin/freepublish/submit'
const GET = 'POST /cgi-bin/freepublish/get'
const TOKEN = 'mytoken'

let platform: Platform
let clock: ManualClock
let bot: Bot
let own: Publisher
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.close())
beforeEach(() => {
  platform.routes({ [SUBMIT]: () => ({ publish_id: '2247503051', msg_data_id: '1' }) })
  clock = new ManualClock()
  bot = new Bot({ token: TOKEN })
  own = publisher({ wx: platform.wx, bot, clock })
})

/** The event as it arrives: signed, over the bot's whole way of receiving. */
async function finish(publish_id: string, publish_status = 0): Promise<void> {
  const published = publish_status === 0
  const event = message('event:PUBLISHJOBFINISH', {
    PublishEventInfo: {
      publish_id,
      publish_status,
      ...(published ? { article_id: 'b5O2OUs25HBxRceL7hfReg-U9QGeq9zQjiDvy\nWP4Hq4' } : {}),
      article_detail: { count: 1, item: published ? [{ idx: 1, article_url: 'http://mp.weixin.qq.com/s/x' }] : [] },
      fail_idx: published ? [] : [1, 2],
    },
  })
  await bot.dispatch(event)
}

const PUBLISHED = {
  status: 'published',
  publish_id: '2247503051',
  article_id: 'b5O2OUs25HBxRceL7hfReg-U9QGeq9zQjiDvyWP4Hq4',
  articles: [{ idx: 1, article_url: 'http://mp.weixin.qq.com/s/x' }],
}

function waits(count: number): Promise<void> {
  return vi.waitFor(() => expect(own.waiting).toBe(count), { interval: 2 })
}

describe('publish', () => {
  test('resolves with the event of its own job', async () => {
    const work = own.publish('M')
    await waits(1)
    await finish('other')
    expect(own.waiting).toBe(1)
    await finish('2247503051')
    expect(await work).toEqual(PUBLISHED)
    expect(platform.calls.map(({ route, body }) => [route, body])).toEqual([[SUBMIT, { media_id: 'M' }]])
    expect([own.waiting, clock.pending]).toEqual([0, 0])
  })

  test('takes an event that comes before the answer of the call', async () => {
    platform.routes({
      [SUBMIT]: async () => {
        await finish('2247503051')
        return { publish_id: '2247503051' }
      },
    })
    expect(await own.publish('M')).toEqual(PUBLISHED)
  })

  test.each([
    [2, 'originality'],
    [3, 'failed'],
    [4, 'rejected'],
    [5, 'deleted'],
    [6, 'banned'],
    [9, 'unknown'],
  ])('status %i is failed: %s', async (status, reason) => {
    const work = own.publish('M')
    await waits(1)
    await finish('2247503051', status)
    expect(await work).toEqual({ status: 'failed', publish_id: '2247503051', reason, fail_idx: [1, 2] })
  })

  test('asks once if the event does not come, and leaves nothing behind', async () => {
    platform.routes({
      [SUBMIT]: () => ({ publish_id: 2247503051 }),
      [GET]: () => ({ publish_id: 2247503051, publish_status: 0, article_id: 'A' }),
    })
    const work = own.publish('M', { limitMs: 60_000 })
    await waits(1)
    await clock.advance(59_999)
    expect(platform.calls).toHaveLength(1)
    await clock.advance(1)
    expect(await work).toEqual({ status: 'published', publish_id: '2247503051', article_id: 'A', articles: [] })
    expect(platform.calls.at(-1)).toMatchObject({ route: GET, body: { publish_id: '2247503051' } })
    expect([own.waiting, clock.pending]).toEqual([0, 0])
  })

  test('says so if the job still runs then, and it can be waited for again', async () => {
    platform.routes({ [GET]: () => ({ publish_status: 1 }) })
    const work = own.wait('J', { limitMs: 0 })
    await clock.advance(0)
    expect(await work).toEqual({ status: 'running', publish_id: 'J' })
    await finish('J')
    expect(await own.wait('J')).toMatchObject({ status: 'published' })
  })

  test('a draft that is refused is not waited for', async () => {
    platform.routes({ [SUBMIT]: () => ({ errcode: 53503, errmsg: 'draft check' }) })
    await expect(own.publish('M')).rejects.toMatchObject({ errcode: 53503 })
    expect([own.waiting, clock.pending]).toEqual([0, 0])
  })

  test('an answer without a status is no failed job', async () => {
    platform.routes({ [GET]: () => ({ errcode: 0, errmsg: 'ok' }) })
    await expect(own.status('J')).rejects.toMatchObject({ code: 'upstream-failed', message: expect.stringContaining('publish_status') })
  })

  test('a limit that is none is refused', async () => {
    await expect(own.wait('J', { limitMs: Number.NaN })).rejects.toMatchObject({ code: 'config-invalid' })
  })

  test('keeps the last hundred results, no more', async () => {
    for (let job = 0; job < 101; job++) await finish(`J${job}`)
    expect(await own.wait('J1')).toMatchObject({ status: 'published' })
    platform.routes({ [GET]: () => ({ publish_status: 1 }) })
    const oldest = own.wait('J0', { limitMs: 0 })
    await clock.advance(0)
    expect(await oldest).toMatchObject({ status: 'running' })
  })
})

describe('the bot', () => {
  test('hands the event on to its own handlers, and gets it from a signed push', async () => {
    const seen: string[] = []
    bot.on('event:PUBLISHJOBFINISH', (ctx) => void seen.push(ctx.message.PublishEventInfo.publish_id))
    const work = own.wait('J')
    await waits(1)
    const body = `<xml><ToUserName>gh_1</ToUserName><FromUserName>o1</FromUserName><CreateTime>1481013459</CreateTime><MsgType>event</MsgType>
      <Event>PUBLISHJOBFINISH</Event><PublishEventInfo><publish_id>J</publish_id><publish_status>0</publish_status><article_id>A</article_id>
      <article_detail><count>1</count><item><idx>1</idx><article_url>U</article_url></item></article_detail></PublishEventInfo></xml>`
    await bot.handle(new Signer({ token: TOKEN }).request(body))
    expect(await work).toEqual({ status: 'published', publish_id: 'J', article_id: 'A', articles: [{ idx: 1, article_url: 'U' }] })
    expect(seen).toEqual(['J'])
  })

  test('may have a context of its own', () => {
    const shop = new Bot<Context & { user: string }>({ token: TOKEN })
    expect(publisher({ wx: platform.wx, bot: shop }).waiting).toBe(0)
  })
})
