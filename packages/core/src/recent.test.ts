import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Clock } from './clock'
import { Recent } from './recent'

function clockAt(time: { now: number }): Clock {
  return { now: () => time.now, monotonic: () => time.now, schedule: () => () => {} }
}

describe('Recent', () => {
  test('gives back what is there, also an empty text', () => {
    const recent = new Recent<string>({ clock: clockAt({ now: 0 }), keepMs: 100 })
    expect(recent.getOrCreate('a', () => 'first')).toBe('first')
    expect(recent.getOrCreate('a', () => 'second')).toBe('first')
    expect(recent.getOrCreate('b', () => '')).toBe('')
    expect(recent.getOrCreate('b', () => 'too late')).toBe('')
  })

  test('keeps an entry for the time given, and for no more than twice as long', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(250), { minLength: 2, maxLength: 40 }), (steps) => {
        const time = { now: 0 }
        const recent = new Recent<number>({ clock: clockAt(time), keepMs: 100 })
        const created = new Map<string, number>()
        for (const step of steps) {
          time.now += step
          const key = String(step % 5)
          const at = recent.getOrCreate(key, () => time.now)
          const before = created.get(key)
          if (at !== time.now) expect(time.now - at).toBeLessThan(200)
          if (before !== undefined && time.now - before < 100) expect(at).toBe(before)
          created.set(key, at)
        }
      }),
      { numRuns: 2_000 },
    )
  })

  test('a flood pushes entries out, but not before so many others have come', () => {
    const recent = new Recent<string>({ clock: clockAt({ now: 0 }), keepMs: 100, keepEntries: 10 })
    recent.getOrCreate('kept', () => 'old')
    for (let other = 0; other < 18; other++) recent.getOrCreate(`other ${other}`, () => '')
    expect(recent.getOrCreate('kept', () => 'new')).toBe('old')
    for (let other = 18; other < 30; other++) recent.getOrCreate(`other ${other}`, () => '')
    expect(recent.getOrCreate('kept', () => 'new')).toBe('new')
  })
})
