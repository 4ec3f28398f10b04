import { describe, expect, test } from 'vitest'
import { MUTANTS } from '../../../test/guards'
import { explore, type Plan } from '../../../test/interleavings'
import { editedMachine } from '../../../test/machine'
import * as machine from './transitions'

type Bounds = Omit<Plan, 'way' | 'machine'>

const ways = ['messages', 'claim'] as const
const crash: Bounds = { processes: 3, retries: 2, faults: 1, closes: 0, queue: false }
const two: Bounds = { ...crash, processes: 2, retries: 1 }

describe('however the steps of three processes, two retries and one fault fall', () => {
  const walks = [
    ['with a deploy', { ...crash, closes: 1 }],
    ['with a queue', { ...crash, queue: true }],
    ['with both, over two processes', { ...two, closes: 1, queue: true }],
  ] as const
  const all = ways.flatMap((way) => walks.map(([title, bounds]) => [title, way, bounds] as const))

  test.each(all)('%s, under %s: no run doubles, no answer is lost or seen twice', { timeout: 240_000 }, (_title, way, bounds) => {
    const { violations, states } = explore({ ...bounds, way, machine })
    expect(violations).toEqual([])
    expect(states).toBeGreaterThan(20_000)
  })
})

describe('a guard that is taken out is missed', () => {
  const bounds: readonly Bounds[] = [two, { ...two, queue: true }, { ...two, queue: true, closes: 1 }, crash]
  const searches = bounds.flatMap((one) => ways.map((way) => ({ ...one, way })))

  test.each(MUTANTS)('$guard', { timeout: 240_000 }, async (mutant) => {
    const edited = await editedMachine(mutant)
    expect(searches.some((search) => explore({ ...search, machine: edited }).violations.length > 0)).toBe(true)
  })

  test('and the list says so when a guard is no longer where it was', async () => {
    await expect(editedMachine({ from: 'no such guard', to: '' })).rejects.toThrow('not there exactly once')
  })
})
