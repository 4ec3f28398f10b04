import { ManualClock } from '@wx/core/testing'
import { expect, test } from 'vitest'
import { ReportLimit } from './report-limit'

test('allows three tokens of an account at once, then one in ten minutes; a repeated report and another account are free', async () => {
  const clock = new ManualClock()
  const limit = new ReportLimit(clock)
  const about = 'wxa access_token'
  for (const token of ['t1', 't2', 't1', 't3', 't2', 't3', 't1']) expect(limit.waitMs(about, token)).toBe(0)
  expect(limit.waitMs(about, 't4')).toBe(600_000)
  expect(limit.waitMs(about, 't3')).toBe(0)
  expect(limit.waitMs('wxb access_token', 't4')).toBe(0)
  await clock.advance(600_000)
  expect(limit.waitMs(about, 't4')).toBe(0)
  expect(limit.waitMs(about, 't5')).toBeGreaterThan(0)
})
