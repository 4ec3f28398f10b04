import type { Clock } from '@wx/core'
import { expect, test } from 'vitest'
import { TokenBucket } from './token-bucket'

test('allows so many at once, and so many a second after that', () => {
  let now = 0
  const clock: Clock = { now: () => now, monotonic: () => now, schedule: () => () => {} }
  const bucket = new TokenBucket({ burst: 10, refillMs: 100, clock })
  const taken = (): number => Array.from({ length: 100 }, () => bucket.take()).filter(Boolean).length
  expect(taken()).toBe(10)
  expect(taken()).toBe(0)
  now += 500
  expect(taken()).toBe(5)
  now += 3_600_000
  expect(taken()).toBe(10)
})
