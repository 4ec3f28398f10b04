import { describe, expect, test } from 'vitest'
import { ManualClock } from './manual-clock'

describe('ManualClock', () => {
  test('runs timers at their own time, and those that they set', async () => {
    const clock = new ManualClock(1_000)
    const seen: unknown[] = []
    const note = (what: string) => () => void seen.push([what, clock.monotonic(), clock.now()])
    clock.schedule(20, note('second'))
    clock.schedule(10, () => {
      note('first')()
      void Promise.resolve().then(() => clock.schedule(5, note('set by the first')))
    })
    const cancel = clock.schedule(15, note('cancelled'))
    clock.schedule(31, note('later'))
    cancel()
    await clock.advance(30)
    expect(seen).toEqual([
      ['first', 10, 1_010],
      ['set by the first', 15, 1_015],
      ['second', 20, 1_020],
    ])
    expect([clock.pending, clock.monotonic(), clock.now()]).toEqual([1, 30, 1_030])
  })

  test('after a stall everything that is due runs late', async () => {
    const clock = new ManualClock()
    const seen: number[] = []
    clock.schedule(10, () => seen.push(clock.monotonic()))
    clock.schedule(20, () => seen.push(clock.monotonic()))
    await clock.stall(100)
    expect(seen).toEqual([100, 100])
  })

  test('a step of the wall clock lets no time pass', () => {
    const clock = new ManualClock(1_000)
    clock.step(-500)
    expect([clock.now(), clock.monotonic()]).toEqual([500, 0])
  })
})
