import { describe, expect, test } from 'vitest'
import type { Clock } from '../clock'
import { storeContract } from './contract'
import { MemoryStore } from './memory-store'

class ManualClock implements Clock {
  time = 1_700_000_000_000
  readonly now = (): number => this.time
  readonly monotonic = (): number => this.time
  readonly schedule = (): (() => void) => () => {}
}

describe('MemoryStore keeps the contract', () => {
  const clock = new ManualClock()
  const store = new MemoryStore({ clock })
  const elapse = (ms: number): void => {
    clock.time += ms
  }
  for (const { name, run } of storeContract({ open: () => store, elapse })) test(name, run)
})

describe('MemoryStore', () => {
  test('forgets expired entries that nobody asks for again', async () => {
    const clock = new ManualClock()
    const store = new MemoryStore({ clock })
    for (let index = 0; index < 100; index++) await store.set(`short ${index}`, 'x', { ttlMs: 10 })
    clock.time += 11
    for (let index = 0; index < 200; index++) await store.set('other', 'x')
    expect(await store.delete('short 99')).toBe(false)
  })

  test('an option that it does not have is refused', () => {
    // @ts-expect-error As JavaScript would write it.
    expect(() => new MemoryStore({ clocks: new ManualClock() })).toThrow(/no option "clocks".*"clock"/)
  })

  test('a step of the wall clock neither revives nor kills a value', async () => {
    let wall = 0
    const store = new MemoryStore({ clock: { ...new ManualClock(), now: () => wall, monotonic: () => 5 } })
    await store.set('a', 'x', { ttlMs: 1_000 })
    wall = 3_600_000
    expect((await store.get('a')).value).toBe('x')
  })
})

describe('the contract suite', () => {
  test('finds a store whose compare-and-set is not atomic', async () => {
    const inner = new MemoryStore()
    const racy = {
      get: inner.get.bind(inner),
      delete: inner.delete.bind(inner),
      set: async (key: string, value: string, options: { ifVersion?: string | null } = {}): Promise<string | undefined> => {
        const { version } = await inner.get(key)
        return options.ifVersion !== undefined && options.ifVersion !== version ? undefined : inner.set(key, value)
      },
    }
    const failed: string[] = []
    for (const { name, run } of storeContract({ open: () => racy })) await run().catch(() => failed.push(name))
    expect(failed.filter((name) => name.includes('counter') || name.includes('one wins'))).toHaveLength(2)
  })
})
