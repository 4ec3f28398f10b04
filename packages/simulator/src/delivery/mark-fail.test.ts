import { expect, test } from 'vitest'
import { MarkFail } from './mark-fail'

function after(times: readonly number[]): MarkFail {
  const markFail = new MarkFail()
  for (const at of times) markFail.timedOut(at)
  return markFail
}

test('the 30th time-out in five minutes begins a silence of a minute', () => {
  const times = Array.from({ length: 29 }, (_, index) => index)
  expect(after(times).withholds(29)).toBe(false)
  const silent = after([...times, 29])
  expect([silent.withholds(29), silent.withholds(60_028), silent.withholds(60_029)]).toEqual([true, true, false])
})

test('time-outs longer ago do not count', () => {
  const times = Array.from({ length: 29 }, () => 0)
  expect(after([...times, 300_000]).withholds(300_000)).toBe(false)
})
