import { describe, expect, expectTypeOf, test } from 'vitest'
import type { Clock } from '../clock'
import { signature } from '../envelope/signature'
import { WxError } from '../error'
import { Decoder } from '../message/decoder'
import type { Message } from '../message/message'
import { reply } from '../reply/builders'
import { formatXml } from '../wire/xml/format'
import { parseXml } from '../wire/xml/parse'
import { Bot } from './bot'
import type { Handler } from './handler'

const common = { ToUserName: 'gh_1', FromUserName: 'o1', CreateTime: 1_700_000_000 }
async function decode(fields: Record<string, string>): Promise<Message> {
  return new Decoder().decode(await parseXml(formatXml({ ...common, ...fields })))
}
function text(Content: string) {
  return decode({ MsgType: 'text', Content, MsgId: '1' })
}
function event(Event: string, EventKey = '') {
  return decode({ MsgType: 'event', Event, EventKey })
}
function bot() {
  return new Bot({ token: 't' })
}
function textOf(answer: unknown): unknown {
  return (answer as { Content?: string } | undefined)?.Content
}

describe('handlers', () => {
  test('the first that fits answers; a string is a text reply', async () => {
    const one = bot()
      .on('image', () => 'image')
      .on('text', (ctx) => `1 ${ctx.message.Content}`)
      .on('text', () => '2')
    expect(await one.dispatch(await text('x'))).toEqual({ MsgType: 'text', Content: '1 x' })
  })

  test('next() lets the following ones answer, undefined keeps their answer', async () => {
    const seen: string[] = []
    const one = bot()
      .use(async (_ctx, next) => {
        seen.push('in')
        await next()
        seen.push('out')
      })
      .on('text', async (_ctx, next) => `(${textOf(await next()) ?? (await next())})`)
      .on('text', () => 'inner')
    expect(textOf(await one.dispatch(await text('x')))).toBe('(inner)')
    expect(seen).toEqual(['in', 'out'])
  })

  test('null from middleware withdraws the answer', async () => {
    const one = bot()
      .use(async (_ctx, next) => {
        await next()
        return null
      })
      .on('text', () => 'x')
    expect(await one.dispatch(await text('x'))).toBeUndefined()
  })

  test.each([undefined, null, '', 'success'] as const)('%j is no reply', async (answer) => {
    expect(
      await bot()
        .on('text', () => answer)
        .dispatch(await text('x')),
    ).toBeUndefined()
  })

  test('events are matched whatever the case on the wire', async () => {
    const one = bot().on('event:SCAN', (ctx) => `${ctx.message.Event} ${ctx.message.EventKey}`)
    expect(textOf(await one.dispatch(await event('scan', '123')))).toBe('SCAN 123')
  })

  test('lists, groups and the unknown', async () => {
    const one = bot()
      .on(['event:subscribe', 'event:unsubscribe'], (ctx) => ctx.message.Event)
      .on('unknown', (ctx) => `? ${String(ctx.message.raw.Event ?? ctx.message.raw.MsgType)}`)
      .on('event', (ctx) => `event ${ctx.message.Event}`)
      .on('message', (ctx) => `message ${ctx.message.MsgType}`)
    expect(textOf(await one.dispatch(await event('subscribe')))).toBe('subscribe')
    expect(textOf(await one.dispatch(await event('VIEW', 'http://x')))).toBe('event VIEW')
    expect(textOf(await one.dispatch(await event('brand_new')))).toBe('? brand_new')
    expect(textOf(await one.dispatch(await decode({ MsgType: 'brand_new' })))).toBe('? brand_new')
    expect(textOf(await one.dispatch(await text('x')))).toBe('message text')
  })

  test('hears: a string is the whole text, an expression gives its match, a global one every time', async () => {
    const one = bot()
      .hears('help?', () => 'literal')
      .hears(/^天气 (.+)/g, (ctx) => ctx.match[1])
    expect(textOf(await one.dispatch(await text('help?')))).toBe('literal')
    expect(await one.dispatch(await text('hel'))).toBeUndefined()
    for (let time = 0; time < 3; time++) expect(textOf(await one.dispatch(await text('天气 广州')))).toBe('广州')
  })

  test('handlers inside next() do not exchange the match', async () => {
    const one = bot()
      .hears(/(a)/, async (ctx, next) => {
        await next()
        return ctx.match[1]
      })
      .hears(/(b)/, () => undefined)
    expect(textOf(await one.dispatch(await text('ab')))).toBe('a')
  })

  test('click: by key', async () => {
    const one = bot().click('MENU_HELP', (ctx) => ctx.message.EventKey)
    expect(textOf(await one.dispatch(await event('CLICK', 'MENU_HELP')))).toBe('MENU_HELP')
    expect(await one.dispatch(await event('CLICK', 'OTHER'))).toBeUndefined()
  })

  test.each<[string, unknown]>([
    ['a number', 42],
    ['an empty object', {}],
    ['an unknown MsgType', { MsgType: 'hologram' }],
    ['a hand-made empty text', { MsgType: 'text', Content: '' }],
    ['a hand-made text of 3,000 bytes', { MsgType: 'text', Content: '长'.repeat(1000) }],
    ['a promise of nonsense', Promise.resolve([])],
  ])('%s as the answer is a typed error', async (_name, answer) => {
    await expect(
      bot()
        .on('text', () => answer as string)
        .dispatch(await text('x')),
    ).rejects.toMatchObject({ code: 'reply-invalid' })
  })
})

describe('errors and time', () => {
  /** Handles one push with a clock whose timers run when told. */
  async function handle(one: Bot, clock?: { fire: () => void }) {
    const timestamp = String(Math.floor(Date.now() / 1000))
    const nonce = String(Math.random()).slice(2)
    const query = new URLSearchParams({ signature: signature('t', timestamp, nonce), timestamp, nonce })
    const kept: Promise<unknown>[] = []
    const body = formatXml({ ...common, MsgType: 'text', Content: 'x', MsgId: nonce })
    const response = one.handle({ method: 'POST', query, text: async () => body, waitUntil: (work) => void kept.push(work) })
    if (clock !== undefined) {
      await new Promise((resolve) => setImmediate(resolve))
      clock.fire()
    }
    return { response: await response, kept }
  }
  const manual = (): Clock & { fire: () => void } => {
    const tasks = new Set<() => void>()
    return {
      now: () => Date.now(),
      monotonic: () => 0,
      schedule: (_ms, task) => {
        tasks.add(task)
        return () => tasks.delete(task)
      },
      fire: () => {
        for (const task of tasks) task()
      },
    }
  }

  test('a handler that throws: the user sees nothing, the hook gets the error and the context', async () => {
    const thrown = new Error('boom')
    const seen: unknown[] = []
    for (const handler of [
      () => {
        throw thrown
      },
      () => Promise.reject(thrown),
    ]) {
      const one = bot()
        .on('text', handler)
        .catch((error, ctx) => void seen.push(error, ctx?.message.MsgType))
      expect((await handle(one)).response).toMatchObject({ status: 200, body: 'success' })
    }
    expect(seen).toEqual([thrown, 'text', thrown, 'text'])
  })

  test('middleware that does not wait for what comes after it: its error is told, the process lives', async () => {
    const later = new Error('later')
    const after = (): Promise<never> => new Promise((_resolve, reject) => setImmediate(reject, later))
    for (const careless of [
      (_ctx: unknown, next: () => Promise<unknown>) => {
        void next()
        return 'x'
      },
      (_ctx: unknown, next: () => Promise<unknown>) => {
        void next()
        throw new Error('own')
      },
      async (_ctx: unknown, next: () => Promise<unknown>) => {
        void next()
        await new Promise((resolve) => setTimeout(resolve, 2))
        return 'x'
      },
      (_ctx: unknown, next: () => Promise<unknown>) => {
        setImmediate(next)
        return 'x'
      },
    ]) {
      const seen: unknown[] = []
      const one = bot()
        .use(careless)
        .on('text', after)
        .catch((error) => void seen.push(error))
      await handle(one)
      await new Promise((resolve) => setTimeout(resolve, 5))
      expect(seen.filter((error) => error === later)).toEqual([later])
    }
  })

  test.each<[string, Handler]>([
    ['catches it', async (_ctx, next) => next().catch(() => 'sorry')],
    [
      'awaits it',
      async (_ctx, next) => {
        try {
          return await next()
        } catch {
          return 'sorry'
        }
      },
    ],
    [
      'awaits it after it has happened',
      async (_ctx, next) => {
        const rest = next()
        await new Promise((resolve) => setTimeout(resolve, 2))
        return rest.then(undefined, () => 'sorry')
      },
    ],
    ['waits for several', async (_ctx, next) => (await Promise.allSettled([next(), next()]))[0].status && 'sorry'],
  ])('middleware that handles the error of what comes after it: nobody else is told (%s)', async (_how, middleware) => {
    const seen: unknown[] = []
    const one = bot()
      .use(middleware)
      .on('text', () => Promise.reject(new Error('x')))
      .catch((error) => void seen.push(error))
    expect((await handle(one)).response.body).toContain('sorry')
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(seen).toEqual([])
  })

  test('middleware that leaves the answer to what comes after it: its error is told once', async () => {
    for (const middleware of [
      (_ctx: unknown, next: () => Promise<unknown>) => void next(),
      async (_ctx: unknown, next: () => Promise<unknown>) => void next(),
    ]) {
      const seen: unknown[] = []
      const failure = new Error('x')
      const one = bot()
        .use(middleware)
        .on('text', () => Promise.reject(failure))
        .catch((error) => void seen.push(error))
      await handle(one)
      await new Promise((resolve) => setTimeout(resolve, 5))
      expect(seen).toEqual([failure])
    }
  })

  test('the deadline counts from the request, not from the handler', async () => {
    const times = [0, 3_000]
    const delays: number[] = []
    const schedule = (ms: number) => {
      delays.push(ms)
      return () => {}
    }
    const clock = { now: () => Date.now(), monotonic: () => times.shift() ?? 3_000, schedule }
    await handle(new Bot({ token: 't', clock }).on('text', async () => 'x'))
    expect(delays).toEqual([1_500])
  })

  test('a platform whose waitUntil throws, and work that fails in dispatch', async () => {
    const seen: unknown[] = []
    const one = bot()
      .on('text', (ctx) => ctx.waitUntil(Promise.reject(new Error('work'))))
      .catch((error) => void seen.push(error))
    await one.dispatch(await text('x'))
    await new Promise((resolve) => setImmediate(resolve))
    expect(seen).toMatchObject([{ message: 'work' }])
  })

  test('a hook that throws or rejects breaks nothing', async () => {
    for (const hook of [
      () => {
        throw new Error('hook')
      },
      () => Promise.reject(new Error('hook')),
    ]) {
      const one = bot()
        .on('text', () => {
          throw new Error('x')
        })
        .catch(hook)
      expect((await handle(one)).response.status).toBe(200)
    }
  })

  test('a handler that never settles: success at the deadline, the work is kept alive, the hook says what to do', async () => {
    const clock = manual()
    const seen: unknown[] = []
    const one = new Bot({ token: 't', clock, deadlineMs: 10 })
      .on('text', () => new Promise(() => {}))
      .catch((error) => void seen.push(error))
    const { response, kept } = await handle(one, clock)
    expect(response).toMatchObject({ status: 200, body: 'success' })
    expect(kept).toHaveLength(1)
    expect(seen).toMatchObject([{ code: 'handler-timeout' }])
  })

  test('waitUntil hands work to the platform and its failure to the hook', async () => {
    const seen: unknown[] = []
    const one = bot()
      .on('text', (ctx) => ctx.waitUntil(Promise.reject(new Error('later'))))
      .catch((error) => void seen.push(error))
    const { kept } = await handle(one)
    await Promise.all(kept)
    expect(seen).toMatchObject([{ message: 'later' }])
  })

  test('a reply the platform would drop becomes success and a reply-invalid error', async () => {
    const seen: unknown[] = []
    const one = bot()
      .on('text', () => 'x'.repeat(2049))
      .catch((error) => void seen.push(error))
    expect((await handle(one)).response.body).toBe('success')
    expect(seen).toMatchObject([{ code: 'reply-invalid' }])
  })

  test('a reply that can’t be written becomes success and a reply-invalid error', async () => {
    const seen: unknown[] = []
    const unwritable = { MsgType: 'text', Content: 'x', Extra: null } as never
    const one = bot()
      .on('text', () => unwritable)
      .catch((error) => void seen.push(error))
    expect((await handle(one)).response.body).toBe('success')
    expect(seen).toMatchObject([{ code: 'reply-invalid', cause: expect.any(TypeError) }])
  })
})

describe('types', () => {
  test('filters narrow', () => {
    bot()
      .on('text', (ctx) => void expectTypeOf(ctx.message.Content).toEqualTypeOf<string>())
      .on(['image', 'voice'], (ctx) => void expectTypeOf(ctx.message.MsgType).toEqualTypeOf<'image' | 'voice'>())
      .on('event:LOCATION', (ctx) => void expectTypeOf(ctx.message.Latitude).toEqualTypeOf<number>())
      .hears(/x/, (ctx) => void expectTypeOf(ctx.match[1]).toEqualTypeOf<string | undefined>())
      // @ts-expect-error a filter nobody knows
      .on('event:nonsense', () => 'x')
      // @ts-expect-error not an answer
      .on('text', () => 42)
  })

  test('WxError.is works for an error of another installed copy', () => {
    const other = Object.assign(new Error('x'), { code: 'replayed' })
    Object.defineProperty(other, Symbol.for('@wx/error'), { value: true })
    expect(WxError.is(other)).toBe(true)
    expect([null, undefined, 'x', new Error('x'), {}].some((value) => WxError.is(value))).toBe(false)
  })
})

describe('reply', () => {
  test('builders give the platform’s fields', () => {
    expect(reply.video({ mediaId: 'm', title: 't' })).toMatchObject({ MsgType: 'video', Video: { MediaId: 'm', Title: 't' } })
    expect(reply.news([{ title: 'a' }])).toEqual({
      MsgType: 'news',
      ArticleCount: 1,
      Articles: { item: [{ Title: 'a', Description: '', PicUrl: '', Url: '' }] },
    })
    expect(reply.transfer()).toMatchObject({ MsgType: 'transfer_customer_service' })
  })

  test.each<[string, () => unknown]>([
    ['an empty text', () => reply.text('')],
    ['a text of control characters', () => reply.text('\u0000')],
    ['2,049 bytes', () => reply.text('长'.repeat(683))],
    ['no media id', () => reply.image('')],
    ['no articles', () => reply.news([])],
    ['nine articles', () => reply.news(Array.from({ length: 9 }, () => ({ title: 'x' })))],
  ])('%s is refused', (_name, build) => {
    expect(build).toThrow(expect.objectContaining({ code: 'reply-invalid' }))
  })
})
