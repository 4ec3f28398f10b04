import { type Context, MemoryStore, reply, type Store } from '@wx/core'
import { ManualClock, message } from '@wx/core/testing'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { Chat, text } from '../../test/chat'
import { CountedStore } from '../../test/counted-store'
import { patientClock, sharedStores } from '../../test/stores'
import { type LimitOptions, limit } from './limit'

function limited(options: LimitOptions): Chat<Context> {
  const chat = new Chat<Context>(options.clock)
  chat.bot.use(limit(options))
  chat.bot.on('text', () => 'ok')
  chat.bot.on('event', () => 'event')
  return chat
}

describe('limit', () => {
  test('lets as many through in any span as it says', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 40 }),
        fc.integer({ min: 1, max: 5 }),
        async (gaps, max) => {
          const clock = new ManualClock()
          const chat = limited({ store: new MemoryStore({ clock }), max, per: 30, clock })
          const passed: number[] = []
          for (const gap of gaps) {
            await clock.advance(gap)
            const due = passed.filter((time) => time > clock.now() - 30_000).length < max
            const answer = await chat.say('a')
            expect(answer).toBe(due ? 'ok' : '消息太快了，请稍后再试。')
            if (due) passed.push(clock.now())
          }
        },
      ),
      { numRuns: 25 },
    )
  })

  test.each<[NonNullable<LimitOptions['answer']>, string]>([
    ['slow down', 'slow down'],
    [reply.text('reply'), 'reply'],
    [(ctx) => `not you, ${ctx.message.FromUserName}`, 'not you, o1'],
    [(_, next) => next(), 'ok'],
    ['', ''],
  ])('those beyond get the answer: %#', async (answer, expected) => {
    const chat = limited({ store: new MemoryStore(), max: 1, per: 60, answer })
    await chat.say(text('a', { FromUserName: 'o1' }))
    expect(await chat.say(text('a', { FromUserName: 'o1' }))).toBe(expected)
    expect(await chat.say(text('a', { FromUserName: 'o2' }))).toBe('ok')
  })

  test('events are not counted, and a run that replaces one whose process died is counted once', async () => {
    const chat = limited({ store: new MemoryStore(), max: 2, per: 60 })
    const push = text('a')
    expect(await chat.say(push)).toBe('ok')
    expect(await chat.say(push)).toBe('ok')
    expect(await chat.say(message('event:LOCATION'))).toBe('event')
    expect(await chat.say('b')).toBe('ok')
    expect(await chat.say(message('event:CLICK'))).toBe('消息太快了，请稍后再试。')
  })

  test('round trips: two, and one for a push that is refused', async () => {
    const store = new CountedStore()
    const chat = limited({ store, max: 1, per: 60 })
    expect([await store.callsOf(() => chat.say('a')), await store.callsOf(() => chat.say('a'))]).toEqual([2, 1])
    expect(await store.callsOf(() => chat.say(message('event:LOCATION')))).toBe(0)
  })

  test.each(['hangs', 'fails'] as const)('if the store %s, the push passes', async (fault) => {
    const clock = new ManualClock()
    const store = new CountedStore()
    const chat = limited({ store, max: 1, per: 60, clock })
    store.fault = { verbs: ['get'], with: fault }
    const answer = chat.say('a')
    await clock.advance(300)
    expect([await answer, chat.reported]).toEqual(['ok', ['store-failed']])
  })

  const store = new MemoryStore()
  test.each<[object, string]>([
    [{ max: 1, per: 1, store: undefined }, 'limit: store has no method get'],
    [{ max: 0, per: 1 }, 'limit: max is 0; it must be a number from 1 to 1000.'],
    [{ max: 1, per: 0 }, 'limit: per is 0'],
    [{ max: 1, per: 1, by: 'ip' }, 'limit: by is "ip"'],
    [{ max: 1, per: 1, anwser: '' }, 'Did you mean "answer"?'],
  ])('%j is refused', (options, problem) => {
    const given: object = { store, ...options }
    expect(() => limit(given as LimitOptions)).toThrow(
      expect.objectContaining({ code: 'config-invalid', message: expect.stringContaining(problem) }),
    )
  })
})

for (const shared of sharedStores()) {
  describe.skipIf(shared.isMissing)(`limit ${shared.name}`, () => {
    afterAll(shared.close)

    test('counts over processes, also at once', { timeout: 30_000 }, async () => {
      const open = (store: Store): Chat<Context> => limited({ store, max: 5, per: 60, clock: patientClock })
      const bots = [open(await shared.open()), open(await shared.open())]
      const answers = await Promise.all(Array.from({ length: 12 }, (_, index) => bots[index % 2]?.say('a')))
      expect(answers.filter((answer) => answer === 'ok')).toHaveLength(5)
    })
  })
}
