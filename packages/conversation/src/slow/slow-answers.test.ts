import { Bot, type Context, MemoryStore, type Store, WxError } from '@wx/core'
import { ManualClock, message } from '@wx/core/testing'
import { describe, expect, test } from 'vitest'
import { FakeSender } from '../../test/fake-sender'
import { type Outcome, Platform } from '../../test/platform'
import { choices } from '../choices/choices'
import type { SlowContext } from './context'
import type { SlowJob } from './job'
import type { SlowOptions } from './options'
import { type SlowAnswers, slowAnswers } from './slow-answers'

const TOKEN = 'token'
type Ctx = Context & SlowContext
const HOLD_OR_TELL = { hold: true, otherwise: 'tell' } as const
const HOLD_OR_LATER = { hold: true, otherwise: 'later' } as const

/** A process that is gone. */
const DEAD = { handle: () => new Promise(() => {}) } as unknown as Bot<Ctx>

/** A process whose responses do not reach the platform. */
function unheard(bot: Bot<Ctx>): Bot<Ctx> {
  const handle: Bot<Ctx>['handle'] = async (request) => {
    await bot.handle(request)
    return new Promise(() => {})
  }
  return { handle } as Bot<Ctx>
}

class World {
  readonly clock = new ManualClock()
  readonly store: Store = new MemoryStore({ clock: this.clock })
  readonly sender = new FakeSender()
  readonly platform = new Platform(this.clock, TOKEN)
  readonly reports: unknown[] = []
  readonly attempts: number[] = []
  slow: SlowAnswers | undefined

  bot(options: SlowOptions, handler: (ctx: Ctx) => unknown): Bot<Ctx> {
    const slow = slowAnswers(options)
    this.slow = slow
    const bot = new Bot<Ctx>({ token: TOKEN, clock: this.clock, slow })
    bot.catch((error) => void this.reports.push(error))
    bot.on('text', (ctx) => {
      this.attempts.push(ctx.delivery.attempt)
      return handler(ctx as never) as string
    })
    return bot
  }

  after(ms: number): Promise<void> {
    return new Promise((resolve) => this.clock.schedule(ms, resolve))
  }

  /** The outcome of a push, once `ms` have passed. */
  async push(text: string | { Content: string; bizmsgmenuid: string }, ms: number, ...bots: readonly Bot<Ctx>[]): Promise<Outcome> {
    const fields = typeof text === 'string' ? { Content: text } : text
    const outcome = this.platform.push(message('text', fields), ...(bots as readonly Bot<never>[]))
    await this.clock.advance(ms)
    return outcome
  }
}

const linkIn = (text: string | undefined): { Content: string; bizmsgmenuid: string } => {
  const [, Content = '', bizmsgmenuid = ''] = /msgmenucontent=([^&]*)&msgmenuid=([^"]*)"/.exec(text ?? '') ?? []
  return { Content, bizmsgmenuid }
}

describe('a quick answer', () => {
  test('is the passive reply, and the handlers run once', async () => {
    const world = new World()
    const bot = world.bot({}, () => '好')
    expect(await world.push('问', 0, bot)).toEqual({ seen: '好', timedOut: 0 })
    expect(world.attempts).toEqual([1])
    expect(world.reports).toEqual([])
  })

  test('costs a shared store two round trips', async () => {
    const world = new World()
    let trips = 0
    const counting: Store = {
      get: (key) => {
        trips += 1
        return world.store.get(key)
      },
      set: (key, value, options) => {
        trips += 1
        return world.store.set(key, value, options)
      },
      delete: (key) => world.store.delete(key),
    }
    const bot = world.bot({ store: counting }, () => '好')
    await world.push('问', 0, bot)
    trips = 0
    await world.push('再问', 0, bot)
    // The user's open claims are read beside the first.
    expect(trips).toBe(3)
  })
})

describe('later', () => {
  test('25 s: success at the deadline, then one message; the handlers ran once', async () => {
    const world = new World()
    const bot = world.bot({ store: world.store, sender: world.sender }, async () => {
      await world.after(25_000)
      return '好'
    })
    expect(await world.push('问', 4_500, bot)).toEqual({ seen: undefined, timedOut: 0 })
    await world.clock.advance(60_000)
    expect(world.sender.texts).toEqual(['好'])
    expect(world.attempts).toEqual([1])
    expect(world.reports).toEqual([])
    expect(world.clock.pending).toBe(0)
  })

  test('choices go as a menu in the chat', async () => {
    const world = new World()
    const bot = world.bot({ store: world.store, sender: world.sender }, async () => {
      await world.after(6_000)
      return choices([{ id: 'good', label: '满意' }], { head: '服务怎么样？' })
    })
    await world.push('慢', 10_000, bot)
    const menu = { msgtype: 'msgmenu', msgmenu: { head_content: '服务怎么样？', list: [{ id: 'good', content: '满意' }] } }
    expect(world.sender.texts.map((text) => JSON.parse(text))).toEqual([menu])
  })

  test('an account without the right: a claim for the next message, then tell', async () => {
    const world = new World()
    world.sender.refusal = 'account'
    const bot = world.bot({ store: world.store, sender: world.sender }, async (ctx) => {
      const { Content } = ctx.message as { Content: string }
      if (Content.startsWith('慢')) await world.after(6_000)
      return `答${Content}`
    })
    await world.push('慢1', 10_000, bot)
    expect(world.reports).toHaveLength(1)
    const next = await world.push('快', 5_000, bot)
    expect(next.seen).toMatch(/^答慢1\n\n<a href/)
    expect((await world.push(linkIn(next.seen), 1_000, bot)).seen).toBe('答快')
    expect((await world.push('慢2', 10_000, bot)).seen).toContain('看答案')
    expect(world.sender.texts).toEqual([])
  })

  test('a refusal for the user keeps the answer for the next message; its own answer follows as a message', async () => {
    const world = new World()
    const bot = world.bot({ store: world.store, sender: world.sender }, async (ctx) => {
      const { Content } = ctx.message as { Content: string }
      if (Content === '慢') await world.after(6_000)
      return `答${Content}`
    })
    world.sender.refusal = 'budget'
    await world.push('慢', 10_000, bot)
    expect(world.reports.map((error) => WxError.is(error) && error.errcode)).toEqual([45047])
    world.sender.refusal = undefined
    expect((await world.push('快', 5_000, bot)).seen).toBe('答慢')
    expect(world.sender.texts).toEqual(['答快'])
    expect((await world.push('快', 5_000, bot)).seen).toBe('答快')
  })

  test('an unknown outcome is reported and never sent again', async () => {
    const world = new World()
    world.sender.refusal = 'unknown'
    const bot = world.bot({ store: world.store, sender: world.sender }, async () => {
      await world.after(6_000)
      return '好'
    })
    await world.push('问', 10_000, bot)
    expect(world.reports.map((error) => WxError.is(error) && error.code)).toEqual(['outcome-unknown'])
    expect((await world.push('问', 10_000, bot)).seen).toBeUndefined()
    expect(world.sender.texts).toEqual([])
  })
})

describe('tell', () => {
  test('60 s: a link, then the seconds so far, then the answer', async () => {
    const world = new World()
    const bot = world.bot({ store: world.store }, async () => {
      await world.after(60_000)
      return '好'
    })
    const told = await world.push('问', 5_000, bot)
    expect(told.seen).toMatch(/^正在准备答案，已用 5 秒。\n<a href="weixin:\/\/bizmsgmenu/)
    await world.clock.advance(10_000)
    const again = await world.push(linkIn(told.seen), 5_000, bot)
    expect(again.seen).toMatch(/^正在准备答案，已用 \d\d 秒。/)
    await world.clock.advance(50_000)
    expect((await world.push(linkIn(again.seen), 1_000, bot)).seen).toBe('好')
    expect(world.attempts).toEqual([1])
  })

  test('the typed words claim the oldest open answer; another text is a new question', async () => {
    const world = new World()
    const bot = world.bot({ store: world.store }, async (ctx) => {
      await world.after(8_000)
      return `答${(ctx.message as { Content: string }).Content}`
    })
    await world.push('一', 5_000, bot)
    await world.push('二', 5_000, bot)
    await world.clock.advance(20_000)
    expect((await world.push('看答案', 1_000, bot)).seen).toBe('答一')
    expect((await world.push('看答案', 1_000, bot)).seen).toBe('答二')
    expect((await world.push('看答案', 20_000, bot)).seen).toContain('正在准备')
    expect(world.attempts).toHaveLength(3)
  })

  test("another user's link brings nothing", async () => {
    const world = new World()
    const bot = world.bot({ store: world.store }, async () => {
      await world.after(8_000)
      return '好'
    })
    const told = await world.push('问', 10_000, bot)
    const tap = message('text', { ...linkIn(told.seen), FromUserName: 'oSomebodyElse' })
    const outcome = world.platform.push(tap, bot as Bot<never>)
    await world.clock.advance(1_000)
    expect((await outcome).seen).toContain('过期')
  })
})

describe('hold', () => {
  test('9 s: the attempt that is open carries the answer, over two processes too', async () => {
    const world = new World()
    const handler = async (): Promise<string> => {
      await world.after(9_000)
      return '好'
    }
    const options = { store: world.store, policy: HOLD_OR_TELL } as const
    const [one, two] = [world.bot(options, handler), world.bot(options, handler)]
    expect(await world.push('问', 20_000, one)).toEqual({ seen: '好', timedOut: 1 })
    expect(await world.push('又问', 20_000, one, two)).toEqual({ seen: '好', timedOut: 1 })
    expect(world.attempts).toEqual([1, 1])
  })

  test('an answer between two attempts is carried by the next', async () => {
    const world = new World()
    const handler = async (): Promise<string> => {
      await world.after(4_950)
      return '好'
    }
    const options = { store: world.store, policy: HOLD_OR_TELL } as const
    const [one, two] = [world.bot(options, handler), world.bot(options, handler)]
    expect(await world.push('问', 20_000, one)).toEqual({ seen: '好', timedOut: 1 })
    expect(await world.push('又问', 20_000, one, two)).toEqual({ seen: '好', timedOut: 1 })
    expect(world.attempts).toEqual([1, 1])
  })

  test('beyond 14.3 s: otherwise', async () => {
    const world = new World()
    const bot = world.bot({ store: world.store, sender: world.sender, policy: HOLD_OR_LATER }, async () => {
      await world.after(20_000)
      return '好'
    })
    expect(await world.push('问', 30_000, bot)).toEqual({ seen: undefined, timedOut: 2 })
    expect(world.sender.texts).toEqual(['好'])
  })

  test.each([9_000, 20_000])('an answer after %i ms that no attempt comes to carry waits for the next message', async (ms) => {
    const world = new World()
    const bot = world.bot({ store: world.store, policy: HOLD_OR_TELL }, async (ctx) => {
      const { Content } = ctx.message as { Content: string }
      if (Content === '慢') await world.after(ms)
      return `答${Content}`
    })
    expect((await world.push('慢', 30_000, bot, DEAD, DEAD)).seen).toBe('fault')
    expect((await world.push('快', 5_000, bot)).seen).toMatch(/^答慢/)
    expect(world.attempts).toHaveLength(2)
  })

  test('nor does another process take it for an attempt that was cut', async () => {
    const world = new World()
    const handler = async (ctx: Ctx): Promise<string> => {
      const { Content } = ctx.message as { Content: string }
      if (Content === '慢') await world.after(9_910)
      return `答${Content}`
    }
    const options = { store: world.store, policy: HOLD_OR_TELL } as const
    const [one, two] = [world.bot(options, handler), world.bot(options, handler)]
    expect((await world.push('慢', 30_000, one, two, DEAD)).seen).toBe('fault')
    expect((await world.push('快', 5_000, two)).seen).toMatch(/^答慢/)
  })

  test('the last attempt is answered, also if the first came late', async () => {
    const world = new World()
    const bot = world.bot({ store: world.store, policy: HOLD_OR_TELL }, async () => {
      await world.after(20_000)
      return '好'
    })
    const late = {
      handle: async (request: Parameters<Bot<Ctx>['handle']>[0]) => {
        await world.after(600)
        return bot.handle(request)
      },
    } as Bot<Ctx>
    expect((await world.push('问', 30_000, late, bot, bot)).seen).toContain('看答案')
  })

  test('otherwise later: it goes as a message', async () => {
    const world = new World()
    const bot = world.bot({ store: world.store, sender: world.sender, policy: HOLD_OR_LATER }, async () => {
      await world.after(9_000)
      return '好'
    })
    expect((await world.push('问', 30_000, bot, DEAD, DEAD)).seen).toBe('fault')
    expect(world.sender.texts).toEqual(['好'])
  })

  test('a hundred slow users at once: 20 timed-out attempts, all answered', async () => {
    const world = new World()
    const bot = world.bot({ store: world.store, sender: world.sender, policy: HOLD_OR_LATER }, async () => {
      await world.after(9_000)
      return '好'
    })
    const outcomes = Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        world.platform.push(message('text', { Content: '问', FromUserName: `oUser${index}` }), bot as Bot<never>),
      ),
    )
    await world.clock.advance(60_000)
    const timedOut = (await outcomes).reduce((sum, outcome) => sum + outcome.timedOut, 0)
    const passive = (await outcomes).filter(({ seen }) => seen === '好').length
    expect(timedOut).toBeLessThanOrEqual(20)
    expect(passive + world.sender.sent.length).toBe(100)
  })
})

describe('a link that its user was not shown', () => {
  async function nextMessage(stalls: boolean): Promise<string | undefined> {
    const world = new World()
    const bot = world.bot({ store: world.store, policy: 'tell' }, async (ctx) => {
      const { Content } = ctx.message as { Content: string }
      if (Content === '慢') await world.after(6_000)
      return `答${Content}`
    })
    void world.platform.push(message('text', { Content: '慢' }), unheard(bot) as Bot<never>, DEAD as Bot<never>, DEAD as Bot<never>)
    await world.clock.advance(4_400)
    if (stalls) await world.clock.stall(700)
    await world.clock.advance(30_000)
    return (await world.push('快', 5_000, bot)).seen
  }

  test('the process was too late for its attempt: the next message brings the answer', async () => {
    expect(await nextMessage(true)).toMatch(/^答慢\n\n<a href/)
  })

  test('the process was in time: the next message has its own answer', async () => {
    expect(await nextMessage(false)).toBe('答快')
  })

  test('the store failed at the deadline: the end of the run opens the claim', async () => {
    const world = new World()
    const isFailing = (): boolean => world.clock.monotonic() >= 4_500 && world.clock.monotonic() < 5_500
    const failing: Store = {
      get: (key) => (isFailing() && key.startsWith('wx:claims:') ? Promise.reject(new Error('down')) : world.store.get(key)),
      set: (key, value, options) => world.store.set(key, value, options),
      delete: (key) => world.store.delete(key),
    }
    const bot = world.bot({ store: failing, policy: 'tell' }, async (ctx) => {
      const { Content } = ctx.message as { Content: string }
      if (Content === '慢') await world.after(6_000)
      return `答${Content}`
    })
    await world.push('慢', 30_000, unheard(bot), DEAD, DEAD)
    // Opening the claim, and writing that its link was shown.
    expect(world.reports).toMatchObject([{ code: 'store-failed' }, { code: 'store-failed' }])
    expect((await world.push('快', 5_000, bot)).seen).toMatch(/^答慢\n\n<a href/)
    // Nothing is left to bring.
    await world.push('快', 5_000, bot)
    expect((await world.push('再', 5_000, bot)).seen).toBe('答再')
  })

  test('the process died before its response: the next message brings the answer', async () => {
    const world = new World()
    const handler = async (ctx: Ctx): Promise<string> => {
      const { Content } = ctx.message as { Content: string }
      if (Content === '慢') await world.after(6_000)
      return `答${Content}`
    }
    const died = world.clock.monotonic() + 4_550
    const dying = world.bot({ store: stopsIf(() => world.clock.monotonic() > died, world.store), policy: 'tell' }, handler)
    const other = world.bot({ store: world.store, policy: 'tell' }, handler)
    await world.push('慢', 30_000, unheard(dying), DEAD, DEAD)
    expect((await world.push('快', 10_000, other)).seen).toBe('答快')
    expect((await world.push('再', 5_000, other)).seen).toMatch(/^答慢\n\n<a href/)
  })
})

test('under hold, a request that was long on its way: an attempt that was cut meanwhile carries nothing', async () => {
  const world = new World()
  world.platform.wayMs = 1_000
  const bot = world.bot({ store: world.store, policy: HOLD_OR_TELL }, async (ctx) => {
    const { Content } = ctx.message as { Content: string }
    // By the bot's own time the attempt is still open then.
    if (Content === '慢') await world.after(4_600)
    return `答${Content}`
  })
  const { seen } = await world.push('慢', 30_000, bot, DEAD, DEAD)
  expect(seen).toBe('fault')
  expect((await world.push('快', 6_000, bot)).seen).toMatch(/^答慢/)
})

describe('a death', () => {
  test('a retry runs the handlers again once the lease is over', async () => {
    const world = new World()
    const options = { store: world.store, policy: HOLD_OR_TELL } as const
    const dead = unheard(world.bot({ ...options, store: stopsAfter(world.store, 1) }, () => new Promise(() => {})))
    const two = world.bot(options, async () => '好')
    expect((await world.push('问', 30_000, dead, two)).seen).toBe('好')
    expect(world.attempts).toEqual([1, 2])
  })
})

/** A store of a process that dies after so many writes. */
function stopsAfter(store: Store, writes: number): Store {
  let count = 0
  const counting: Store = {
    get: (key) => store.get(key),
    set: (key, value, options) => {
      count += 1
      return count > writes ? new Promise(() => {}) : store.set(key, value, options)
    },
    delete: (key) => store.delete(key),
  }
  return stopsIf(() => count > writes, counting)
}

/** A store of a process that may be dead. */
function stopsIf(isDead: () => boolean, store: Store): Store {
  return {
    get: (key) => (isDead() ? new Promise(() => {}) : store.get(key)),
    set: (key, value, options) => (isDead() ? new Promise(() => {}) : store.set(key, value, options)),
    delete: (key) => (isDead() ? new Promise(() => {}) : store.delete(key)),
  }
}

describe('parts', () => {
  test('a stream of 12: the first passively, 5 messages, no byte lost, order kept', async () => {
    const world = new World()
    const bot = world.bot({ store: world.store, sender: world.sender }, async function* () {
      for (let part = 1; part <= 12; part++) {
        await world.after(1_000)
        yield `第 ${part} 段`
      }
    })
    const { seen } = await world.push('问', 60_000, bot)
    const all = [seen, ...world.sender.texts]
    expect(all).toHaveLength(6)
    expect(all.join('\n\n')).toBe(Array.from({ length: 12 }, (_, index) => `第 ${index + 1} 段`).join('\n\n'))
  })

  test('what the budget leaves over is a claim, told in the last message', async () => {
    const world = new World()
    const long = (part: number): string => `${part}:${'长'.repeat(600)}`
    const bot = world.bot({ store: world.store, sender: world.sender }, async function* () {
      for (let part = 1; part <= 8; part++) yield long(part)
    })
    const { seen } = await world.push('问', 60_000, bot)
    expect(seen).toBe(long(1))
    expect(world.sender.sent).toHaveLength(5)
    let shown = world.sender.texts.at(-1)
    const texts = [...world.sender.texts]
    while (shown?.includes('下一段')) {
      shown = (await world.push(linkIn(shown), 1_000, bot)).seen
      texts.push(shown ?? '')
    }
    const joined = texts.map((text) => text.replace(/\n<a href.*$/s, '')).join('\n')
    for (let part = 2; part <= 8; part++) expect(joined).toContain(`${part}:长`)
    expect(joined.replace(/[^长]/g, '')).toHaveLength(7 * 600)
  })
})

describe('serverless', () => {
  test("keepAlive 'request' leaves the first response open until the answer is sent", async () => {
    const world = new World()
    const bot = world.bot({ store: world.store, sender: world.sender, keepAlive: 'request' }, async () => {
      await world.after(12_000)
      return '好'
    })
    expect(await world.push('问', 30_000, bot)).toEqual({ seen: undefined, timedOut: 1 })
    expect(world.sender.texts).toEqual(['好'])
  })

  test('enqueue hands the job over at ctx.later(), and a worker delivers', async () => {
    const world = new World()
    const jobs: string[] = []
    const options: SlowOptions = { store: world.store, sender: world.sender, enqueue: async (job) => void jobs.push(JSON.stringify(job)) }
    const signals: boolean[] = []
    const handler = async (ctx: Ctx): Promise<string> => {
      try {
        await ctx.later()
      } finally {
        signals.push(ctx.signal.aborted)
      }
      return '好'
    }
    const web = world.bot(options, handler)
    expect(await world.push('问', 0, web)).toEqual({ seen: undefined, timedOut: 0 })
    expect(jobs).toHaveLength(1)
    world.bot(options, handler)
    const job = JSON.parse(jobs[0] ?? '') as SlowJob
    const done = Promise.all([world.slow?.resume(job), world.slow?.resume(job)])
    await world.clock.advance(5_000)
    await done
    expect(world.sender.texts).toEqual(['好'])
    expect(signals).toEqual([true, false])
    expect(world.reports).toEqual([])
  })

  test('a queue in the same process may resume the job at once', async () => {
    const world = new World()
    const enqueue = async (job: SlowJob): Promise<void> => void world.slow?.resume(job)
    const bot = world.bot({ store: world.store, sender: world.sender, enqueue }, async (ctx) => {
      await ctx.later()
      return '好'
    })
    expect(await world.push('问', 5_000, bot)).toEqual({ seen: undefined, timedOut: 0 })
    expect([world.sender.texts, world.attempts]).toEqual([['好'], [1, 2]])
  })

  test('a queue that takes no job: that is reported, and the run goes on here', async () => {
    const world = new World()
    const enqueue = (): Promise<void> => Promise.reject(new Error('the queue is full'))
    const bot = world.bot({ store: world.store, sender: world.sender, enqueue }, async (ctx) => {
      await ctx.later()
      await world.after(10_000)
      return '好'
    })
    await world.push('问', 12_000, bot)
    expect([world.sender.texts, world.attempts]).toEqual([['好'], [1]])
    expect(world.reports).toEqual([new Error('the queue is full')])
  })
})

describe('what goes wrong', () => {
  test('a handler that fails late: it is reported, and the fallback goes as the answer would', async () => {
    const world = new World()
    const bot = world.bot({ store: world.store, sender: world.sender }, async () => {
      await world.after(6_000)
      throw new Error('model')
    })
    bot.fallback('请稍后再试。')
    await world.push('问', 10_000, bot)
    expect(world.sender.texts).toEqual(['请稍后再试。'])
    expect(world.reports).toEqual([new Error('model')])
  })

  test('a store that hangs: the bot answers all the same, in time, and says so', async () => {
    const world = new World()
    const hanging: Store = { get: () => new Promise(() => {}), set: () => new Promise(() => {}), delete: () => new Promise(() => {}) }
    const bot = world.bot({ store: hanging, sender: world.sender }, async (ctx) => {
      if ((ctx.message as { Content: string }).Content === '慢') await world.after(6_000)
      return '好'
    })
    expect(await world.push('快', 5_000, bot)).toEqual({ seen: '好', timedOut: 0 })
    expect(await world.push('慢', 20_000, bot)).toEqual({ seen: undefined, timedOut: 0 })
    expect(world.sender.texts).toEqual(['好'])
    expect(new Set(world.reports.map((error) => WxError.is(error) && error.code))).toEqual(new Set(['store-failed']))
  })

  test('ctx.abort: nothing of the answer is delivered, and its reason is not reported', async () => {
    const world = new World()
    const bot = world.bot({ store: world.store, sender: world.sender }, async (ctx) => {
      world.clock.schedule(1_000, () => ctx.abort(new WxError('aborted', 'a newer question came')))
      await world.after(6_000)
      ctx.signal.throwIfAborted()
      return '好'
    })
    expect(await world.push('问', 20_000, bot)).toEqual({ seen: undefined, timedOut: 0 })
    expect(world.sender.texts).toEqual([])
    expect(world.reports).toEqual([])
  })
})

describe('beside the answer', () => {
  test('typing is refreshed until the answer is there', async () => {
    const world = new World()
    const bot = world.bot({ store: world.store, sender: world.sender }, async (ctx) => {
      await ctx.typing()
      await ctx.typing()
      await world.after(30_000)
      return '好'
    })
    await world.push('问', 60_000, bot)
    expect(world.sender.typings).toBe(3)
  })

  test('what a machine wrote is marked: by the sign of the platform, or by a line', async () => {
    const world = new World()
    const bot = world.bot({ store: world.store, sender: world.sender, ai: true }, async (ctx) => {
      if ((ctx.message as { Content: string }).Content === '慢') await world.after(6_000)
      return '好'
    })
    expect((await world.push('快', 0, bot)).seen).toBe('好\n（内容由 AI 生成）')
    await world.push('慢', 10_000, bot)
    expect(world.sender.sent).toMatchObject([{ text: '好', ai: true }])
  })

  test('under tell a long answer is read part by part, and no byte is lost', async () => {
    const world = new World()
    const bot = world.bot({ store: world.store, ai: true }, async function* () {
      for (let part = 0; part < 4; part++) {
        await world.after(2_000)
        yield `${part}${'长'.repeat(500)}`
      }
    })
    let { seen } = await world.push('问', 10_000, bot)
    const texts = [seen]
    while (seen?.includes('下一段')) {
      seen = (await world.push(linkIn(seen), 1_000, bot)).seen
      texts.push(seen)
    }
    expect(texts.join('').replace(/[^长0-3]|\d-\d|slow-[0-9a-f]*-/g, '')).toContain('0长')
    expect(texts.join('').replace(/[^长]/g, '')).toHaveLength(2_000)
    for (const text of texts) expect(text).toContain('AI')
    expect(await world.push('看答案', 20_000, bot)).not.toEqual({ seen: texts[0], timedOut: 0 })
  })
})

describe('a deploy', () => {
  test('work in hand is waited for; what is not done is taken over by the next process', async () => {
    const world = new World()
    const options: SlowOptions = { store: world.store }
    const old = world.bot(options, () => new Promise(() => {}))
    const told = await world.push('问', 6_000, old)
    const closing = world.slow?.close(1_000)
    await world.clock.advance(2_000)
    await closing
    const next = world.bot(options, async () => '好')
    expect((await world.push(linkIn(told.seen), 1_000, next)).seen).toBe('好')
    expect(world.attempts).toEqual([1, 2])
  })

  test('with a queue the job goes there', async () => {
    const world = new World()
    const jobs: SlowJob[] = []
    const old = world.bot(
      { store: world.store, sender: world.sender, enqueue: async (job) => void jobs.push(job) },
      () => new Promise(() => {}),
    )
    void world.platform.push(message('text'), old as Bot<never>)
    await world.clock.advance(1_000)
    const closing = world.slow?.close(0)
    await world.clock.advance(1_000)
    await closing
    expect(jobs).toHaveLength(1)
    expect(world.reports).toEqual([])
  })
})

test('a text that is too long for one message goes in several', async () => {
  const world = new World()
  const bot = world.bot({ store: world.store, sender: world.sender }, () => '长'.repeat(1_500))
  const { seen } = await world.push('问', 5_000, bot)
  expect([seen, ...world.sender.texts].map((text) => text?.length)).toEqual([682, 682, 136])
  expect(world.reports).toEqual([])
})
