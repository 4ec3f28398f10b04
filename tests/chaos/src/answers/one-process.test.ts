import { slowAnswers } from '@wx/conversation/slow'
import { Bot } from '@wx/core'
import { ManualClock } from '@wx/core/testing'
import { type Simulator, startSimulator } from '@wx/simulator'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { TOKEN } from './bot/spec'

const EVENTS = 20_000

/** The bot and the platform in one process, on one clock that stands still: no second is waited for. */
describe('one process', () => {
  const clock = new ManualClock()
  const runs: string[] = []
  let sim: Simulator

  beforeEach(async () => {
    runs.length = 0
    const slow = slowAnswers({ policy: { hold: true, otherwise: 'tell' } })
    const bot = new Bot({ token: TOKEN, clock, slow })
    bot.on('text', async (ctx) => {
      runs.push(ctx.message.FromUserName)
      await new Promise<void>((resolve) => void clock.schedule(9_000, resolve))
      return `给${ctx.message.FromUserName}`
    })
    bot.on('event', () => undefined)
    sim = await startSimulator({ target: 'http://bot/', token: TOKEN, clock, fetch: (url, init) => inProcess(bot, String(url), init) })
  })
  afterEach(() => sim.close())

  test('20,000 events while a handler takes 9 s: it runs once, and its user has the answer', { timeout: 120_000 }, async () => {
    const answer = sim.user('u1').say('问')
    for (let second = 0; second < 9; second++) {
      await clock.advance(1_000)
      const events = Array.from({ length: Math.ceil(EVENTS / 9) }, (_, index) => jobEvent(sim, second * EVENTS + index))
      await clock.advance(0)
      await Promise.all(events)
    }
    await clock.advance(6_000)
    expect(await answer).toMatchObject({ type: 'text', text: '给u1' })
    expect(runs).toEqual(['u1'])
  })

  test('two users with one MsgId: two runs, each has its own answer', async () => {
    const pushes = ['u1', 'u2'].map((user) => sim.user(user).push({ MsgType: 'text', Content: '问', MsgId: '1' }))
    await clock.advance(10_000)
    await Promise.all(pushes)
    expect(runs).toEqual(['u1', 'u2'])
    for (const user of runs) expect(sim.user(user).seen.map(({ content }) => content)).toEqual([{ type: 'text', text: `给${user}` }])
  })
})

function jobEvent(sim: Simulator, id: number): Promise<unknown> {
  return sim.user(`s${id % 100}`).push({ MsgType: 'event', Event: 'TEMPLATESENDJOBFINISH', MsgID: String(id), Status: 'success' })
}

/** A request without sockets; the platform can cut it. */
async function inProcess(bot: Bot, url: string, init: RequestInit | undefined): Promise<Response> {
  const { searchParams: query } = new URL(url)
  const cut = new Promise<never>((_, reject) => init?.signal?.addEventListener('abort', () => reject(new Error('cut')), { once: true }))
  const { status, headers, body } = await Promise.race([bot.handle({ method: 'POST', query, text: () => String(init?.body) }), cut])
  return new Response(body, { status, headers })
}
