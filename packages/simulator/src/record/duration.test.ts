import { expect, test } from 'vitest'
import type { Attempt, Exchange } from '../delivery/exchange'
import { duration } from './duration'

function attempt(at: number, durationMs: number): Attempt {
  return { at, durationMs, request: { url: '/', body: '' }, end: 'cut' }
}
function exchange(attempts: readonly Attempt[]): Exchange {
  return { id: 'e1', openid: 'o1', at: 0, push: '', attempts, outcome: 'pending' }
}

test('it runs from the first request to the last answer', () => {
  expect(duration(exchange([attempt(1000, 5000), attempt(6000, 12.4)]))).toBe(5012)
})

test('before the first attempt there is none', () => {
  expect(duration(exchange([]))).toBeUndefined()
})
