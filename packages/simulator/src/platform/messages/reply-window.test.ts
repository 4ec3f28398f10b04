import { expect, test } from 'vitest'
import { ReplyWindow } from './reply-window'

const hour = 3_600_000
function take(window: ReplyWindow, count: number, now: number): readonly unknown[] {
  return Array.from({ length: count }, () => window.take(now))
}

test('closed before the user did anything', () => {
  expect(new ReplyWindow().take(0)).toBe(45015)
})

test('a message opens it for five messages in 48 hours', () => {
  const window = new ReplyWindow()
  window.open('message', 0)
  expect(take(window, 6, 1)).toEqual([undefined, undefined, undefined, undefined, undefined, 45047])
  window.open('message', 2)
  expect([window.take(2 + 48 * hour - 1), window.take(2 + 48 * hour)]).toEqual([undefined, 45015])
})

test('an event opens it for three messages in one minute, and these go first', () => {
  const window = new ReplyWindow()
  window.open('event', 0)
  expect(take(window, 4, 1)).toEqual([undefined, undefined, undefined, 45047])
  expect(window.take(60_000)).toBe(45015)
  window.open('message', 60_000)
  window.open('event', 60_000)
  expect(take(window, 3, 60_001)).toEqual([undefined, undefined, undefined])
  expect(take(window, 6, 120_000)).toEqual([undefined, undefined, undefined, undefined, undefined, 45047])
})

test('leaving closes it', () => {
  const window = new ReplyWindow()
  window.open('message', 0)
  window.close()
  expect(window.take(1)).toBe(45015)
})
