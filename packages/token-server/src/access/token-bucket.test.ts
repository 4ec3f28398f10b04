import { ManualClock } from '@wx/core/testing'
import { expect, test } from 'vitest'
import { TokenBucket } from './token-bucket'

test('allows so many at once, and so many a second after that', async () => {
  const clock = new ManualClock()
  const bucket = new TokenBucket({ burst: 10, refillMs: 100, clock })
  const taken = (): number => Array.from({ length: 100 }, () => bucket.take()).filter(Boolean).length
  expect(taken()).toBe(10)
  expect(taken()).toBe(0)
  await clock.advance(500)
  expect(taken()).toBe(5)
  await clock.advance(3_600_000)
  expect(taken()).toBe(10)
})
