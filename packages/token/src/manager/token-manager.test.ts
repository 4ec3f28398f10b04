import { inspect } from 'node:util'
import { MemoryStore, type Snapshot, type Store, WxError } from '@wx/core'
import { ManualClock } from '@wx/core/testing'
import { type Answer, type Answering, refusal } from '@wx-tests/machine/token-endpoint'
import { beforeEach, describe, expect, test } from 'vitest'
import { account, setUp } from '../../test/set-up'
import { classicToken, type TokenManager } from '../index'

const { secret } = account
const HOUR = 3_600_000
const PAGE = { body: '<html>502</html>' }
let { clock, platform, store, manager, dieInFetch } = setUp()
beforeEach(() => {
  ;({ clock, platform, store, manager, dieInFetch } = setUp())
})

/** A store that can be taken away. */
class Unsteady implements Store {
  down: 'no' | 'fails' | 'hangs' | 'writes fail' = 'no'
  readonly #inner: Store
  constructor(inner: Store) {
    this.#inner = inner
  }
  get(key: string): ReturnType<Store['get']> {
    return this.down === 'fails' || this.down === 'hangs' ? this.#broken() : this.#inner.get(key)
  }
  set(...call: Parameters<Store['set']>): ReturnType<Store['set']> {
    return this.down === 'no' ? this.#inner.set(...call) : this.#broken()
  }
  delete(...call: Parameters<Store['delete']>): ReturnType<Store['delete']> {
    return this.#inner.delete(...call)
  }
  #broken(): Promise<never> {
    return this.down === 'hangs' ? new Promise(() => {}) : Promise.reject(new WxError('store-failed', 'the disk is gone'))
  }
}

function later(snapshot: Snapshot): Snapshot {
  return { ...snapshot, now: snapshot.now + 16_000 }
}

function codeOf(result: PromiseSettledResult<unknown>): unknown {
  return result.status === 'rejected' && WxError.is(result.reason) ? result.reason.code : result.status
}

async function outcome(promise: Promise<string>): Promise<{ error: WxError; tookMs: number }> {
  const began = clock.monotonic()
  let error: unknown
  const done = promise.then(
    (value) => expect.fail(`got ${value}`),
    (reason: unknown) => {
      error = reason
    },
  )
  let tookMs = 0
  while (error === undefined && tookMs < 60_000) {
    await clock.advance(100)
    tookMs = clock.monotonic() - began
  }
  await done
  if (!WxError.is(error)) throw error
  return { error, tookMs }
}

describe('get', () => {
  test('many callers at a cold start cost one fetch', async () => {
    const all = [manager(), manager(), manager()]
    const got = Promise.all(all.flatMap((tokens) => Array.from({ length: 100 }, () => tokens.get())))
    await clock.advance(1_000)
    expect(new Set(await got)).toEqual(new Set(['stable-token-1']))
    expect(platform.calls).toHaveLength(1)
  })

  test('answers from memory, with the same promise, while the token is healthy', async () => {
    const tokens = manager()
    await tokens.get()
    await clock.advance(0)
    expect(tokens.get()).toBe(tokens.get())
  })

  test('the secret travels in the body, not in the address', async () => {
    await manager().get()
    const call = platform.calls[0]
    expect(call?.url).toBe('https://api.weixin.qq.com/cgi-bin/stable_token')
    expect(call?.parameters).toEqual({
      grant_type: 'client_credential',
      appid: 'wx0123456789abcdef',
      secret,
      force_refresh: false,
    })
  })

  test('serves the old token at once while the new one is fetched', async () => {
    const tokens = manager({ issuer: classicToken() })
    expect(await tokens.get()).toBe('classic-token-1')
    await clock.advance(0)
    await clock.advance(2 * HOUR - 500_000)
    platform.latencyMs = 2_000
    expect(await tokens.get()).toBe('classic-token-1')
    await clock.advance(1_000)
    expect(await tokens.get()).toBe('classic-token-1')
    await clock.advance(1_500)
    expect(await tokens.get()).toBe('classic-token-2')
  })

  test('a stable token is asked for again only in its last five minutes, and gets a new one at the first try', async () => {
    const tokens = manager()
    await tokens.get()
    await clock.advance(0)
    for (let minute = 0; minute < 24 * 60; minute++) {
      await clock.advance(60_000)
      const value = await tokens.get()
      expect(platform.accepts(value)).toBe(true)
    }
    expect(platform.calls.length).toBeLessThanOrEqual(13)
  })

  test('ten days of two processes with classic tokens: one fetch per epoch, never a dead token', async () => {
    const both = [manager({ issuer: classicToken(), random: () => 0.2 }), manager({ issuer: classicToken(), random: () => 0.9 })]
    for (let minute = 0; minute < 10 * 24 * 60; minute += 5) {
      for (const tokens of both) {
        const value = await tokens.get()
        expect(platform.accepts(value)).toBe(true)
      }
      await clock.advance(300_000)
    }
    expect(platform.calls.length).toBeGreaterThan(110)
    expect(platform.calls.length).toBeLessThan(140)
  })

  test('a caller that gives up does not end the wait of the others', async () => {
    const tokens = manager()
    platform.latencyMs = 1_000
    const controller = new AbortController()
    const results = Promise.allSettled([
      tokens.get({ signal: controller.signal }),
      tokens.get(),
      tokens.get({ signal: AbortSignal.abort() }),
    ])
    await clock.advance(500)
    controller.abort()
    await clock.advance(1_000)
    expect((await results).map((result) => result.status)).toEqual(['rejected', 'fulfilled', 'rejected'])
    expect(platform.calls).toHaveLength(1)
  })

  test('start looks after the token without any call, stop ends it', async () => {
    const tokens = manager({ issuer: classicToken() })
    tokens.start()
    await clock.advance(3 * HOUR)
    expect(platform.calls).toHaveLength(2)
    expect(tokens.describe().state).toBe('fresh')
    tokens.stop()
    await clock.advance(3 * HOUR)
    expect(platform.calls).toHaveLength(2)
  })

  test('tend refreshes a token that is due, for a caller with a timer of its own', async () => {
    const tokens = manager({ issuer: classicToken() })
    for (let minute = 0; minute < 180; minute++) {
      await tokens.tend()
      await clock.advance(60_000)
    }
    expect(platform.calls).toHaveLength(2)
    platform.answer = refusal(40125)
    await clock.advance(2 * HOUR)
    await tokens.tend()
    expect(tokens.describe().lastFailure).toContain('40125')
  })

  test('hands work that goes on in the background to waitUntil, and nothing while there is none', async () => {
    const work: Promise<void>[] = []
    const waitUntil = (promise: Promise<void>): void => void work.push(promise)
    const tokens = manager({ issuer: classicToken() })
    await tokens.get({ waitUntil })
    await work[0]
    expect(await tokens.get({ waitUntil })).toBe('classic-token-1')
    expect(work).toHaveLength(1)
    await clock.advance(2 * HOUR - 400_000)
    expect(await tokens.get({ waitUntil })).toBe('classic-token-1')
    await work[1]
    expect(await tokens.get({ waitUntil })).toBe('classic-token-2')
    expect(work).toHaveLength(2)
  })

  test('a refresh that ended with the request it belonged to is begun again', async () => {
    let lost = true
    const reads = (inner: Store): Store => ({
      get: (key) => (lost ? new Promise(() => {}) : inner.get(key)),
      set: inner.set.bind(inner),
      delete: inner.delete.bind(inner),
    })
    const timers = { now: clock.now, monotonic: clock.monotonic, schedule: () => () => {} }
    const tokens = manager({ store: reads(store), clock: timers })
    const first = tokens.get()
    await clock.advance(29_000)
    lost = false
    void tokens.tend()
    await clock.advance(2_000)
    expect(platform.calls).toHaveLength(0)
    void tokens.tend()
    expect(await first).toBe('stable-token-1')
  })
})

describe('invalidate', () => {
  test('many reports of one token from many processes cost one fetch', async () => {
    const all = [manager({ issuer: classicToken() }), manager({ issuer: classicToken() }), manager({ issuer: classicToken() })]
    for (const tokens of all) await tokens.get()
    await clock.advance(HOUR)
    platform.kill()
    const retried = all.flatMap((tokens) =>
      Array.from({ length: 100 }, async () => {
        await tokens.invalidate('classic-token-1')
        return tokens.get()
      }),
    )
    await clock.advance(2_000)
    expect(new Set(await Promise.all(retried))).toEqual(new Set(['classic-token-2']))
    for (const tokens of all) await tokens.invalidate('classic-token-1')
    await clock.advance(2_000)
    expect(await all[0]?.get()).toBe('classic-token-2')
    expect(platform.calls).toHaveLength(2)
  })

  test('a stable token is forced only after a plain call has brought the refused one again', async () => {
    const tokens = manager()
    const bad = await tokens.get()
    await clock.advance(0)
    platform.kill()
    await tokens.invalidate(bad)
    const next = tokens.get()
    await clock.advance(500)
    expect(await next).toBe('stable-token-2')
    expect(platform.calls.map((call) => call.forced)).toEqual([false, false, true])
  })

  test('a plain call is enough where the platform has another one already', async () => {
    const [one, two] = [manager(), manager({ store: new MemoryStore({ clock }) })]
    const bad = await one.get()
    await clock.advance(2 * HOUR - 100_000)
    await two.get()
    platform.kill()
    await one.invalidate(bad)
    platform.answer = { body: { access_token: 'fresh', expires_in: 7_200 } }
    expect(await one.get()).toBe('fresh')
    expect(platform.calls.filter((call) => call.forced)).toHaveLength(0)
  })

  test('forced refreshes are at least 30 s apart and at most ten a day', async () => {
    const tokens = manager()
    for (let minute = 0; minute < 24 * 60; minute++) {
      const value = await Promise.race([tokens.get().catch(() => undefined), clock.advance(10_000).then(() => undefined)])
      if (value !== undefined) {
        platform.kill()
        await tokens.invalidate(value)
      }
      await clock.advance(50_000)
    }
    expect(platform.calls.filter((call) => call.forced).length).toBeLessThanOrEqual(10)
  })

  test('a report of a token that no process holds costs no fetch', async () => {
    const tokens = manager({ issuer: classicToken() })
    await tokens.get()
    await clock.advance(0)
    await tokens.invalidate('long-gone')
    expect(await tokens.get()).toBe('classic-token-1')
    expect(platform.calls).toHaveLength(1)
  })

  test('good tokens reported as bad all day use up the budget, not the quota', async () => {
    const tokens = manager({ issuer: classicToken() })
    const told: number[] = []
    tokens.on('exhausted', ({ retryInMs }) => told.push(retryInMs))
    for (let round = 0; round < 200; round++) {
      const [result] = await Promise.all([Promise.allSettled([tokens.get()]), clock.advance(10_000)])
      if (result[0]?.status === 'fulfilled') await tokens.invalidate(result[0].value)
    }
    expect(platform.calls.length).toBe(60)
    expect(told.length).toBeGreaterThan(0)
  })
})

describe('events', () => {
  /** Everything that was told, in order, each with what tells it apart. */
  const listen = (tokens: TokenManager): string[] => {
    const told: string[] = []
    tokens.on('refreshed', ({ forced }) => told.push(forced ? 'forced' : 'refreshed'))
    tokens.on('failed', ({ error }) => told.push(`failed ${error.errcode}`))
    tokens.on('rejected', () => told.push('rejected'))
    tokens.on('healed', ({ from }) => told.push(`healed ${from}`))
    tokens.on('degraded', ({ part }) => told.push(`degraded ${part}`))
    tokens.on('recovered', ({ part }) => told.push(`recovered ${part}`))
    return told
  }

  test('a refused token is rejected, and healed in each process that held it', async () => {
    const [one, two] = [manager({ issuer: classicToken() }), manager({ issuer: classicToken() })]
    const [first, second] = [listen(one), listen(two)]
    const bad = await one.get()
    await two.get()
    await clock.advance(1_000)
    await one.invalidate(bad)
    await one.get()
    await two.invalidate(bad)
    await two.get()
    await one.invalidate('long-gone')
    expect(first).toEqual(['refreshed', 'rejected', 'refreshed', 'healed rejected'])
    expect(second).toEqual(['rejected', 'healed rejected'])
  })

  test('an abandoned fetch leaves a doubt, and the next one heals it', async () => {
    await dieInFetch()
    await clock.advance(16_000)
    const tokens = manager()
    const told = listen(tokens)
    await tokens.get()
    await clock.advance(0)
    expect(told).toEqual(['refreshed', 'healed doubt'])
  })

  test('while the token serves, a failing platform is a degradation, told once', async () => {
    const tokens = manager({ issuer: classicToken() })
    const told = listen(tokens)
    await tokens.get()
    await clock.advance(2 * HOUR - 400_000)
    platform.answer = refusal(45009)
    await tokens.tend()
    await clock.advance(61_000)
    await tokens.tend()
    platform.answer = undefined
    await clock.advance(61_000)
    await tokens.tend()
    expect(told).toEqual(['refreshed', 'failed 45009', 'degraded upstream', 'failed 45009', 'recovered upstream', 'refreshed'])
  })

  test('name the account and the endpoint; a listener that throws does not stop the others', async () => {
    const tokens = manager()
    const told: object[] = []
    tokens.on('refreshed', () => {
      throw new Error('of the listener')
    })
    const end = tokens.on('refreshed', (event) => told.push(event))
    await tokens.get()
    end()
    expect(told).toEqual([
      expect.objectContaining({ appId: 'wx0123456789abcdef', endpoint: 'https://api.weixin.qq.com/cgi-bin/stable_token', forced: false }),
    ])
  })
})

describe('a failing platform', () => {
  test('is not noticed while the token lives', async () => {
    const tokens = manager({ issuer: classicToken() })
    await tokens.get()
    await clock.advance(2 * HOUR - 400_000)
    platform.answer = PAGE
    for (let second = 0; second < 330; second += 10) {
      expect(await tokens.get()).toBe('classic-token-1')
      await clock.advance(10_000)
    }
    const outage = platform.calls.length
    expect(outage).toBeLessThan(20)
    platform.answer = undefined
    await clock.advance(61_000)
    const next = tokens.get()
    await clock.advance(1_000)
    expect(await next).toBe('classic-token-2')
  })

  test.each<[string, Answer | Answering]>([
    ['hangs', 'hang'],
    ['answers HTML', PAGE],
    ['is busy', refusal(-1)],
    ['breaks off', () => Promise.reject(new TypeError(`fetch failed ${secret}`))],
    ['gives no life', { body: { access_token: 'x', expires_in: 0 } }],
    ['gives a wrong type', { body: { access_token: 7, expires_in: 7200 } }],
  ])('one that %s ends in token-unavailable within 8 s', async (_name, answer) => {
    platform.answer = answer
    const { error, tookMs } = await outcome(manager().get())
    expect(error.code).toBe('token-unavailable')
    expect(tookMs).toBeLessThanOrEqual(8_100)
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('canary')
  })

  test('that says no for certain is asked once a minute, by all processes together', async () => {
    platform.answer = refusal(40125)
    const all = [manager(), manager(), manager()]
    const failed: (number | undefined)[] = []
    for (const tokens of all) tokens.on('failed', ({ error }) => failed.push(error.errcode))
    const results: Promise<PromiseSettledResult<string>[]>[] = []
    for (let second = 0; second < 60; second++) {
      results.push(Promise.allSettled(all.map((tokens) => tokens.get())))
      await clock.advance(1_000)
    }
    await clock.advance(8_000)
    expect(new Set((await Promise.all(results)).flat().map(codeOf))).toEqual(new Set(['token-unavailable']))
    expect(platform.calls.length).toBeLessThanOrEqual(2)
    expect(failed).toEqual(platform.calls.map(() => 40125))
  })

  test('names the errcode to every process, and the way out, but not the secret', async () => {
    platform.answer = refusal(40164)
    const first = await outcome(manager().get())
    const second = await outcome(manager().get())
    for (const { error } of [first, second]) {
      expect(error.errcode).toBe(40164)
      expect(inspect(error, { depth: 9 })).not.toContain(secret)
    }
    expect(first.error.message).toContain('IP')
  })

  test('is asked no more often than the backoff allows, by many callers in three processes', async () => {
    platform.answer = PAGE
    const all = [manager({ random: () => 0 }), manager({ random: () => 0.5 }), manager({ random: () => 0.9 })]
    for (let second = 0; second < 3 * 3_600; second += 5) {
      for (const tokens of all) tokens.get().catch(() => {})
      await clock.advance(5_000)
    }
    expect(platform.calls.length).toBeLessThan(3 * 3_600)
    platform.answer = undefined
    let value: string | undefined
    const began = clock.monotonic()
    while (value === undefined) {
      const got = all[0]?.get().then((token) => {
        value = token
      })
      got?.catch(() => {})
      await clock.advance(1_000)
    }
    expect(clock.monotonic() - began).toBeLessThanOrEqual(62_000)
  })
})

describe('a failing store', () => {
  test.each(['fails', 'hangs'] as const)('one that %s: callers get the token without a wait while it lives', async (down) => {
    const unsteady = new Unsteady(store)
    const tokens = manager({ store: unsteady, issuer: classicToken() })
    const told: string[] = []
    tokens.on('degraded', () => told.push('degraded'))
    tokens.on('recovered', () => told.push('recovered'))
    await tokens.get()
    await clock.advance(0)
    unsteady.down = down
    while (tokens.describe().remainingMs > 1_000) {
      expect(await tokens.get()).toBe('classic-token-1')
      await clock.advance(30_000)
    }
    await clock.advance(1_000)
    const { error, tookMs } = await outcome(tokens.get())
    expect(error.code).toBe('token-unavailable')
    expect(tookMs).toBeLessThanOrEqual(8_000)
    expect(platform.calls).toHaveLength(1)
    unsteady.down = 'no'
    const next = tokens.get()
    await clock.advance(1_000)
    expect(await next).toBe('classic-token-2')
    expect(told).toEqual(['degraded', 'recovered'])
  })

  test('one that cannot be written costs no fetch', async () => {
    const unsteady = new Unsteady(store)
    unsteady.down = 'writes fail'
    const { error } = await outcome(manager({ store: unsteady }).get())
    expect(error.code).toBe('token-unavailable')
    expect(platform.calls).toHaveLength(0)
  })

  test('a minted token that cannot be stored serves here, and is published as soon as that goes', async () => {
    const unsteady = new Unsteady(store)
    const tokens = manager({ store: unsteady, issuer: classicToken() })
    platform.answer = (_call, serve) => {
      unsteady.down = 'fails'
      return serve()
    }
    expect(await tokens.get()).toBe('classic-token-1')
    await clock.advance(5_000)
    expect(await tokens.get()).toBe('classic-token-1')
    unsteady.down = 'no'
    await clock.advance(10_000)
    platform.answer = undefined
    expect(await manager({ issuer: classicToken() }).get()).toBe('classic-token-1')
    expect(platform.calls).toHaveLength(1)
  })

  test('a record that another program overwrote counts as none and costs one fetch', async () => {
    const tokens = manager({ issuer: classicToken() })
    await tokens.get()
    await clock.advance(0)
    const nonsense: Store = {
      get: async () => ({ value: '{"token":7}', version: '1', now: clock.now() }),
      set: async () => '2',
      delete: async () => true,
    }
    expect(await manager({ issuer: classicToken(), store: nonsense }).get()).toBe('classic-token-2')
  })
})

describe('clocks', () => {
  test.each([HOUR, -HOUR])('a wall clock set by %i ms costs at most one extra fetch', async (step) => {
    const tokens = manager({ issuer: classicToken() })
    await tokens.get()
    await clock.advance(HOUR / 2)
    clock.step(step)
    for (let minute = 0; minute < 200; minute++) {
      const next = tokens.get()
      await clock.advance(60_000)
      expect(platform.accepts(await next)).toBe(true)
    }
    expect(platform.calls.length).toBeLessThanOrEqual(4)
  })

  test('a dead holder delays a blocked caller by its lease and a second, a caller with a token not at all', async () => {
    const living = manager({ issuer: classicToken() })
    await dieInFetch({ issuer: classicToken() })
    const began = clock.monotonic()
    let tookMs: number | undefined
    living.get().then(() => {
      tookMs = clock.monotonic() - began
    })
    await clock.advance(20_000)
    expect(tookMs).toBeGreaterThan(14_000)
    expect(tookMs).toBeLessThanOrEqual(16_000)
  })

  test.each(['store call', 'fetch'])(
    'a caller whose process slept in a %s past its limits gets what others fetched meanwhile',
    async (where) => {
      const slow = new Unsteady(store)
      const sleeper = manager({ issuer: classicToken(), store: slow })
      if (where === 'store call') slow.down = 'hangs'
      else platform.answer = 'hang'
      const got = sleeper.get()
      await clock.advance(0)
      slow.down = 'no'
      platform.answer = undefined
      // The lease is over for all other processes: only the suspended one does not know yet.
      const ahead = {
        get: async (key: string) => later(await store.get(key)),
        set: store.set.bind(store),
        delete: store.delete.bind(store),
      }
      await manager({ issuer: classicToken(), store: ahead, clock: new ManualClock() }).get()
      await clock.stall(16_000)
      await clock.advance(2_000)
      expect(await got).toBe('classic-token-1')
    },
  )
})

describe('secrets', () => {
  test('are not in inspect, JSON or describe of a manager', async () => {
    const tokens = manager({ issuer: classicToken() })
    const value = await tokens.get()
    const printed = [inspect(tokens, { depth: 9, showHidden: true }), JSON.stringify(tokens), JSON.stringify(tokens.describe())].join()
    expect(printed).not.toContain(secret)
    expect(printed).not.toContain(value)
  })

  test('of another account, endpoint or secret share nothing', async () => {
    const values = new Set<string>()
    for (const options of [
      {},
      { issuer: classicToken() },
      { secret: 'another' },
      { issuer: classicToken({ baseUrl: 'http://localhost/' }) },
    ]) {
      platform.answer = { body: { access_token: `token-${values.size}`, expires_in: 7_200 } }
      values.add(await manager(options).get())
    }
    expect(values.size).toBe(4)
  })

  test('a wrong one is said when the manager is made, without repeating it', () => {
    expect(() => manager({ secret: '' })).toThrow(/secret is empty/)
    expect(() => manager({ secret: 'canary 1' })).toThrow(expect.objectContaining({ message: expect.not.stringContaining('canary') }))
  })
})
