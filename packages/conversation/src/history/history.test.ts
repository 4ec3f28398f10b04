import { type Context, MemoryStore, reply } from '@wx/core'
import { message } from '@wx/core/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Chat } from '../../test/chat'
import { CountedStore } from '../../test/counted-store'
import { oneAtATime } from '../order/one-at-a-time'
import { session } from '../session/session'
import type { SessionContext } from '../session/session-context'
import { type HistoryContext, type HistoryData, type HistoryOptions, history } from './history'

type Remembering = Context & SessionContext<HistoryData> & HistoryContext

function remembering(options?: HistoryOptions, store = new CountedStore()): Chat<Remembering> {
  const chat = new Chat<Remembering>()
  chat.bot.use(oneAtATime({ policy: 'queue', store: new MemoryStore() }))
  chat.bot.use(session<HistoryData>({ store, initial: () => ({}) }))
  chat.bot.use(history(options))
  chat.bot.hears('fails', () => {
    throw new Error('down')
  })
  chat.bot.hears('parts', async function* () {
    yield 'one'
    yield reply.text('two')
  })
  chat.bot.hears('half', async function* () {
    yield 'one'
    throw new Error('down')
  })
  chat.bot.hears('image', () => reply.image('media'))
  chat.bot.hears('nothing', () => 'success')
  chat.bot.on('text', (ctx) => ctx.history.map(({ role, content }) => `${role[0]}:${content}`).join(' ') || 'none')
  return chat
}

describe('history', () => {
  test('has the last turns, the oldest first', async () => {
    const chat = remembering({ turns: 2 })
    expect(await chat.say('1')).toBe('none')
    expect(await chat.say('2')).toBe('u:1 a:none')
    expect(await chat.say('3')).toBe('u:1 a:none u:2 a:u:1 a:none')
    expect(await chat.say('4')).toBe('u:2 a:u:1 a:none u:3 a:u:1 a:none u:2 a:u:1 a:none')
  })

  test('a handler that yields: its parts together, after the last one', async () => {
    const chat = remembering()
    expect([await chat.say('parts'), await chat.say('?')]).toEqual(['one|{"MsgType":"text","Content":"two"}', 'u:parts a:one\n\ntwo'])
  })

  test('nothing is added if the handler failed, also after a part, or answered no text', async () => {
    const chat = remembering()
    for (const content of ['fails', 'half', 'image', 'nothing']) await chat.say(content)
    await chat.say(message('image'))
    expect(await chat.say('?')).toBe('none')
  })

  test('the turns that are kept fit into the bytes, in whole turns', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 }), async (lengths) => {
        const chat = new Chat<Remembering>()
        let seen: readonly string[] = []
        chat.bot.use(session<HistoryData>({ store: new MemoryStore(), initial: () => ({}) })).use(history({ bytes: 120 }))
        chat.bot.on('text', (ctx) => {
          seen = ctx.history.map(({ content }) => content)
          return 'b'.repeat(ctx.message.Content.length)
        })
        for (const length of lengths) await chat.say('长'.repeat(length))
        await chat.say('?')
        expect(seen.length % 2).toBe(0)
        expect(new TextEncoder().encode(seen.join('')).length).toBeLessThanOrEqual(120)
        const last = lengths.at(-1) ?? 0
        expect(seen.length > 0).toBe(4 * last <= 120)
      }),
      { numRuns: 30 },
    )
  })

  test('one more round trip, and the rest of the session stays', async () => {
    const store = new CountedStore()
    const chat = new Chat<Context & SessionContext<HistoryData & { name: string }> & HistoryContext>()
    chat.bot.use(session<HistoryData & { name: string }>({ store, initial: () => ({ name: 'x' }) })).use(history())
    chat.bot.on('text', (ctx) => `${ctx.session.data.name} ${ctx.history.length}`)
    expect(await store.callsOf(() => chat.say('a'))).toBe(2)
    expect(await chat.say('b')).toBe('x 2')
  })

  test('a session that can’t be written is reported, and the answer goes out', async () => {
    const store = new CountedStore()
    const chat = remembering({}, store)
    store.fault = { verbs: ['set'], with: 'fails' }
    expect([await chat.say('a'), chat.reported]).toEqual(['none', ['store-failed']])
  })

  test('the answer of an aborted run is not added', async () => {
    const chat = new Chat<Remembering>()
    const store = new MemoryStore()
    chat.bot.use(oneAtATime({ policy: 'latest', store }))
    chat.bot.use(session<HistoryData>({ store, initial: () => ({}) })).use(history())
    let end = (): void => {}
    chat.bot.hears('slow', async () => {
      await new Promise<void>((resolve) => {
        end = resolve
      })
      return 'slow'
    })
    chat.bot.on('text', (ctx) => `${ctx.history.length}`)
    const slow = chat.say('slow')
    await new Promise<void>((resolve) => setImmediate(resolve))
    const next = chat.say('next')
    await new Promise<void>((resolve) => setImmediate(resolve))
    end()
    expect([await slow, await next]).toEqual(['', '0'])
  })

  test.each([{ turns: 0 }, { bytes: 0 }, { turn: 1 }])('%j is refused', (options) => {
    expect(() => history(options as HistoryOptions)).toThrow(expect.objectContaining({ code: 'config-invalid' }))
  })
})
