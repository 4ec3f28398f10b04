import { expect, test } from 'vitest'
import { startApi } from '../testing/api'

test('a load tells how the pushes ended and how long they took', async () => {
  const { sim, bot } = await startApi({ markFail: false })
  bot.on('text', (ctx) => (ctx.message.FromUserName.endsWith('0') ? '好' : undefined))
  const { outcomes, latencyMs, histogram } = await sim.load({ users: 4, messages: 3, text: '在吗' })
  expect(outcomes).toEqual({ reply: 3, silent: 9, fault: 0, withheld: 0, pending: 0 })
  // The clock stands still, so that no push takes any time.
  expect(latencyMs).toEqual({ p50: 0, p95: 0, p99: 0, max: 0 })
  expect(histogram[0]).toEqual({ belowMs: 10, count: 12 })
  expect(histogram.slice(1).every(({ count }) => count === 0)).toBe(true)
  expect(sim.exchanges).toHaveLength(12)
  expect(sim.users).toEqual([])
})

test('a rate spreads the pushes over time', async () => {
  const { sim, clock } = await startApi()
  const load = sim.load({ users: 2, messages: 2, perSecond: 1 })
  await expect.poll(() => sim.exchanges.length).toBe(1)
  for (const count of [2, 3, 4]) {
    await clock.advance(1_000)
    await expect.poll(() => sim.exchanges.filter(({ outcome }) => outcome === 'silent').length).toBe(count)
  }
  expect(await load).toMatchObject({ durationMs: 3_000, outcomes: { silent: 4 } })
})

test('slow pushes are in the bar of their latency', async () => {
  const { sim, bot, clock } = await startApi()
  bot.on('text', () => new Promise<undefined>((resolve) => clock.schedule(300, () => resolve(undefined))))
  const load = sim.load({ users: 2, messages: 1 })
  await expect.poll(() => sim.exchanges.length).toBe(2)
  await expect
    .poll(async () => {
      await clock.advance(300)
      return sim.exchanges.every(({ outcome }) => outcome === 'silent')
    })
    .toBe(true)
  const { latencyMs, histogram } = await load
  expect(latencyMs.max).toBeGreaterThanOrEqual(300)
  expect(histogram.reduce((sum, { count }) => sum + count, 0)).toBe(2)
})

test.each<readonly [object, string]>([
  [{ users: 0 }, 'A load of 0 users'],
  [{ users: 1.5 }, 'A load of 1.5 users'],
  [{ users: 1_000, messages: 11 }, 'up to 10000 together'],
  [{ perSecond: 0 }, 'perSecond is 0'],
  [{ rate: 1 }, 'rate'],
])('%j is refused', async (options, text) => {
  const { sim } = await startApi()
  await expect(sim.load(options)).rejects.toMatchObject({ code: 'config-invalid', message: expect.stringContaining(text) })
})
