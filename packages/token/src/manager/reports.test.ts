import type { Reply } from '@wx-tests/machine/token-endpoint'
import { beforeEach, describe, expect, test } from 'vitest'
import { setUp } from '../../test/set-up'
import { classicToken, type TokenManager, ticket } from '../index'

const HOUR = 3_600_000
let { clock, platform, manager } = setUp()
beforeEach(() => {
  ;({ clock, platform, manager } = setUp())
})

/** How long a caller waited for its token. */
async function waited(tokens: TokenManager): Promise<number> {
  const began = clock.monotonic()
  let tookMs: number | undefined
  const answer = tokens.get().then(() => {
    tookMs = clock.monotonic() - began
  })
  answer.catch(() => {})
  for (let step = 0; tookMs === undefined && step < 400; step++) await clock.advance(100)
  await answer
  return tookMs ?? expect.fail('never answered')
}

/** One process reports each token that it gets, every `everyMs`; another one only reads. */
async function reporting(careless: TokenManager, reader: TokenManager, everyMs: number, forMs: number): Promise<number> {
  let longest = 0
  for (let passed = 0; passed < forMs; passed += everyMs) {
    const value = await careless.get()
    await careless.invalidate(value)
    longest = Math.max(longest, await waited(reader))
    await clock.advance(everyMs)
  }
  return longest
}

describe('a process that reports good tokens leaves the others without a token for less than 2 s', () => {
  test('two reports in a row', async () => {
    const [careless, reader] = [manager(), manager()]
    expect(await reporting(careless, reader, 1_000, 2_000)).toBeLessThan(2_000)
    expect(platform.calls.filter(({ forced }) => forced)).toHaveLength(1)
  })

  test('eleven reports in six minutes, and every half minute for a day after them', { timeout: 60_000 }, async () => {
    const [careless, reader] = [manager(), manager()]
    expect(await reporting(careless, reader, 33_000, 6 * 60_000)).toBeLessThan(2_000)
    expect(await reporting(careless, reader, 30_000, 24 * HOUR)).toBeLessThan(2_000)
    // Ten in any 24 hours, and this took somewhat longer.
    expect(platform.calls.filter(({ forced }) => forced).length).toBeLessThanOrEqual(20)
  })

  test('while force is spent the token ends and is refreshed as any other', async () => {
    const [careless, reader] = [manager(), manager()]
    await reporting(careless, reader, 33_000, 6 * 60_000)
    // A forced refresh ends the token before it at once; the reader compares its own with the store within a
    // minute.
    await clock.advance(61_000)
    await reader.get()
    await clock.advance(1_000)
    for (let minute = 0; minute < 20 * 60; minute++) {
      const value = await reader.get()
      expect(platform.accepts(value)).toBe(true)
      await clock.advance(60_000)
    }
    expect(platform.calls.length).toBeLessThan(60)
  })

  test.each<[string, Reply]>([
    ['a spent quota of the platform itself', { body: { errcode: 45009, errmsg: 'reach max api daily quota limit' } }],
    ['an outage', { body: '<html>502</html>' }],
  ])('while the platform answers force by %s', async (_name, answer) => {
    const [careless, reader] = [manager(), manager()]
    platform.answer = ({ forced }, serve) => (forced ? answer : serve())
    expect(await reporting(careless, reader, 20_000, 2 * HOUR)).toBeLessThan(3_000)
    expect(platform.calls.filter(({ forced }) => forced).length).toBeLessThanOrEqual(10)
  })

  test('of classic tokens, each of which is replaced until the budget is spent', async () => {
    const [careless, reader] = [manager({ issuer: classicToken() }), manager({ issuer: classicToken() })]
    const told: number[] = []
    careless.on('exhausted', ({ retryInMs }) => told.push(retryInMs))
    expect(await reporting(careless, reader, 10_000, 2 * HOUR)).toBeLessThan(2_000)
    expect(platform.calls.length).toBeLessThan(130)
    expect(told.length).toBeGreaterThan(0)
  })

  test('of tickets, which the platform gives again and which cannot be forced', async () => {
    const tokens = manager({ issuer: classicToken() })
    const issuer = ticket({ type: 'jsapi', tokens })
    const [careless, reader] = [manager({ issuer }), manager({ issuer })]
    platform.answer = ({ url }, serve) => (url.includes('ticket') ? { body: { ticket: 'same', expires_in: 7_200 } } : serve())
    expect(await reporting(careless, reader, 30_000, 30 * 60_000)).toBeLessThan(2_000)
  })
})

test('the reporter itself gets the confirmed token back, and the next one as soon as force is allowed', async () => {
  const tokens = manager()
  const told: string[] = []
  tokens.on('healed', ({ from }) => told.push(from))
  const report = async (value: string): Promise<string> => {
    await clock.advance(1_000)
    await tokens.invalidate(value)
    const next = tokens.get()
    await clock.advance(2_000)
    return next
  }
  platform.latencyMs = 100
  const first = tokens.get()
  await clock.advance(1_000)
  const second = await report(await first)
  expect(second).toBe('stable-token-2')
  expect(await report(second)).toBe(second)
  expect(told).toEqual(['rejected'])
  await clock.advance(61_000)
  void tokens.tend()
  await clock.advance(1_000)
  expect(await tokens.get()).toBe('stable-token-3')
  expect(told).toEqual(['rejected', 'rejected'])
})
