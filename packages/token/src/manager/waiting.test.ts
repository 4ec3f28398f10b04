import { type Store, WxError } from '@wx/core'
import { ManualClock } from '@wx/core/testing'
import { beforeEach, describe, expect, test } from 'vitest'
import { setUp } from '../../test/set-up'
import { classicToken, type TokenManager } from '../index'

const issuer = classicToken()
let { clock, platform, store, manager, dieInFetch } = setUp()
beforeEach(() => {
  ;({ clock, platform, store, manager, dieInFetch } = setUp())
})

interface Answer {
  readonly value: string | undefined
  readonly tookMs: number
}

async function answerOf(tokens: TokenManager): Promise<Answer> {
  const began = clock.monotonic()
  let answer: Answer | undefined
  const done = (value: string | undefined): void => {
    answer = { value, tookMs: clock.monotonic() - began }
  }
  tokens.get().then(done, (error: unknown) => (WxError.is(error) ? done(undefined) : expect.fail(String(error))))
  for (let step = 0; answer === undefined && step < 600; step++) await clock.advance(100)
  return answer ?? expect.fail('never answered')
}

/** Answers to calls between these two moments come as late as the second; a call has 300 ms. */
function stalling(fromMs: number, toMs: number): Store {
  const began = clock.monotonic()
  const stall = async <T>(work: Promise<T>): Promise<T> => {
    const at = clock.monotonic() - began
    if (at >= fromMs && at < toMs) await new Promise<void>((resolve) => clock.schedule(toMs - at, resolve))
    return work
  }
  return { get: (key) => stall(store.get(key)), set: (...call) => stall(store.set(...call)), delete: (...call) => store.delete(...call) }
}

describe('behind a holder that died in its fetch', () => {
  test.each([
    [5_000, 5_500],
    [5_000, 9_000],
    [0, 500],
    [14_800, 15_400],
  ])('a store that stalls from %i to %i ms costs no caller its token', async (fromMs, toMs) => {
    await dieInFetch({ issuer })
    const { value, tookMs } = await answerOf(manager({ issuer, store: stalling(fromMs, toMs) }))
    expect(value).toBe('classic-token-1')
    expect(tookMs).toBeLessThanOrEqual(16_000)
  })

  test('a caller waits for 21 s at most, also if the store never comes back', async () => {
    await dieInFetch({ issuer })
    const { value, tookMs } = await answerOf(manager({ issuer, store: stalling(5_000, 3_600_000) }))
    expect(value).toBeUndefined()
    expect(tookMs).toBeLessThanOrEqual(21_000)
  })

  test('without a lease to wait for, a store that is away is told within 8 s', async () => {
    const { value, tookMs } = await answerOf(manager({ issuer, store: stalling(0, 3_600_000) }))
    expect(value).toBeUndefined()
    expect(tookMs).toBeLessThanOrEqual(8_000)
  })
})

test('a holder that wakes while another process fetches costs no third process its token', async () => {
  const sleeper = new ManualClock()
  const asleep = manager({ issuer, clock: sleeper })
  let fails: ((error: Error) => void) | undefined
  platform.answer = () =>
    new Promise((_, reject) => {
      fails = reject
    })
  asleep.get().catch(() => {})
  await clock.advance(0)
  platform.answer = undefined
  platform.latencyMs = 4_000
  const [waiting, fetching] = [manager({ issuer }), manager({ issuer })]
  const got = waiting.get()
  got.catch(() => {})
  await clock.advance(10_000)
  const fetched = fetching.get()
  fetched.catch(() => {})
  await clock.advance(6_500)
  expect(platform.calls).toHaveLength(2)
  fails?.(new Error('the connection was reset'))
  await clock.advance(10_000)
  expect(await Promise.allSettled([got, fetched])).toEqual([
    { status: 'fulfilled', value: 'classic-token-1' },
    { status: 'fulfilled', value: 'classic-token-1' },
  ])
})
