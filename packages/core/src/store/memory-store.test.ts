import { describe, expect, test } from 'vitest'
import { ManualClock } from '../testing/manual-clock'
import { storeContract } from './contract'
import { MemoryStore } from './memory-store'

describe('MemoryStore keeps the contract', () => {
  const clock = new ManualClock()
  const store = new MemoryStore({ clock })
  for (const { name, run } of storeContract({ open: () => store, elapse: (ms) => clock.advance(ms) })) test(name, run)
})

describe('MemoryStore', () => {
  test('later writes remove expired entries that are not read again', async () => {
    const clock = new ManualClock()
    const store = new MemoryStore({ clock })
    for (let index = 0; index < 100; index++) await store.set(`short ${index}`, 'x', { ttlMs: 10 })
    await clock.advance(11)
    for (let index = 0; index < 200; index++) await store.set('other', 'x')
    expect(await store.delete('short 99')).toBe(false)
  })

  test('an option that it does not have is refused', () => {
    // @ts-expect-error As JavaScript would write it.
    expect(() => new MemoryStore({ clocks: new ManualClock() })).toThrow(/no option "clocks".*"clock"/)
  })

  test('a step of the wall clock neither revives nor kills a value', async () => {
    const clock = new ManualClock()
    const store = new MemoryStore({ clock })
    await store.set('a', 'x', { ttlMs: 1_000 })
    clock.step(3_600_000)
    expect((await store.get('a')).value).toBe('x')
    clock.step(-7_200_000)
    await clock.advance(1_000)
    expect((await store.get('a')).value).toBeUndefined()
  })

  test('refuses options that it does not have', () => {
    expect(() => new MemoryStore({ colck: new ManualClock() } as object)).toThrow(
      'MemoryStore has no option "colck". Did you mean "clock"?',
    )
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
