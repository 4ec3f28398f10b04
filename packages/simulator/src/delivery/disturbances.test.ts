import { Bot } from '@wx/core'
import { ManualClock } from '@wx/core/testing'
import { serve, webhook } from '@wx/node'
import { expect, onTestFinished, test } from 'vitest'
import type { Simulator } from '../simulator'
import { startSimulator } from '../start-simulator'
import { badServer } from '../testing/bad-server'

async function start(): Promise<{ sim: Simulator; clock: ManualClock; seen: string[]; bot: Bot }> {
  const clock = new ManualClock(Date.now())
  const seen: string[] = []
  const bot = new Bot({ token: 't', clock })
  bot.on('text', ({ message }) => {
    seen.push(message.Content)
    return message.Content
  })
  const server = await serve(bot, { port: 0, host: '127.0.0.1' })
  const sim = await startSimulator({ target: server.url, token: 't', clock })
  onTestFinished(async () => {
    await sim.close()
    await server.close()
  })
  return { sim, clock, seen, bot }
}

test('a push that is lost shows nothing, and says why', async () => {
  const { sim, seen } = await start()
  sim.disturb({ drop: true, times: 1 })
  expect(await sim.user('o1').say('a')).toBeUndefined()
  expect(await sim.user('o1').say('b')).toEqual({ type: 'text', text: 'b' })
  expect(seen).toEqual(['b'])
  expect(sim.exchanges[0]).toMatchObject({ outcome: 'withheld', attempts: [], verdict: { code: 'lost-on-purpose' } })
})

test.each(['after', 'at-once'] as const)('a push that comes twice, %s, runs the handler once, and is shown once', async (duplicate) => {
  const { sim, seen } = await start()
  const end = sim.disturb({ duplicate })
  const user = sim.user('o1')
  expect(await user.say('a')).toEqual({ type: 'text', text: 'a' })
  end()
  expect(seen).toEqual(['a'])
  const [first, second, ...others] = user.exchanges[0]?.attempts ?? []
  expect([first?.request, others]).toEqual([second?.request, []])
  expect(user.seen).toHaveLength(1)
  await user.say('b')
  expect(user.exchanges.at(-1)?.attempts).toHaveLength(1)
})

test('a push comes from two addresses at once, and is shown once', async () => {
  const clock = new ManualClock(Date.now())
  const seen: (string | undefined)[] = []
  const handler = webhook(new Bot({ token: 't', clock }).on('text', ({ message }) => message.Content))
  const url = await badServer((request, response) => {
    seen.push(request.socket.remoteAddress)
    handler(request, response)
  })
  const sim = await startSimulator({ target: url, token: 't', clock })
  onTestFinished(sim.close)
  sim.disturb({ duplicate: 'two-addresses', times: 1 })
  const user = sim.user('o1')
  expect(await user.say('a')).toEqual({ type: 'text', text: 'a' })
  expect(seen.toSorted()).toEqual(['127.0.0.1', '127.0.0.2'])
  expect(user.exchanges[0]?.attempts).toMatchObject([{ end: 'answered' }, { end: 'answered' }])
  expect(new Set(user.exchanges[0]?.attempts.map(({ request, response }) => `${request.url} ${request.body} ${response?.body}`)).size).toBe(
    1,
  )
  expect(user.seen).toHaveLength(1)
})

test.each(['http://192.0.2.1/wechat', 'http://[::1]/wechat'])('a push to %s cannot come from two addresses', async (target) => {
  const sim = await startSimulator({ target, token: 't' })
  onTestFinished(sim.close)
  expect(() => sim.disturb({ duplicate: 'two-addresses' })).toThrow('reaches only bots on this machine')
  expect(sim.troubles).toEqual([])
})

test('a push waits for the next one, or by the clock', async () => {
  const { sim, clock, seen } = await start()
  const user = sim.user('o1')
  sim.disturb({ reorder: true, times: 1 })
  const held = user.say('a')
  await user.say('b')
  await held
  expect(seen).toEqual(['b', 'a'])
  sim.disturb({ delayMs: 1_000, times: 1 })
  const late = user.say('c')
  await clock.advance(999)
  expect(seen).toHaveLength(2)
  await clock.advance(1)
  expect(await late).toEqual({ type: 'text', text: 'c' })
})

test('a connection that is cut on purpose is tried again after 5 s', async () => {
  const { sim, clock, bot } = await start()
  bot.catch(() => {})
  bot.on('image', () => {
    void clock.advance(5_000)
    return new Promise<undefined>(() => {})
  })
  const mediaId = sim.upload('image', new Uint8Array([1]), 'image/png')
  sim.disturb({ cutMs: 100, times: 1 })
  const sent = sim.user('o1').send({ type: 'image', mediaId })
  for (let second = 0; second < 20; second += 1) await clock.advance(1_000)
  await sent
  expect(sim.exchanges[0]?.attempts[0]).toMatchObject({ end: 'broken', durationMs: 100, verdict: { code: 'cut-on-purpose' } })
})

test.each<readonly [object, string]>([
  [{}, 'The disturbance is empty'],
  [{ drop: false }, 'The disturbance is empty'],
  [{ drop: true, times: 0 }, 'times is 0'],
  [{ duplicate: 'twice' }, 'duplicate is "twice"'],
  [{ delay: 1 }, 'Did you mean "delayMs"?'],
])('%j is refused', async (disturbance, message) => {
  const { sim } = await start()
  expect(() => sim.disturb(disturbance)).toThrow(
    expect.objectContaining({ code: 'config-invalid', message: expect.stringContaining(message) }),
  )
})
