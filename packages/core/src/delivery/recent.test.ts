import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Clock } from '../base/clock'
import { Recent, type RecentOptions } from './recent'

function recentAt(time: { now: number }, options: Partial<RecentOptions> = {}) {
  const clock: Clock = { now: () => time.now, monotonic: () => time.now, schedule: () => () => {} }
  const recent = new Recent<number | string>({ clock, keepMs: 100, ...options })
  return {
    recent,
    /** What is there under the key; else `value`, which is there from now on. */
    getOrSet: (key: string, value: number | string) => {
      const known = recent.get(key)
      if (known === undefined) recent.set(key, value)
      return known ?? value
    },
  }
}

describe('Recent', () => {
  test('gives back what is there, also an empty text', () => {
    const { getOrSet } = recentAt({ now: 0 })
    expect([getOrSet('a', 'first'), getOrSet('a', 'second')]).toEqual(['first', 'first'])
    expect([getOrSet('b', ''), getOrSet('b', 'too late')]).toEqual(['', ''])
  })

  test('keeps an entry for the time given, and for no more than twice as long', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(250), { minLength: 2, maxLength: 40 }), (steps) => {
        const time = { now: 0 }
        const { getOrSet } = recentAt(time)
        const created = new Map<string, number>()
        for (const step of steps) {
          time.now += step
          const key = String(step % 5)
          const at = Number(getOrSet(key, time.now))
          const before = created.get(key)
          if (at !== time.now) expect(time.now - at).toBeLessThan(200)
          if (before !== undefined && time.now - before < 100) expect(at).toBe(before)
          created.set(key, at)
        }
      }),
      { numRuns: 2_000 },
    )
  })

  test('deletes from both generations', () => {
    const time = { now: 0 }
    const { recent } = recentAt(time)
    recent.get('old')
    recent.set('old', 1)
    time.now = 150
    expect(recent.get('old')).toBe(1)
    recent.set('young', 2)
    recent.delete('old')
    recent.delete('young')
    expect([recent.get('old'), recent.get('young')]).toEqual([undefined, undefined])
  })

  test('a flood pushes entries out, but only after so many others have come', () => {
    const { getOrSet } = recentAt({ now: 0 }, { keepEntries: 10 })
    getOrSet('kept', 'old')
    for (let other = 0; other < 18; other++) getOrSet(`other ${other}`, '')
    expect(getOrSet('kept', 'new')).toBe('old')
    for (let other = 18; other < 30; other++) getOrSet(`other ${other}`, '')
    expect(getOrSet('kept', 'new')).toBe('new')
  })
})
