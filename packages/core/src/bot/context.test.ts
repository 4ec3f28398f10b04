import { describe, expect, expectTypeOf, test } from 'vitest'
import { WxError } from '../base/error'
import { message } from '../testing/message'
import { Bot } from './bot'
import { Composer } from './composer'
import type { Context } from './context'
import type { Handler, Next } from './handler'

type ShopContext = Context & { user: string }

describe('one context for the whole chain', () => {
  test('a field that one handler sets is seen by all others, in hears too', async () => {
    const seen: unknown[] = []
    const bot = new Bot<ShopContext>({ token: 't' })
      .use(async (ctx, next) => {
        await next()
        seen.push(ctx.user)
      })
      .hears(/(.)/, async (ctx, next) => {
        ctx.user = `user ${ctx.match[1]}`
        await next()
      })
      .on('text', (ctx) => ctx.user)
    expect(await bot.dispatch(message('text', { Content: 'x' }))).toMatchObject({ Content: 'user x' })
    expect(seen).toEqual(['user x'])
  })

  test('it is the same object, so that private members and identity work', async () => {
    const owners = new WeakMap<object, string>()
    const bot = new Bot({ token: 't' })
      .use((ctx, next) => {
        owners.set(ctx, 'session')
        return next()
      })
      .hears(/x/, (ctx) => owners.get(ctx))
    expect(await bot.dispatch(message('text', { Content: 'x' }))).toMatchObject({ Content: 'session' })
  })
})

describe('the filter', () => {
  function session(_ctx: Context, next: Next) {
    return next()
  }

  const filters: readonly [string, (handler: Handler<Context>) => Bot][] = [
    ["on('text')", (handler) => new Bot({ token: 't' }).on('text', handler)],
    ["on(['image', 'text'])", (handler) => new Bot({ token: 't' }).on(['image', 'text'], handler)],
    ["hears('x')", (handler) => new Bot({ token: 't' }).use(session).hears('x', handler)],
    ['hears(/x/g)', (handler) => new Bot({ token: 't' }).use(session).hears(/x/g, handler)],
    ["on('message')", (handler) => new Bot({ token: 't' }).use(new Composer().on('message', handler))],
    [
      'use(failing)',
      (handler) => new Bot({ token: 't' }).use({ failing: (...given: Parameters<typeof handler>) => handler(...given) }.failing),
    ],
  ]

  test.each(filters)('%s is in the handler and in its errors', async (words, botWith) => {
    for (const fail of [() => Promise.reject(new Error('later')), () => expect.fail('at once'), () => undefined]) {
      const seen: unknown[] = []
      const bot = botWith((ctx) => {
        seen.push(ctx.filter)
        ctx.waitUntil(Promise.reject(new Error('work')))
        return fail()
      }).catch((_error, ctx) => void seen.push(ctx?.filter))
      await bot.dispatch(message('text', { Content: 'x' })).catch(() => {})
      await new Promise(setImmediate)
      expect(seen).toEqual([words, words])
    }
  })

  test('an error keeps the filter of the handler that failed; an error of middleware has its own', async () => {
    const seen: unknown[] = []
    async function rethrowing(ctx: Context, next: Next) {
      try {
        return await next()
      } catch (error) {
        seen.push(ctx.filter)
        throw error
      }
    }
    async function translating(ctx: Context, next: Next) {
      try {
        return await rethrowing(ctx, next)
      } catch {
        throw new Error('translated')
      }
    }
    for (const middleware of [rethrowing, translating]) {
      const bot = new Bot({ token: 't' })
        .use(async (ctx, next) => next().finally(() => seen.push(ctx.filter)))
        .use(middleware)
        .on('text', () => expect.fail('x'))
      await bot.dispatch(message('text')).catch(() => {})
    }
    expect(seen).toEqual(["on('text')", "on('text')", "on('text')", 'use(translating)'])
  })
})

test.each<[string, Handler]>([
  [
    'at once',
    (_ctx, next) => {
      void next()
      return 'x'
    },
  ],
  [
    'later',
    async (_ctx, next) => {
      void next()
      await new Promise(setImmediate)
      return 'x'
    },
  ],
])('the filter of a failure that middleware does not wait for (it answers %s)', async (_when, middleware) => {
  const seen: unknown[] = []
  const bot = new Bot({ token: 't' })
    .use(middleware)
    .on('text', () => expect.fail('x'))
    .catch((_error, ctx) => void seen.push(ctx?.filter))
  await bot.dispatch(message('text'))
  await new Promise(setImmediate)
  expect(seen).toEqual(["on('text')"])
})

describe('types', () => {
  test('filters narrow', () => {
    new Bot({ token: 't' })
      .on('text', (ctx) => void expectTypeOf(ctx.message.Content).toEqualTypeOf<string>())
      .on(['image', 'voice'], (ctx) => void expectTypeOf(ctx.message.MsgType).toEqualTypeOf<'image' | 'voice'>())
      .on('event:LOCATION', (ctx) => void expectTypeOf(ctx.message.Latitude).toEqualTypeOf<number>())
      .hears(/x/, (ctx) => void expectTypeOf(ctx.match[1]).toEqualTypeOf<string | undefined>())
      .hears('x', (ctx) => void expectTypeOf(ctx.match).toEqualTypeOf<RegExpExecArray>())
      .hears({ exec: () => ({ city: 'x' }) }, (ctx) => void expectTypeOf(ctx.match.city).toEqualTypeOf<string>())
      .click('K', (ctx) => void expectTypeOf(ctx.message.EventKey).toEqualTypeOf<string>())
      // @ts-expect-error not an answer
      .on('text', () => 42)
    // @ts-expect-error a filter that no push has
    expect(() => new Bot({ token: 't' }).on('event:nonsense', () => 'x')).toThrow(WxError)
  })

  test('members of your own', () => {
    const bot = new Bot<ShopContext>({ token: 't' })
      .on('text', (ctx) => void expectTypeOf(ctx.user).toEqualTypeOf<string>())
      .on('event:subscribe', (ctx) => void expectTypeOf(ctx.message.Event).toEqualTypeOf<'subscribe'>())
      .hears(/x/, (ctx) => void expectTypeOf(ctx.user).toEqualTypeOf<string>())
    const needy = new Composer<ShopContext>()
    const plain = new Composer()
    bot.use(needy).use(plain).on('text', needy).on('text', plain)
    // @ts-expect-error its handlers need a user
    new Bot({ token: 't' }).use(needy)
    // @ts-expect-error this context has no user
    new Bot({ token: 't' }).on('text', (ctx) => ctx.user)
    const texts = new Composer<Context & Context<Extract<Context['message'], { MsgType: 'text' }>>>()
    bot.on('text', texts)
    // @ts-expect-error its handlers take texts
    bot.on('image', texts)
  })
})
