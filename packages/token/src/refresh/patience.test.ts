import { WxError } from '@wx/core'
import { expect, test } from 'vitest'
import type { Obstacle } from './obstacle'
import { Patience } from './patience'

const error = new WxError('upstream-failed', 'Because.')
function obstacle(reason: Obstacle['reason'], until: number): Obstacle {
  return { reason, until, error }
}

test('without a lease a caller waits 8 s at most, with the 5 s of a last fetch in them', () => {
  for (const reason of ['again', 'backoff', 'budget', 'store'] as const) {
    const patience = new Patience(0)
    expect(patience.isExceededBy(obstacle(reason, 3_000), 2_900)).toBe(false)
    expect(patience.isExceededBy(obstacle(reason, 3_001), 2_900)).toBe(true)
  }
})

test('a lease is waited for until it ends, and a second after it begins the last fetch', () => {
  const patience = new Patience(0)
  expect(patience.isExceededBy(obstacle('lease', 15_000), 100)).toBe(false)
  expect(patience.isExceededBy(obstacle('store', 5_600), 5_500)).toBe(false)
  expect(patience.isExceededBy(obstacle('store', 16_000), 15_900)).toBe(false)
  expect(patience.isExceededBy(obstacle('store', 16_001), 15_900)).toBe(true)
  expect(patience.isExceededBy(obstacle('backoff', 5_600), 5_500)).toBe(true)
})

test('a lost race is no reason to give up: another process has just begun', () => {
  const patience = new Patience(0)
  expect(patience.isExceededBy(obstacle('lease', 15_000), 100)).toBe(false)
  expect(patience.isExceededBy(obstacle('race', 17_000), 17_000)).toBe(false)
  expect(patience.isExceededBy(obstacle('lease', 30_000), 17_100)).toBe(false)
})
