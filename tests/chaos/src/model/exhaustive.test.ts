import { describe, expect, test } from 'vitest'
import { type Bounds, explore } from './explore'
import { MUTANTS } from './guards'
import { loadMachine } from './machine'
import { bounds, SHORT_RUNS } from './runs'

describe('F12: every interleaving of the token machine', () => {
  const machine = loadMachine()
  for (const run of SHORT_RUNS) {
    test(run.title, async () => {
      const { states, steps, violation } = explore({ ...run.bounds, machine: await machine })
      console.log(`F12 ${run.title}: ${states} states, ${steps} steps`)
      expect(violation).toBeUndefined()
    })
  }
})

describe('F12 finds every guard that is taken out', () => {
  const searches: readonly Omit<Bounds, 'machine' | 'kind'>[] = [
    bounds(2, 2, [0, 1, 0, 0, 0]),
    bounds(3, 1, [0, 2, 0, 0, 0]),
    bounds(2, 2, [1, 1, 1, 1, 1]),
  ]

  for (const { guard, kind, ...edit } of MUTANTS) {
    test(guard, async () => {
      const machine = await loadMachine(edit)
      const found = searches.map((search) => () => explore({ ...search, kind, machine }).violation)
      expect(found.some((search) => search() !== undefined)).toBe(true)
    })
  }

  test('and says so when a guard is no longer where it was', async () => {
    await expect(loadMachine({ from: 'no such guard', to: '' })).rejects.toThrow('not there exactly once')
  })
})
