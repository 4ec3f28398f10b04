import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Store } from '@wx/core'
import { refusal } from '@wx-tests/machine/token-endpoint'
import { beforeEach, describe, expect, test } from 'vitest'
import { setUp } from '../../test/set-up'
import { classicToken, type Fetch, TokenManagers, type TokenManagersOptions } from '../index'

let { clock, platform, store } = setUp()
beforeEach(() => {
  ;({ clock, platform, store } = setUp())
})

function managers(options: Partial<TokenManagersOptions> = {}): TokenManagers {
  return new TokenManagers({ accounts: () => ({ secret: 'canary' }), store, clock, fetch: platform.fetch, ...options })
}

function appIds(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `wx${String(index).padStart(16, '0')}`)
}

describe('for', () => {
  test('each account has one manager, and its own secret, issuer and token', async () => {
    const accounts = (appId: string): { secret: string } => ({
      secret: `secret-of-${appId}`,
      ...(appId === 'b' && { issuer: classicToken() }),
    })
    const tokens = managers({ accounts })
    expect(tokens.for('a')).toBe(tokens.for('a'))
    expect(await tokens.for('a').get()).toBe('stable-token-1')
    expect(await tokens.for('b').get()).toBe('classic-token-1')
    expect(platform.calls.map(({ secret }) => secret)).toEqual(['secret-of-a', 'secret-of-b'])
  })

  test('an account that is not there is said by name', () => {
    expect(() => managers({ accounts: () => undefined }).for('wx0')).toThrow(expect.objectContaining({ code: 'account-unknown' }))
  })

  test('a forgotten account is asked for again', () => {
    let secret = ''
    const tokens = managers({ accounts: () => ({ secret }) })
    expect(() => tokens.for('a')).toThrow(/secret is empty/)
    secret = 'canary'
    const before = tokens.for('a')
    expect(tokens.forget('a')).toBe(true)
    expect(tokens.for('a')).not.toBe(before)
    expect(tokens.forget('b')).toBe(false)
  })

  test('events of every account are told in one place, each with its account', async () => {
    const tokens = managers()
    const told: string[] = []
    const end = tokens.on('refreshed', ({ appId }) => told.push(appId))
    await tokens.for('a').get()
    await tokens.for('b').get()
    end()
    await tokens.for('c').get()
    expect(told).toEqual(['a', 'b'])
    expect(Array.from(tokens.describe(), ({ appId, state }) => `${appId} ${state}`)).toEqual(['a fresh', 'b fresh', 'c fresh'])
  })
})

describe('start', () => {
  /** How many fetches there were in each of the stretches of time that the test lets pass. */
  const counts = async (stretches: number, ms: number): Promise<readonly number[]> => {
    const result: number[] = []
    for (let stretch = 0; stretch < stretches; stretch++) {
      const before = platform.calls.length
      await clock.advance(ms)
      result.push(platform.calls.length - before)
    }
    return result
  }

  test('fetches tokens that no caller asks for a few at a time, and refreshes them as evenly', async () => {
    const tokens = managers()
    for (const appId of appIds(1_000)) tokens.for(appId)
    tokens.start()
    expect(await counts(10, 10_000)).toEqual(Array(10).fill(100))
    expect(await counts(1, 6_700_000)).toEqual([0])
    const refreshes = await counts(20, 20_000)
    expect(refreshes.reduce((sum, count) => sum + count)).toBe(1_000)
    expect(Math.max(...refreshes)).toBeLessThan(300)
    expect(Array.from(tokens.describe(), ({ state }) => state)).toEqual(Array(1_000).fill('fresh'))
    tokens.stop()
    expect(await counts(1, 8_000_000)).toEqual([0])
  })

  test('goes on after accounts that fail, and with accounts that come later', async () => {
    const tokens = managers()
    platform.answer = refusal(40125)
    for (const appId of appIds(20)) tokens.for(appId)
    tokens.start()
    await clock.advance(5_000)
    platform.answer = undefined
    tokens.for('late')
    await clock.advance(70_000)
    expect(Array.from(tokens.describe(), ({ state }) => state)).toEqual(Array(21).fill('fresh'))
  })
})

/** Keeps nothing, so that what is measured is not the store's. */
const forgetful: Store = {
  get: async () => ({ value: undefined, version: null, now: 1_700_000_000_000 }),
  set: async () => '1',
  delete: async () => true,
}

test('an account costs about 1 KB with its token, half of that without, and no timer', async () => {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  const heap = (): number => {
    collect()
    return process.memoryUsage().heapUsed
  }
  let turn = 0
  // Through JSON, as from a real answer: a string that was put together otherwise weighs more.
  const value = (): string => JSON.parse(JSON.stringify(String(turn++).padEnd(157, 'x')))
  const fetch: Fetch = async () => ({ status: 200, text: async () => JSON.stringify({ access_token: value(), expires_in: 7_200 }) })
  const tokens = managers({ store: forgetful, fetch })
  await tokens.for('warm').get()

  const names = appIds(10_000)
  const before = heap()
  for (const appId of names) tokens.for(appId)
  expect((heap() - before) / names.length).toBeLessThan(600)
  for (const appId of names) await tokens.for(appId).get()
  await clock.advance(0)
  expect((heap() - before) / names.length).toBeLessThan(950)
  expect(clock.pending).toBe(0)
})
