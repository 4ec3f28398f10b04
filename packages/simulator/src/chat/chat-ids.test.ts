import { expect, test } from 'vitest'
import { ChatIds } from './chat-ids'

test('ids of lines and pushes count up', () => {
  const ids = new ChatIds()
  expect([ids.next(), ids.next()]).toEqual(['1', '2'])
})

test('ids of messages pass 2^53 and differ within a millisecond, of a clock with fractions too', () => {
  const ids = new ChatIds()
  const made = [1_700_000_000_000, 1_700_000_000_000, 1_700_000_000_000.25, 1_700_000_000_001].map((now) => ids.message(now))
  expect(new Set(made).size).toBe(4)
  for (const id of made) expect(BigInt(id)).toBeGreaterThan(2n ** 53n)
})
