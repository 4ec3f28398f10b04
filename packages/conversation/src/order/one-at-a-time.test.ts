import { type Context, MemoryStore, type Store } from '@wx/core'
import { ManualClock, message } from '@wx/core/testing'
import { afterAll, describe, expect, test } from 'vitest'
import { Chat, text } from '../../test/chat'
import { CountedStore } from '../../test/counted-store'
import { patientClock, sharedStores } from '../../test/stores'
import { type OneAtATimeOptions, oneAtATime } from './one-at-a-time'
import type { OrderPolicy } from './order-policy'
import type { SignalContext } from './signal-context'

/** What the handlers of one or several bots do, in order, and how a test ends each of them. */
class Handlers {
  readonly log: string[] = []
  readonly #ends = new Map<string, () => void>()

  run(name: string, signal: AbortSignal): Promise<string> {
    this.log.push(`${name} starts`)
    return new Promise((resolve, reject) => {
      this.#ends.set(name, () => resolve(name))
      signal.addEventListener('abort', () => reject(signal.reason))
    }).then(
      () => {
        this.log.push(`${name} ends`)
        return name
      },
      (error: unknown) => {
        this.log.push(`${name} is aborted`)
        throw error
      },
    )
  }

  end(name: string): void {
    this.#ends.get(name)?.()
  }
}

type Ordered = Chat<Context & SignalContext>

function ordered(handlers: Handlers, options: OneAtATimeOptions): Ordered {
  const chat = new Chat<Context & SignalContext>(options.clock)
  chat.bot.fallback('sorry')
  chat.bot.use(oneAtATime(options))
  chat.bot.on('text', (ctx) => handlers.run(ctx.message.Content, ctx.signal))
  chat.bot.on('event', (ctx) => `event ${ctx.signal.aborted}`)
  return chat
}

/** Bots of as many processes over one store, with a clock that the test moves. */
function processes(count: number, policy: OrderPolicy): { handlers: Handlers; clock: ManualClock; store: Store; bots: readonly Ordered[] } {
  const handlers = new Handlers()
  const clock = new ManualClock()
  const store = new MemoryStore({ clock })
  return { handlers, clock, store, bots: Array.from({ length: count }, () => ordered(handlers, { policy, store, clock })) }
}

async function say(bot: Ordered | undefined, clock: ManualClock, ...contents: readonly string[]): Promise<Promise<string>[]> {
  const answers: Promise<string>[] = []
  for (const content of contents) {
    answers.push(bot?.say(content) ?? Promise.reject(new Error('no bot')))
    await clock.advance(0)
  }
  return answers
}

describe('queue', () => {
  test('in one process pushes of a user are answered one after another, in the order of arrival', async () => {
    const { handlers, clock, bots } = processes(1, 'queue')
    const answers = await say(bots[0], clock, 'a', 'b', 'c')
    const other = bots[0]?.say(text('other', { FromUserName: 'o-other' }))
    await clock.advance(0)
    expect(handlers.log).toEqual(['a starts', 'other starts'])
    handlers.end('other')
    expect(await other).toBe('other')
    for (const name of ['a', 'b', 'c']) {
      handlers.end(name)
      await clock.advance(0)
    }
    expect(await Promise.all(answers)).toEqual(['a', 'b', 'c'])
    expect(handlers.log.filter((line) => !line.startsWith('other'))).toEqual([
      'a starts',
      'a ends',
      'b starts',
      'b ends',
      'c starts',
      'c ends',
    ])
  })

  test('over processes: the other one waits, however long the handler takes', async () => {
    const { handlers, clock, bots } = processes(2, 'queue')
    const [first] = await say(bots[0], clock, 'a')
    const [second] = await say(bots[1], clock, 'b')
    await clock.advance(60_000)
    expect(handlers.log).toEqual(['a starts'])
    handlers.end('a')
    await clock.advance(500)
    handlers.end('b')
    await clock.advance(0)
    expect([await first, await second]).toEqual(['a', 'b'])
  })

  test('a process that died: its turn ends by itself, 3 s after its last renewal', async () => {
    const { handlers, clock, store, bots } = processes(1, 'queue')
    const dead = new ManualClock()
    void ordered(handlers, { policy: 'queue', store, clock: dead }).say('dead')
    await dead.advance(0)
    const [answer] = await say(bots[0], clock, 'a')
    await clock.advance(2_999)
    expect(handlers.log).toEqual(['dead starts'])
    await clock.advance(501)
    handlers.end('a')
    await clock.advance(0)
    expect(await answer).toBe('a')
  })

  test('a process that stood still takes its turn back, unless another one has it', async () => {
    const { handlers, clock, bots } = processes(2, 'queue')
    await say(bots[0], clock, 'a')
    await clock.stall(5_000)
    const [second] = await say(bots[1], clock, 'b')
    await clock.advance(5_000)
    expect(handlers.log).toEqual(['a starts'])
    handlers.end('a')
    await clock.advance(500)
    handlers.end('b')
    await clock.advance(0)
    expect(await second).toBe('b')
  })

  test('a handler that hangs blocks its user for 10 minutes', async () => {
    const { handlers, clock, bots } = processes(2, 'queue')
    await say(bots[0], clock, 'hangs')
    const [next] = await say(bots[0], clock, 'a')
    await clock.advance(603_500)
    expect(handlers.log).toEqual(['hangs starts', 'a starts'])
    handlers.end('a')
    await clock.advance(0)
    expect(await next).toBe('a')
  })

  test('a handler that failed ends its turn, and so does one that yields', async () => {
    const chat = new Chat<Context>()
    const log: string[] = []
    chat.bot.use(oneAtATime({ policy: 'queue', store: new MemoryStore() }))
    chat.bot.hears('fails', () => {
      throw new Error('down')
    })
    chat.bot.on('text', async function* (ctx) {
      log.push(`${ctx.message.Content} starts`)
      yield 'one'
      await Promise.resolve()
      yield 'two'
      log.push(`${ctx.message.Content} ends`)
    })
    expect(await Promise.all([chat.say('fails'), chat.say('a'), chat.say('b')])).toEqual(['', 'one|two', 'one|two'])
    expect(log).toEqual(['a starts', 'a ends', 'b starts', 'b ends'])
  })
})

describe('latest', () => {
  test('in one process the newer push aborts the earlier one, and those that wait', async () => {
    const { handlers, clock, bots } = processes(1, 'latest')
    const answers = await say(bots[0], clock, 'a', 'b', 'c')
    await clock.advance(0)
    handlers.end('c')
    await clock.advance(0)
    expect(await Promise.all(answers)).toEqual(['', '', 'c'])
    expect(handlers.log.filter((line) => !line.startsWith('b'))).toEqual(['a starts', 'a is aborted', 'c starts', 'c ends'])
    expect(bots[0]?.reported).toEqual([])
  })

  test('over processes the older run is told at its next renewal', async () => {
    const { handlers, clock, bots } = processes(2, 'latest')
    const [first] = await say(bots[0], clock, 'a')
    const [second] = await say(bots[1], clock, 'b')
    expect(handlers.log).toEqual(['a starts'])
    await clock.advance(1_500)
    expect(handlers.log).toEqual(['a starts', 'a is aborted', 'b starts'])
    handlers.end('b')
    await clock.advance(0)
    expect([await first, await second]).toEqual(['', 'b'])
  })

  test('over processes the newest of those that wait runs', async () => {
    const { handlers, clock, bots } = processes(3, 'latest')
    const answers = [await say(bots[0], clock, 'a'), await say(bots[1], clock, 'b'), await say(bots[2], clock, 'c')].flat()
    await clock.advance(2_000)
    handlers.end('c')
    await clock.advance(500)
    expect(await Promise.all(answers)).toEqual(['', '', 'c'])
    expect(handlers.log.filter((line) => line.startsWith('b'))).toEqual([])
  })

  test('a handler that takes no notice of its signal is waited for, and its answer is dropped', async () => {
    const clock = new ManualClock()
    const chat = new Chat<Context>(clock)
    const ends: (() => void)[] = []
    chat.bot.use(oneAtATime({ policy: 'latest', store: new MemoryStore({ clock }), clock }))
    chat.bot.on('text', (ctx) => new Promise<string>((resolve) => void ends.push(() => resolve(ctx.message.Content))))
    const answers = [chat.say('a')]
    await clock.advance(0)
    answers.push(chat.say('b'))
    await clock.advance(0)
    expect(ends).toHaveLength(1)
    ends[0]?.()
    await clock.advance(0)
    ends[1]?.()
    await clock.advance(0)
    expect(await Promise.all(answers)).toEqual(['', 'b'])
  })

  test('aborts the run by the function that slowAnswers gave the context, if it did', async () => {
    const clock = new ManualClock()
    const controller = new AbortController()
    const chat = new Chat<Context & SignalContext>(clock)
    chat.bot.use((ctx, next) => {
      if (ctx.message.raw.Content === 'a')
        Object.assign(ctx, { signal: controller.signal, abort: (reason: unknown) => controller.abort(reason) })
      return next()
    })
    chat.bot.use(oneAtATime({ policy: 'latest', store: new MemoryStore({ clock }), clock }))
    chat.bot.on('text', (ctx) => (ctx.message.Content === 'a' ? new Promise<never>(() => {}) : 'b'))
    void chat.say('a')
    await clock.advance(0)
    void chat.say('b')
    await clock.advance(0)
    expect(controller.signal.reason).toMatchObject({ code: 'aborted' })
  })
})

describe('drop', () => {
  test('what comes meanwhile gets no answer, in one process and over several', async () => {
    const { handlers, clock, bots } = processes(2, 'drop')
    const [first, second] = await say(bots[0], clock, 'a', 'b')
    const [third] = await say(bots[1], clock, 'c')
    expect([await second, await third]).toEqual(['', ''])
    handlers.end('a')
    await clock.advance(0)
    expect(await first).toBe('a')
    const [fourth] = await say(bots[1], clock, 'd')
    handlers.end('d')
    expect(await fourth).toBe('d')
    expect(handlers.log.filter((line) => /[bc]/.test(line[0] ?? ''))).toEqual([])
  })
})

describe('every policy', () => {
  test('events pass, and have a signal', async () => {
    const { handlers, clock, bots } = processes(1, 'drop')
    await say(bots[0], clock, 'a')
    expect(await bots[0]?.say(message('event:LOCATION'))).toBe('event false')
    expect(handlers.log).toEqual(['a starts'])
  })

  test.each<[OrderPolicy, number, number]>([
    ['queue', 2, 1],
    ['drop', 2, 1],
    ['latest', 3, 2],
  ])('round trips under %s: %i a push, %i a second', async (policy, push, second) => {
    const clock = new ManualClock()
    const store = new CountedStore(new MemoryStore({ clock }))
    const handlers = new Handlers()
    const chat = ordered(handlers, { policy, store, clock })
    const calls = await store.callsOf(async () => {
      const [answer] = await say(chat, clock, 'a')
      handlers.end('a')
      await answer
      await clock.advance(0)
    })
    const [answer] = await say(chat, clock, 'b')
    const renewals = await store.callsOf(() => clock.advance(10_000))
    handlers.end('b')
    expect([calls, renewals, await answer]).toEqual([push, 10 * second, 'b'])
    await clock.advance(0)
    expect(clock.pending).toBe(0)
  })

  test.each(['hangs', 'fails'] as const)('a store that %s: the push is answered, and it is reported', async (fault) => {
    const clock = new ManualClock()
    const store = new CountedStore()
    const handlers = new Handlers()
    const chat = ordered(handlers, { policy: 'queue', store, clock })
    store.fault = { verbs: ['get', 'set', 'delete'], with: fault }
    const answer = chat.say('a')
    await clock.advance(300)
    handlers.end('a')
    await clock.advance(0)
    expect([await answer, chat.reported]).toEqual(['a', ['store-failed']])
  })

  test.each<[object, string]>([
    [{ policy: 'queue' }, 'oneAtATime: store has no method get'],
    [{ store: new MemoryStore() }, "oneAtATime: policy is undefined; it is 'queue', 'latest' or 'drop'."],
    [{ store: new MemoryStore(), policy: 'queue', by: 'account' }, 'oneAtATime: by is "account"; it is \'user\'.'],
  ])('%j is refused', (options, problem) => {
    expect(() => oneAtATime(options as OneAtATimeOptions)).toThrow(
      expect.objectContaining({ code: 'config-invalid', message: expect.stringContaining(problem) }),
    )
  })
})

for (const shared of sharedStores()) {
  describe.skipIf(shared.isMissing)(`oneAtATime ${shared.name}`, () => {
    afterAll(shared.close)

    test('over three processes no two pushes of a user run at once, and all are answered', { timeout: 30_000 }, async () => {
      let [running, most] = [0, 0]
      const bots: Chat<Context>[] = []
      for (let count = 0; count < 3; count++) {
        const chat = new Chat<Context>()
        chat.bot.use(oneAtATime({ policy: 'queue', store: await shared.open(), clock: patientClock }))
        chat.bot.on('text', async (ctx) => {
          running += 1
          most = Math.max(most, running)
          await new Promise<void>((resolve) => setImmediate(resolve))
          running -= 1
          return ctx.message.Content
        })
        bots.push(chat)
      }
      const answers = await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map((name, index) => bots[index % 3]?.say(name)))
      expect([answers, most]).toEqual([['a', 'b', 'c', 'd', 'e', 'f'], 1])
    })
  })
}
