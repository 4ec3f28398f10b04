import { type Clock, type Context, MemoryStore, type Store } from '@wx/core'
import { ManualClock, message } from '@wx/core/testing'
import { afterAll, describe, expect, test } from 'vitest'
import { Chat, text } from '../../test/chat'
import { CountedStore } from '../../test/counted-store'
import { patientClock, sharedStores } from '../../test/stores'
import type { AskContext } from './ask-context'
import { type QuestionsOptions, questions } from './questions'

interface Trip {
  city: undefined
  date: { city: string }
}
type TripContext = Context & AskContext<Trip>

interface Travel {
  readonly store: Store
  readonly clock?: Clock
  /** What a handler does before it answers. */
  readonly during?: () => Promise<void> | void
}

function travel({ store, clock, during }: Travel): Chat<TripContext> {
  const chat = new Chat<TripContext>(clock)
  chat.bot.fallback('sorry')
  chat.bot.use(
    questions<Trip>({
      store,
      ...(clock && { clock }),
      questions: {
        city: {
          handler: async (ctx, next) => {
            if (ctx.answer === 'help') return next()
            const question = await ctx.ask('date', 'which day?', { city: ctx.answer })
            await during?.()
            return question
          },
        },
        date: {
          ttl: 600,
          handler: async (ctx) => {
            await during?.()
            return `${ctx.data.city}, ${ctx.answer}`
          },
          onTimeout: (ctx) => `too late for ${ctx.data.city}`,
        },
      },
    }),
  )
  chat.bot.hears('go', (ctx) => ctx.ask('city', 'which city?'))
  chat.bot.click('GO', (ctx) => ctx.ask('city', 'which city?'))
  chat.bot.on('text', (ctx) => `text ${ctx.message.Content}`)
  chat.bot.on('image', () => 'image')
  return chat
}

for (const shared of sharedStores()) {
  describe.skipIf(shared.isMissing)(`questions ${shared.name}`, () => {
    afterAll(shared.close)

    test('each answer may come to another process', async () => {
      const [one, other] = [
        travel({ store: await shared.open(), clock: patientClock }),
        travel({ store: await shared.open(), clock: patientClock }),
      ]
      expect(await one.say('hello')).toBe('text hello')
      expect(await one.say('go')).toBe('which city?')
      expect(await one.say(text('Rome', { FromUserName: 'o-other' }))).toBe('text Rome')
      expect(await other.say('Rome')).toBe('which day?')
      expect(await one.say('Monday')).toBe('Rome, Monday')
      expect(await other.say('Tuesday')).toBe('text Tuesday')
      expect([...one.errors, ...other.errors]).toEqual([])
    })

    test('of two texts at once one is the answer', async () => {
      const bots = [
        travel({ store: await shared.open(), clock: patientClock }),
        travel({ store: await shared.open(), clock: patientClock }),
      ]
      const user = { FromUserName: 'o-at-once' }
      await bots[0]?.say(text('go', user))
      const answers = await Promise.all(bots.map((bot, index) => bot.say(text(`${index}`, user))))
      // The other one is an ordinary text, or the answer to the next question if it comes after that was asked.
      expect(answers.sort()).toEqual([expect.stringMatching(/^text [01]$|^0, 1$|^1, 0$/), 'which day?'])
    })
  })
}

describe('questions', () => {
  test('a tap on the menu asks, and only a text answers', async () => {
    const chat = travel({ store: new MemoryStore() })
    expect(await chat.say(message('event:CLICK', { EventKey: 'GO' }))).toBe('which city?')
    expect(await chat.say(message('image'))).toBe('image')
    expect(await chat.say('Rome')).toBe('which day?')
  })

  test('next() declines: the text goes on, and the question waits', async () => {
    const chat = travel({ store: new MemoryStore() })
    await chat.say('go')
    expect(await chat.say('help')).toBe('text help')
    expect(await chat.say('Rome')).toBe('which day?')
  })

  test('what a later handler asks then takes the place of what was declined', async () => {
    const store = new MemoryStore()
    const chat = new Chat<TripContext>()
    chat.bot.use(
      questions<Trip>({ store, questions: { city: { handler: (_, next) => next() }, date: { handler: (ctx) => ctx.data.city } } }),
    )
    chat.bot.hears('go', (ctx) => ctx.ask('city', 'which city?'))
    chat.bot.on('text', (ctx) => ctx.ask('date', 'which day?', { city: ctx.message.Content }))
    expect([await chat.say('go'), await chat.say('Rome'), await chat.say('Monday')]).toEqual(['which city?', 'which day?', 'Rome'])
  })

  test('a handler that failed: what it was to answer waits, what it asked does not', async () => {
    let fails = true
    const during = (): void => {
      if (fails) throw new Error('down')
    }
    const chat = travel({ store: new MemoryStore(), during })
    await chat.say('go')
    expect(await chat.say('Rome')).toBe('sorry')
    fails = false
    expect(await chat.say('Rome')).toBe('which day?')
    fails = true
    expect(await chat.say('Monday')).toBe('sorry')
    fails = false
    expect(await chat.say('Monday')).toBe('Rome, Monday')
  })

  test('a run that replaces one whose process died answers the same question', async () => {
    const store = new MemoryStore()
    const push = text('Rome')
    await travel({ store }).say('go')
    void travel({ store, during: () => new Promise(() => {}) }).say(push)
    await new Promise<void>((resolve) => setImmediate(resolve))
    expect(await travel({ store }).say(push)).toBe('which day?')
    expect(await travel({ store }).say('Monday')).toBe('Rome, Monday')
    const asks = text('go')
    expect([await travel({ store }).say(asks), await travel({ store }).say(asks)]).toEqual(['which city?', 'which city?'])
  })

  test('a second run of a push that failed answers the same question, which waits no longer', async () => {
    let fails = true
    const during = (): void => {
      if (fails) throw new Error('down')
    }
    const chat = travel({ store: new MemoryStore(), during })
    await chat.say('go')
    fails = false
    await chat.say('Rome')
    fails = true
    const push = text('Monday')
    expect(await chat.say(push)).toBe('sorry')
    fails = false
    expect(await chat.say(push)).toBe('Rome, Monday')
    expect(await chat.say('Tuesday')).toBe('text Tuesday')
  })

  test('after its ttl onTimeout is told, within a day; without it the text is an ordinary one', async () => {
    const clock = new ManualClock()
    const chat = travel({ store: new MemoryStore({ clock }), clock })
    await chat.say('go')
    await chat.say('Rome')
    await clock.advance(600_000)
    expect(await chat.say('Monday')).toBe('too late for Rome')
    expect(await chat.say('Monday')).toBe('text Monday')
    await chat.say('go')
    await chat.say('Rome')
    await clock.advance(600_000 + 86_400_000)
    expect(await chat.say('Monday')).toBe('text Monday')
    await chat.say('go')
    await clock.advance(1_799_999)
    expect(await chat.say('help')).toBe('text help')
    await clock.advance(1)
    expect(await chat.say('Rome')).toBe('text Rome')
  })

  test('round trips: a text one, an answer two, a question two', async () => {
    const store = new CountedStore()
    const chat = travel({ store })
    expect(await store.callsOf(() => chat.say('hello'))).toBe(1)
    expect(await store.callsOf(() => chat.say(message('event:CLICK', { EventKey: 'GO' })))).toBe(2)
    expect(await store.callsOf(() => chat.say('Rome'))).toBe(4)
    expect(await store.callsOf(() => chat.say('Monday'))).toBe(2)
    expect(await store.callsOf(() => chat.say(message('image')))).toBe(0)
    expect([...store.keys]).toEqual(['wx:question:gh_0123456789ab:oABCDEFGHIJKLMNOPQRSTUVWXYZ0'])
  })

  test('without the store a text is an ordinary one, and no question is asked', async () => {
    const clock = new ManualClock()
    const store = new CountedStore()
    const chat = travel({ store, clock })
    store.fault = { verbs: ['get'], with: 'hangs' }
    const answer = chat.say('hello')
    await clock.advance(300)
    expect([await answer, chat.reported]).toEqual(['text hello', ['store-failed']])
    store.fault = { verbs: ['set'], with: 'fails' }
    expect(await chat.say(message('event:CLICK', { EventKey: 'GO' }))).toBe('sorry')
  })

  test('a question that has no handler any more is reported, and the text goes on', async () => {
    const store = new MemoryStore()
    await travel({ store }).say('go')
    const chat = new Chat<Context & AskContext<{ other: undefined }>>()
    chat.bot.use(questions<{ other: undefined }>({ store, questions: { other: { handler: () => '' } } }))
    chat.bot.on('text', () => 'text')
    expect([await chat.say('Rome'), await chat.say('Rome'), chat.reported]).toEqual(['text', 'text', ['state-invalid']])
  })

  test('what can’t be asked says why', async () => {
    const chat = new Chat<Context & AskContext<Record<string, object>>>()
    chat.bot.use(questions<Record<string, object>>({ store: new MemoryStore(), questions: { city: { handler: () => '' } } }))
    chat.bot.hears('name', (ctx) => ctx.ask('ctiy', '?', {}))
    chat.bot.hears('data', (ctx) => ctx.ask('city', '?', { at: new Date() }))
    chat.bot.on('info:unauthorized', (ctx) => ctx.ask('city', '?', {}))
    await chat.say('name')
    await chat.say('data')
    await expect(chat.bot.dispatch(message('info:unauthorized'))).rejects.toMatchObject({ code: 'config-invalid' })
    expect(chat.errors).toEqual([
      expect.objectContaining({ code: 'config-invalid', message: expect.stringContaining("Did you mean 'city'?") }),
      expect.objectContaining({ code: 'state-invalid', message: expect.stringContaining('data.at is a Date') }),
    ])
  })

  test.each<[object, string]>([
    [{ questions: {} }, 'questions: store has no method get'],
    [{ store: new MemoryStore(), questions: { a: () => '' } }, 'questions: a has no handler; give it as { handler: (ctx) => … }.'],
    [{ store: new MemoryStore(), questions: { a: { handler: () => '', onTimeout: 'x' } } }, 'questions: a: onTimeout is a string'],
    [{ store: new MemoryStore(), questions: { a: { handler: () => '', ttl: 0 } } }, 'questions: a: ttl is 0'],
    [{ store: new MemoryStore(), questions: { a: { handle: () => '' } } }, 'Did you mean "handler"?'],
  ])('%j is refused', (options, problem) => {
    expect(() => questions(options as QuestionsOptions<Trip>)).toThrow(
      expect.objectContaining({ code: 'config-invalid', message: expect.stringContaining(problem) }),
    )
  })
})
