import { expect, test } from 'vitest'
import { needsTime, timeText } from './time'

const at = new Date(2025, 0, 31, 9, 30).getTime()
const minute = 60_000

test('a time stands above the first bubble and after a gap of five minutes', () => {
  expect(needsTime(undefined, at)).toBe(true)
  expect(needsTime(at, at + 5 * minute)).toBe(false)
  expect(needsTime(at, at + 5 * minute + 1)).toBe(true)
})

test('today has no date, yesterday a word, earlier days the date', () => {
  const text = (now: Date): string => timeText(at, now.getTime(), 'zh', '昨天')
  expect(text(new Date(2025, 0, 31, 23, 59))).toBe('09:30')
  expect(text(new Date(2025, 1, 1, 0, 0))).toBe('昨天 09:30')
  expect(text(new Date(2025, 1, 2, 0, 0))).toBe('2025年1月31日 09:30')
})
