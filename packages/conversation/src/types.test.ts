import { Bot, type Context, MemoryStore, type TextReply, type WxError } from '@wx/core'
import { describe, expect, expectTypeOf, test } from 'vitest'
import {
  type AskContext,
  choice,
  choices,
  type HistoryContext,
  type HistoryData,
  type HistoryEntry,
  history,
  limit,
  oneAtATime,
  questions,
  type SessionContext,
  type SignalContext,
  session,
} from './index'

interface Cart {
  items: { id: string; count: number }[]
  city?: string
}
interface Trip {
  city: undefined
  date: { city: string }
}

const store = new MemoryStore()
const token = 'token'

describe('types narrow without casts', () => {
  test('a session', () => {
    const bot = new Bot<Context & SessionContext<Cart>>({ token })
    bot.use(session<Cart>({ store, initial: () => ({ items: [] }) }))
    bot.on('text', async (ctx) => {
      expectTypeOf(ctx.session.data.items).toEqualTypeOf<readonly { readonly id: string; readonly count: number }[]>()
      expectTypeOf(ctx.session.data.city).toEqualTypeOf<string | undefined>()
      const cart = await ctx.session.update((data) => ({ ...data, items: [...data.items, { id: 'a', count: 1 }] }))
      expectTypeOf(cart.items[0]?.count).toEqualTypeOf<number | undefined>()
      ctx.session.data = { items: [], city: '深圳' }
      ctx.session.data = { ...ctx.session.data, city: '北京' }
    })
    expect(bot).toBeInstanceOf(Bot)
  })

  test('what is wrong with a session does not compile', () => {
    const bot = new Bot<Context & SessionContext<Cart>>({ token })
    bot.on('text', async (ctx, _next, other = ctx) => {
      // @ts-expect-error A snapshot is readonly.
      ctx.session.data.city = '深圳'
      // @ts-expect-error At every depth.
      ctx.session.data.items.push({ id: 'a', count: 1 })
      // @ts-expect-error And of everything in it.
      for (const item of ctx.session.data.items) item.count = 2
      // @ts-expect-error The session itself stays.
      ctx.session = other.session
      // @ts-expect-error Data has its type.
      ctx.session.data = { items: 'none' }
      // @ts-expect-error A change gives the data.
      await ctx.session.update((data) => ({ city: data.city }))
      // @ts-expect-error A change is a pure function, and no promise.
      await ctx.session.update(async (data) => data)
    })
    // @ts-expect-error The bot's contexts have no session.
    new Bot({ token }).use(session<Cart>({ store, initial: () => ({ items: [] }) }))
    // @ts-expect-error They have another one.
    bot.use(session({ store, initial: () => ({ name: '' }) }))
  })

  test('questions', () => {
    const bot = new Bot<Context & AskContext<Trip>>({ token })
    bot.use(
      questions<Trip>({
        store,
        questions: {
          city: {
            handler: (ctx) => {
              expectTypeOf(ctx.answer).toEqualTypeOf<string>()
              expectTypeOf(ctx.message.MsgType).toEqualTypeOf<'text'>()
              expectTypeOf(ctx.data).toEqualTypeOf<undefined>()
              return ctx.ask('date', '哪天？', { city: ctx.answer })
            },
          },
          date: { handler: (ctx) => expectTypeOf(ctx.data).toEqualTypeOf<{ readonly city: string }>() && ctx.data.city },
        },
      }),
    )
    bot.on('text', (ctx) => {
      expectTypeOf(ctx.ask('city', '哪个城市？')).toEqualTypeOf<Promise<'哪个城市？'>>()
      // @ts-expect-error No question has this name.
      void ctx.ask('ctiy', '哪个城市？')
      // @ts-expect-error The question's data is missing.
      void ctx.ask('date', '哪天？')
      // @ts-expect-error The question's data is of another type.
      void ctx.ask('date', '哪天？', { city: 1 })
    })
    // @ts-expect-error A question without a handler.
    const incomplete = () => questions<Trip>({ store, questions: { city: { handler: () => '' } } })
    // @ts-expect-error The bot's contexts have no `ask`.
    new Bot({ token }).use(questions<Trip>({ store, questions: { city: { handler: () => '' }, date: { handler: () => '' } } }))
    expect(incomplete).toBeTypeOf('function')
  })

  test('the handlers of questions have the bot’s context', () => {
    type Mine = Context & SessionContext<Cart>
    const bot = new Bot<Mine & AskContext<Trip>>({ token })
    bot.use(
      questions<Trip, Mine>({
        store,
        questions: {
          city: { handler: (ctx) => ctx.session.data.city },
          date: { handler: () => '', onTimeout: (ctx) => `${ctx.data.city}${ctx.session.data.city ?? ''}` },
        },
      }),
    )
  })

  test('history, in a session with other data', () => {
    const bot = new Bot<Context & SessionContext<Cart & HistoryData> & HistoryContext>({ token })
    bot.use(session<Cart & HistoryData>({ store, initial: () => ({ items: [] }) })).use(history({ turns: 3 }))
    bot.on('text', (ctx) => expectTypeOf(ctx.history).toEqualTypeOf<readonly HistoryEntry[]>() && undefined)
    // @ts-expect-error The session has no room for it.
    new Bot<Context & SessionContext<{ history: string }> & HistoryContext>({ token }).use(history())
  })

  test('order, limits and choices need nothing of the context', () => {
    const bot = new Bot<Context & SignalContext>({ token })
    bot.use(oneAtATime({ policy: 'latest', store })).use(limit({ max: 1, per: 60, store, answer: (ctx) => String(ctx.signal.aborted) }))
    bot.use(choice('yes', (ctx) => expectTypeOf(ctx.message.Content).toEqualTypeOf<string>() && ctx.signal.reason))
    bot.on('text', (ctx) => expectTypeOf(ctx.signal).toEqualTypeOf<AbortSignal>() && undefined)
    // As slowAnswers gives it.
    new Bot<Context & SignalContext & { readonly abort: (reason: WxError) => void }>({ token }).use(oneAtATime({ policy: 'latest', store }))
    new Bot({ token }).use(oneAtATime({ policy: 'queue', store })).use(limit({ max: 1, per: 60, store }))
    expectTypeOf(choices([{ id: 'a', label: 'b' }])).toEqualTypeOf<TextReply>()
  })
})
