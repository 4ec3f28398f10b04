import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { MemoryStore, type Store, systemClock } from '@wx/core'
import type { Fetch } from '@wx/token'
import { describe, expect, onTestFinished, test } from 'vitest'
import { AdvancingClock } from '../../test/advancing-clock'
import type { AccountConfig } from '../config/config'
import { Secret } from '../config/secret'
import { Keeper } from './keeper'

let minted = 0
/** Through JSON, as from a real answer: a string that was put together otherwise weighs more. */
const fetchToken: Fetch = async () => ({
  status: 200,
  text: async () => JSON.stringify({ access_token: String(++minted).padEnd(157, 'x'), expires_in: 7_200 }),
})

function account(appId: string): AccountConfig {
  return { appId, secret: new Secret('s'), endpoint: 'stable' }
}

function keeper(store: Store, accounts: readonly AccountConfig[], clock = systemClock): Keeper {
  const kept = new Keeper({ accounts, store, clock, fetch: fetchToken })
  onTestFinished(() => kept.stop())
  return kept
}

describe('Keeper', () => {
  test('tells of a token that another replica replaced, within about a minute and without a reader', async () => {
    const clock = new AdvancingClock()
    const store = new MemoryStore({ clock })
    const [one, two] = [keeper(store, [account('wxa')], clock), keeper(store, [account('wxa')], clock)]
    const changes: string[] = []
    two.on(({ name, appId, kind }) => void (name === 'changed' && changes.push(`${appId} ${kind}`)))
    const [first, second] = [one, two].map((kept) => kept.find('wxa', 'access_token') ?? expect.fail('no account'))
    // `tend` resolves when the store has what was fetched.
    const bad = (await second?.get()) ?? ''
    await second?.tend()
    expect(await first?.get()).toBe(bad)
    expect(changes).toEqual(['wxa access_token'])
    two.start()
    await first?.invalidate(bad)
    const next = await first?.get()
    await first?.tend()
    clock.advance(61_000)
    await expect.poll(() => changes, { timeout: 10_000 }).toHaveLength(2)
    expect(next).not.toBe(bad)
    expect(await second?.get()).toBe(next)
  })

  test('describes each token: idle, then good; tickets from the first request on', async () => {
    const kept = keeper(new MemoryStore(), [account('wxa'), account('wxb')])
    expect(kept.statuses().map(({ appId, kind, state }) => [appId, kind, state])).toEqual([
      ['wxa', 'access_token', 'idle'],
      ['wxb', 'access_token', 'idle'],
    ])
    const began = Date.now()
    await kept.find('wxa', 'access_token')?.get()
    const [status] = kept.statuses()
    expect(status).toMatchObject({ state: 'good', degraded: false, failure: undefined })
    expect(status?.changedAt).toBeGreaterThanOrEqual(began)
    expect(status?.tookMs).toBeGreaterThanOrEqual(0)
    kept.find('wxb', 'jsapi_ticket')
    expect(kept.statuses()).toHaveLength(3)
    expect(kept.find('nobody', 'access_token')).toBeUndefined()
  })

  test('an account takes 0.95 KB with its token at most', async () => {
    setFlagsFromString('--expose-gc')
    const collect: () => void = runInNewContext('gc')
    const heap = (): number => {
      collect()
      collect()
      return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers
    }
    const forgetful: Store = {
      get: async () => ({ value: undefined, version: null, now: 1_700_000_000_000 }),
      set: async () => '1',
      delete: async () => true,
    }
    const readAll = async (kept: Keeper, accounts: readonly AccountConfig[]): Promise<void> => {
      for (const { appId } of accounts) await kept.find(appId, 'access_token')?.get()
    }
    const named = (letter: string, length: number): readonly AccountConfig[] =>
      Array.from({ length }, (_, index) => account(`wx${letter}${String(index).padStart(15, '0')}`))
    // Compiled code and the like, once in a process, is no account's cost.
    const warm = named('a', 500)
    await readAll(keeper(forgetful, warm), warm)

    const accounts = named('b', 10_000)
    const before = heap()
    const kept = keeper(forgetful, accounts)
    await readAll(kept, accounts)
    await new Promise((resolve) => setImmediate(resolve))
    const each = (heap() - before) / accounts.length
    console.log(`${Math.round(each)} bytes an account`)
    expect(each).toBeLessThan(950)
    expect(kept.statuses()).toHaveLength(10_000)
  })
})
