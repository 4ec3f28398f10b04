import { describe, expect, test } from 'vitest'
import { Decoder } from '../message/decoder'
import type { Message } from '../message/message'
import { message } from '../testing/message'
import { Bot } from './bot'
import { Composer } from './composer'
import type { ClickContext, HearsContext } from './handler'

function bot() {
  return new Bot({ token: 't' })
}

/** What the bot answers, as text. */
async function answer(one: Bot, push: Message): Promise<unknown> {
  const reply = await one.dispatch(push)
  return reply !== undefined && 'Content' in reply ? reply.Content : reply
}

function text(Content: string): Message {
  return message('text', { Content })
}

/** A push that no type names. */
function unknown(MsgType: string, Event = ''): Message {
  return new Decoder().decode({ ToUserName: 'gh_1', FromUserName: 'o1', CreateTime: '1700000000', MsgType, Event })
}

describe('handlers', () => {
  test('the first that fits answers; a string is a text reply', async () => {
    const one = bot()
      .on('image', () => 'image')
      .on('text', (ctx) => `1 ${ctx.message.Content}`)
      .on('text', () => '2')
    expect(await one.dispatch(text('x'))).toEqual({ MsgType: 'text', Content: '1 x' })
  })

  test('next() lets the following ones answer, undefined keeps their answer', async () => {
    const seen: string[] = []
    const one = bot()
      .use(async (_ctx, next) => {
        seen.push('in')
        await next()
        seen.push('out')
      })
      .on('text', async (_ctx, next) => `(${await next()})`)
      .on('text', () => 'inner')
    expect(await answer(one, text('x'))).toBe('(inner)')
    expect(seen).toEqual(['in', 'out'])
  })

  test('null from middleware withdraws the answer', async () => {
    const one = bot()
      .use(async (_ctx, next) => {
        await next()
        return null
      })
      .on('text', () => 'x')
    expect(await one.dispatch(text('x'))).toBeUndefined()
  })

  test.each([undefined, null, '', 'success'] as const)('%j is no reply', async (given) => {
    const one = bot().on('text', () => given)
    expect(await one.dispatch(text('x'))).toBeUndefined()
  })

  test('events are matched in any case', async () => {
    const one = bot().on('event:SCAN', (ctx) => `${ctx.message.Event} ${ctx.message.EventKey}`)
    const push = { ...message('event:SCAN', { EventKey: '123' }).raw, Event: 'scan' }
    expect(await answer(one, new Decoder().decode(push))).toBe('SCAN 123')
  })

  test('lists, groups and the unknown', async () => {
    const one = bot()
      .on(['event:subscribe', 'event:unsubscribe'], (ctx) => ctx.message.Event)
      .on('unknown', (ctx) => `? ${String(ctx.message.raw.Event || ctx.message.raw.MsgType)}`)
      .on('event', (ctx) => `event ${ctx.message.Event}`)
      .on('message', (ctx) => `message ${ctx.message.MsgType}`)
    expect(await answer(one, message('event:subscribe'))).toBe('subscribe')
    expect(await answer(one, message('event:VIEW', { EventKey: 'http://x' }))).toBe('event VIEW')
    expect(await answer(one, unknown('event', 'brand_new'))).toBe('? brand_new')
    expect(await answer(one, unknown('brand_new'))).toBe('? brand_new')
    expect(await answer(one, text('x'))).toBe('message text')
  })

  test('click: by key', async () => {
    const one = bot().click('MENU_HELP', (ctx) => ctx.message.EventKey)
    expect(await answer(one, message('event:CLICK', { EventKey: 'MENU_HELP' }))).toBe('MENU_HELP')
    expect(await answer(one, message('event:CLICK', { EventKey: 'OTHER' }))).toBeUndefined()
  })

  test.each<[string, unknown]>([
    ['a number', 42],
    ['an empty object', {}],
    ['an unknown MsgType', { MsgType: 'hologram' }],
    ['a hand-made empty text', { MsgType: 'text', Content: '' }],
    ['a hand-made text of 3,000 bytes', { MsgType: 'text', Content: '长'.repeat(1000) }],
    ['a promise of nonsense', Promise.resolve([])],
  ])('%s as the answer is a typed error', async (_name, given) => {
    const one = bot().on('text', () => given as string)
    await expect(one.dispatch(text('x'))).rejects.toMatchObject({ code: 'reply-invalid' })
  })
})

describe('hears', () => {
  test('a string is the whole text, an expression gives its match, a global one every time', async () => {
    const one = bot()
      .hears('help?', () => 'literal')
      .hears(/^天气 (.+)/g, (ctx) => ctx.match[1])
    expect(await answer(one, text('help?'))).toBe('literal')
    expect(await answer(one, text('hel'))).toBeUndefined()
    for (let time = 0; time < 3; time++) expect(await answer(one, text('天气 广州'))).toBe('广州')
  })

  test('a matcher of your own, such as one that needs linear time', async () => {
    const matcher = { exec: (content: string) => (content.startsWith('天气 ') ? { city: content.slice(3) } : null) }
    const one = bot().hears(matcher, (ctx) => ctx.match.city)
    expect(await answer(one, text('天气 广州'))).toBe('广州')
    expect(await answer(one, text('你好'))).toBeUndefined()
  })

  test('each handler sees its own match, again after next()', async () => {
    const one = bot()
      .hears(/(a)/, async (ctx, next) => `${ctx.match[1]} ${await next()} ${ctx.match[1]}`)
      .hears(/(b)/, async (ctx, next) => `${ctx.match[1]} ${await next()} ${ctx.match[1]}`)
      .on('text', async () => 'c')
    expect(await answer(one, text('ab'))).toBe('a b c b a')
  })
})

describe('composers', () => {
  const shop = new Composer().hears('下单', () => '请发送商品编号').on('event:CLICK', (ctx) => ctx.message.EventKey)

  test('their handlers run in their place', async () => {
    const one = bot()
      .hears('下单', (_ctx, next) => next().then((inner) => `(${inner})`))
      .use(shop)
      .on('text', () => 'after')
    expect(await answer(one, text('下单'))).toBe('(请发送商品编号)')
    expect(await answer(one, text('x'))).toBe('after')
    expect(await answer(one, message('event:CLICK', { EventKey: 'K' }))).toBe('K')
  })

  test('middleware inside of one is around what comes after it, also outside of it', async () => {
    const inner = new Composer().use(async (_ctx, next) => `(${await next()})`)
    const one = bot()
      .use(new Composer().use(inner))
      .on('text', () => 'x')
    expect(await answer(one, text('x'))).toBe('(x)')
  })

  test('a filter is a filter of the whole composer', async () => {
    const texts = new Composer().use(() => 'a text')
    const one = bot()
      .on(['text', 'image'], texts)
      .use(() => 'other')
    expect(await answer(one, text('x'))).toBe('a text')
    expect(await answer(one, message('voice'))).toBe('other')
  })

  test('the handlers of a composer under hears and click see what was found', async () => {
    const weather = new Composer<HearsContext>().use((ctx) => ctx.match[1])
    const menu = new Composer<ClickContext>().use((ctx) => ctx.message.EventKey)
    const one = bot()
      .hears(/^天气 (.+)/, weather)
      .click('HELP', menu)
    expect(await answer(one, text('天气 广州'))).toBe('广州')
    expect(await answer(one, message('event:CLICK', { EventKey: 'HELP' }))).toBe('HELP')
  })

  test('several bots can use one, and handlers may be added later', async () => {
    const shared = new Composer()
    const [first, second] = [bot().use(shared), bot().use(shared)]
    shared.on('text', () => 'shared')
    expect([await answer(first, text('x')), await answer(second, text('x'))]).toEqual(['shared', 'shared'])
  })

  test('handlers that answer at once need no promise', () => {
    class Quick extends Bot {
      quick(push: Message): unknown {
        return this.run(
          { message: push, delivery: { id: '', attempt: 1 }, filter: undefined, match: undefined, waitUntil: () => {} },
          () => {},
        )
      }
    }
    const one = new Quick({ token: 't' }).use(new Composer().on('image', () => 'image')).hears(/x/, () => 'x')
    expect(one.quick(text('x'))).toBe('x')
  })
})
