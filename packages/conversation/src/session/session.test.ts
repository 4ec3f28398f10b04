import { type Clock, type Context, MemoryStore, type Store, WxError } from '@wx/core'
import { ManualClock, message } from '@wx/core/testing'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { Chat, text } from '../../test/chat'
import { CountedStore } from '../../test/counted-store'
import { patientClock, sharedStores } from '../../test/stores'
import { type SessionOptions, session } from './session'
import type { SessionContext } from './session-context'

interface Cart {
  readonly items: readonly string[]
  readonly note?: string | undefined
}
type CartContext = Context & SessionContext<Cart>
const initial = (): Cart => ({ items: [] })

/** Each text is added; `list` answers with all of them. */
function shop(store: Store, options: Partial<SessionOptions<Cart>> & { clock?: Clock } = {}): Chat<CartContext> {
  const chat = new Chat<CartContext>(options.clock)
  chat.bot.use(session<Cart>({ store, initial, ...options }))
  chat.bot.hears('list', (ctx) => ctx.session.data.items.join(' ') || 'nothing')
  chat.bot.hears(/^note (.+)/, (ctx) => {
    ctx.session.data = { ...ctx.session.data, note: ctx.match[1] }
    return ctx.session.data.note
  })
  chat.bot.hears('clear', (ctx) => ctx.session.clear().then(() => 'cleared'))
  chat.bot.on('text', async (ctx) => {
    const { items } = await ctx.session.update((cart) => ({ ...cart, items: [...cart.items, ctx.message.Content] }))
    return items.join(' ')
  })
  return chat
}

for (const shared of sharedStores()) {
  describe.skipIf(shared.isMissing)(`a session ${shared.name}`, () => {
    afterAll(shared.close)

    test('is the same in every process, for one user of one account', async () => {
      const [one, other] = [shop(await shared.open(), { clock: patientClock }), shop(await shared.open(), { clock: patientClock })]
      const [mine, yours] = [{ FromUserName: 'o1' }, { FromUserName: 'o2' }]
      expect(await one.say(text('a', mine))).toBe('a')
      expect(await other.say(text('b', mine))).toBe('a b')
      expect(await one.say(text('list', mine))).toBe('a b')
      expect(await one.say(text('list', yours))).toBe('nothing')
      expect(await one.say(message('text', { Content: 'list', FromUserName: 'o1', ToUserName: 'gh_other' }))).toBe('nothing')
      expect(await other.say(text('clear', mine))).toBe('cleared')
      expect(await one.say(text('list', mine))).toBe('nothing')
    })

    test('two pushes of one user at once change one session: both changes are there', { timeout: 30_000 }, async () => {
      const bots = [
        shop(await shared.open(), { clock: patientClock }),
        shop(await shared.open(), { clock: patientClock }),
        shop(await shared.open(), { clock: patientClock }),
      ]
      let run = 0
      await fc.assert(
        fc.asyncProperty(fc.array(fc.nat(2), { minLength: 2, maxLength: 8 }), async (places) => {
          const user = { FromUserName: `o-at-once-${run++}` }
          await Promise.all(places.map((place, index) => bots[place]?.say(text(`${index}`, user))))
          const items = (await bots[0]?.say(text('list', user)))?.split(' ').sort()
          expect(items).toEqual(places.map((_, index) => `${index}`).sort())
        }),
        { numRuns: 10 },
      )
    })

    test('what was assigned is written, unless another push wrote: session-conflict', async () => {
      const [one, other] = [new Chat<CartContext>(), shop(await shared.open(), { clock: patientClock })]
      const user = { FromUserName: 'o-assigned' }
      one.bot.use(session<Cart>({ store: await shared.open(), initial, clock: patientClock }))
      one.bot.hears('alone', (ctx) => {
        ctx.session.data = { items: ['alone'] }
        return 'done'
      })
      one.bot.on('text', async (ctx) => {
        ctx.session.data = { items: [] }
        await other.say(text('b', user))
        return 'done'
      })
      one.bot.fallback('sorry')
      expect(await one.say(text('alone', user))).toBe('done')
      expect(await other.say(text('list', user))).toBe('alone')
      expect(await one.say(text('second', user))).toBe('sorry')
      expect(one.reported).toEqual(['session-conflict'])
      expect(await other.say(text('list', user))).toBe('alone b')
    })
  })
}

describe('a run that replaces one whose process died', () => {
  test('does no update twice, and those that are missing', async () => {
    const store = new MemoryStore()
    let dies = true
    function bot(): Chat<CartContext> {
      const chat = new Chat<CartContext>()
      chat.bot.use(session<Cart>({ store, initial }))
      chat.bot.hears('list', (ctx) => ctx.session.data.items.join(' '))
      chat.bot.on('text', async (ctx) => {
        await ctx.session.update(({ items }) => ({ items: [...items, 'first'] }))
        if (dies) await new Promise(() => {})
        const { items } = await ctx.session.update((cart) => ({ items: [...cart.items, 'second'] }))
        return items.join(' ')
      })
      return chat
    }
    const push = text('buy')
    void bot().say(push)
    await new Promise<void>((resolve) => setImmediate(resolve))
    await shop(store).say('meanwhile')
    dies = false
    expect(await bot().say(push)).toBe('first meanwhile second')
    expect(await bot().say(push)).toBe('first meanwhile second')
    expect(await shop(store).say('list')).toBe('first meanwhile second')
  })

  test('an assignment is written once', async () => {
    const store = new MemoryStore()
    const push = text('note 1')
    const chat = shop(store)
    await chat.say(push)
    await chat.say('a')
    expect(await chat.say(push)).toBe('1')
    expect([await chat.say('list'), chat.reported]).toEqual(['a', []])
  })

  test('the last pushes are remembered, and no more', async () => {
    const store = new MemoryStore()
    const chat = shop(store)
    for (let index = 0; index < 30; index++) await chat.say(`${index}`)
    const { value } = await store.get('wx:session:gh_0123456789ab:oABCDEFGHIJKLMNOPQRSTUVWXYZ0')
    expect(JSON.parse(value ?? '').runs).toHaveLength(8)
  })
})

describe('a store that is slow or fails', () => {
  test.each(['hangs', 'fails'] as const)('that %s for writes: what is assigned is reported, and the user has the answer', async (fault) => {
    const clock = new ManualClock()
    const store = new CountedStore()
    const chat = shop(store, { clock })
    store.fault = { verbs: ['set'], with: fault }
    const answer = chat.say('note 5')
    await clock.advance(300)
    expect([await answer, chat.reported]).toEqual(['5', ['store-failed']])
  })

  test('an update rejects, so that no handler says what is not true', async () => {
    const clock = new ManualClock()
    const store = new CountedStore()
    const chat = shop(store, { clock })
    chat.bot.fallback('sorry')
    store.fault = { verbs: ['set'], with: 'hangs' }
    const answer = chat.say('a')
    await clock.advance(300)
    expect([await answer, chat.reported]).toEqual(['sorry', ['store-failed']])
  })

  test('an update that is not awaited is written before the answer leaves, or reported', async () => {
    const clock = new ManualClock()
    const store = new CountedStore()
    const chat = new Chat<CartContext>(clock)
    chat.bot.use(session<Cart>({ store, initial, clock }))
    chat.bot.hears('list', (ctx) => ctx.session.data.items.join(' '))
    chat.bot.on('text', (ctx) => {
      void ctx.session.update(({ items }) => ({ items: [...items, ctx.message.Content] }))
      return 'done'
    })
    expect([await chat.say('a'), await chat.say('list')]).toEqual(['done', 'a'])
    store.fault = { verbs: ['set'], with: 'hangs' }
    const answer = chat.say('b')
    await clock.advance(300)
    expect([await answer, chat.reported]).toEqual(['done', ['store-failed']])
  })

  test('handlers that use no session answer, and those that do fail', async () => {
    const clock = new ManualClock()
    const store = new CountedStore()
    const chat = shop(store, { clock })
    chat.bot.on('image', () => 'nice')
    store.fault = { verbs: ['get'], with: 'hangs' }
    const answers = [chat.say(message('image')), chat.say('list'), chat.say('note over nothing')]
    await clock.advance(300)
    expect(await Promise.all(answers)).toEqual(['nice', '', ''])
    expect(chat.reported).toEqual(['store-failed', 'store-failed', 'store-failed'])
  })
})

describe('what is kept', () => {
  test('round trips: one a push, one more for each change', async () => {
    const store = new CountedStore()
    const chat = shop(store)
    expect(await store.callsOf(() => chat.say('a'))).toBe(2)
    expect(await store.callsOf(() => chat.say('list'))).toBe(1)
    expect(await store.callsOf(() => chat.say('note x'))).toBe(2)
  })

  test('expires when nothing was written for its ttl', async () => {
    const clock = new ManualClock()
    const chat = shop(new MemoryStore({ clock }), { clock, ttl: 60 })
    await chat.say('a')
    await clock.advance(59_000)
    expect(await chat.say('b')).toBe('a b')
    await clock.advance(59_999)
    expect(await chat.say('list')).toBe('a b')
    await clock.advance(1)
    expect(await chat.say('list')).toBe('nothing')
  })

  test('any JSON comes back as it was', async () => {
    let given: fc.JsonValue = null
    const seen: unknown[] = []
    const chat = new Chat<Context & SessionContext<{ value: unknown }>>()
    chat.bot.use(session<{ value: unknown }>({ store: new MemoryStore(), initial: () => ({ value: null }) }))
    chat.bot.hears('set', async (ctx) => void seen.push((await ctx.session.update(() => ({ value: given ?? {} }))).value))
    chat.bot.on('text', (ctx) => void seen.push(ctx.session.data.value))
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), async (value) => {
        given = value
        await chat.say('set')
        await chat.say('get')
        const expected = JSON.parse(JSON.stringify(value ?? {}))
        expect(seen.splice(0)).toEqual([expected, expected])
      }),
      { numRuns: 200 },
    )
    expect(chat.errors).toEqual([])
  })

  const itself: { inner?: unknown } = {}
  itself.inner = [itself]
  test.each<[unknown, string]>([
    [{ at: new Date(0) }, 'session.data.at is a Date'],
    [{ list: [1, Number.NaN] }, 'session.data.list[1] is NaN'],
    [{ list: [undefined] }, 'session.data.list[0] is undefined'],
    [{ id: 1n }, 'session.data.id is a bigint'],
    [{ deep: { run: () => {} } }, 'session.data.deep.run is a function'],
    [new Map(), 'session.data is a Map'],
    [Promise.resolve(), 'session.data is a Promise'],
    [undefined, 'session.data is undefined'],
    [itself, 'session.data.inner[0] contains itself'],
    [{ text: '长'.repeat(400_000) }, 'session.data has 1200011 bytes as JSON; a store keeps 1048576'],
  ])('what is no JSON is refused with its path: %#', async (value, problem) => {
    const chat = new Chat<Context & SessionContext<object>>()
    chat.bot.use(session<object>({ store: new MemoryStore(), initial: () => ({}) }))
    chat.bot.hears('assign', (ctx) => {
      ctx.session.data = value as object
    })
    chat.bot.on('text', (ctx) => ctx.session.update(() => value as object).then(() => 'done'))
    await chat.say('assign')
    await chat.say('update')
    const refused = expect.objectContaining({ code: 'state-invalid', message: expect.stringContaining(problem) })
    expect(chat.errors).toEqual([refused, refused])
  })

  test('a member that is undefined is left out', async () => {
    const store = new MemoryStore()
    const chat = new Chat<CartContext>()
    chat.bot.use(session<Cart>({ store, initial }))
    chat.bot.on('text', (ctx) => ctx.session.update(() => ({ items: [], note: undefined })).then((cart) => JSON.stringify(cart)))
    expect(await chat.say('a')).toBe('{"items":[]}')
  })

  test('a snapshot is frozen, at every depth', async () => {
    const chat = new Chat<Context & SessionContext<{ list: { n: number }[] }>>()
    chat.bot.use(session({ store: new MemoryStore(), initial: () => ({ list: [{ n: 1 }] }) }))
    chat.bot.on('text', (ctx) => {
      Object.assign(ctx.session.data.list[0] ?? {}, { n: 2 })
    })
    await chat.say('a')
    expect(chat.reported).toEqual([expect.stringContaining('TypeError')])
  })
})

describe('versions', () => {
  async function told(first: SessionOptions<{ name: string }>, second: SessionOptions<{ name: string }>): Promise<Chat<never>[]> {
    return [first, second].map((options) => {
      const chat = new Chat<Context & SessionContext<{ name: string }>>()
      chat.bot.use(session<{ name: string }>(options))
      chat.bot.hears('set', (ctx) => ctx.session.update((data) => ({ name: `${data.name}!` })).then(({ name }) => name))
      chat.bot.on('text', (ctx) => ctx.session.data.name)
      return chat as unknown as Chat<never>
    })
  }

  test('older data is made into today’s; a program of an older version says so', async () => {
    const store = new MemoryStore()
    const migrate = (data: unknown, version: number): { name: string } => ({ name: `${JSON.stringify(data)} of ${version}` })
    const [old, today] = await told(
      { store, initial: () => ({ name: 'x' }) },
      { store, initial: () => ({ name: 'y' }), version: 3, migrate },
    )
    await old?.say('set')
    expect(await today?.say('get')).toBe('{"name":"x!"} of 1')
    expect(await old?.say('get')).toBe('x!')
    expect(await today?.say('set')).toBe('{"name":"x!"} of 1!')
    await old?.say('get')
    expect(old?.errors).toEqual([expect.objectContaining({ code: 'state-invalid', message: expect.stringContaining('version 3') })])
  })

  test('what another program wrote under the key is no session', async () => {
    const store = new MemoryStore()
    await store.set('wx:session:gh_0123456789ab:oABCDEFGHIJKLMNOPQRSTUVWXYZ0', 'secret text')
    const chat = shop(store)
    await chat.say('list')
    expect(chat.reported).toEqual(['state-invalid'])
    expect(String(chat.errors)).not.toContain('secret')
  })
})

test('a push without a user has no session', async () => {
  const store = new CountedStore()
  const chat = shop(store)
  chat.bot.on('info:component_verify_ticket', () => {})
  chat.bot.on('info:unauthorized', (ctx) => String(ctx.session.data))
  await chat.bot.dispatch(message('info:component_verify_ticket'))
  expect(store.calls).toBe(0)
  await expect(chat.bot.dispatch(message('info:unauthorized'))).rejects.toMatchObject({ code: 'config-invalid' })
  await expect(chat.bot.dispatch(text('list', { FromUserName: '' }))).rejects.toMatchObject({ code: 'config-invalid' })
})

test('with a handler that yields, the session is written after its last part', async () => {
  const store = new MemoryStore()
  const chat = new Chat<CartContext>()
  chat.bot.use(session<Cart>({ store, initial }))
  chat.bot.hears('list', (ctx) => ctx.session.data.items.join(' '))
  chat.bot.on('text', async function* (ctx) {
    yield 'one'
    ctx.session.data = { items: ['yielded'] }
    yield 'two'
  })
  expect([await chat.say('a'), await chat.say('list')]).toEqual(['one|two', 'yielded'])
})

test.each<[object, string]>([
  [{ initial }, 'session: store has no method get. Give a store such as new RedisStore(…).'],
  [{ store: new MemoryStore() }, 'session: initial is a undefined; it must be a function that gives the first data.'],
  [{ store: new MemoryStore(), initial, ttl: 0 }, 'session: ttl is 0; it must be a number from 1 to 315360000.'],
  [{ store: new MemoryStore(), initial, version: 1.5 }, 'session: version is 1.5; it must be a whole number from 1.'],
  [{ store: new MemoryStore(), initial, version: 2 }, 'session: version is 2 without migrate'],
  [{ store: new MemoryStore(), initial, tll: 2 }, 'session has no option "tll". Did you mean "ttl"?'],
])('%j is refused', (options, problem) => {
  expect(() => session(options as SessionOptions<Cart>)).toThrow(
    expect.objectContaining({ code: 'config-invalid', message: expect.stringContaining(problem) }),
  )
})

test('initial data that is no JSON is refused at the start', () => {
  expect(() => session({ store: new MemoryStore(), initial: () => new Date() })).toThrow(WxError)
})
