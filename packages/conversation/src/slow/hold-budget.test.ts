import { MemoryStore, type SetOptions, systemClock } from '@wx/core'
import { ManualClock } from '@wx/core/testing'
import { expect, test } from 'vitest'
import { HoldBudget } from './hold-budget'
import { SlowStore } from './record/delivery-store'

/** Counts its writes, and those that another writer was too quick for. */
class RacedStore extends MemoryStore {
  writes = 0
  lost = 0

  override async set(key: string, value: string, options?: SetOptions): Promise<string | undefined> {
    this.writes += 1
    await new Promise(setImmediate)
    const version = await super.set(key, value, options)
    if (version === undefined) this.lost += 1
    return version
  }
}

test('a hundred pushes at once: as many as are left, and no race is lost within the process', async () => {
  const store = new RacedStore()
  const budget = new HoldBudget(new SlowStore(store, systemClock), 20)
  const taken = await Promise.all(Array.from({ length: 100 }, () => budget.take('gh_1')))
  expect([taken.filter(Boolean).length, store.lost]).toEqual([20, 0])
})

test('those that ask while a call is on its way share the next one', async () => {
  const store = new RacedStore()
  const budget = new HoldBudget(new SlowStore(store, systemClock), 90)
  const first = budget.take('gh_1')
  await new Promise(setImmediate)
  const others = Array.from({ length: 99 }, () => budget.take('gh_1'))
  const taken = await Promise.all([first, ...others])
  expect([taken.filter(Boolean).length, store.writes]).toEqual([90, 2])
})

test('two processes: never more in all', async () => {
  const store = new MemoryStore()
  const budgets = [0, 1].map(() => new HoldBudget(new SlowStore(store, systemClock), 20))
  const taken = await Promise.all(budgets.flatMap((budget) => Array.from({ length: 50 }, () => budget.take('gh_1'))))
  expect(taken.filter(Boolean)).toHaveLength(20)
})

test('an account has its own, and after five minutes all of it again', async () => {
  const clock = new ManualClock()
  const budget = new HoldBudget(new SlowStore(new MemoryStore({ clock }), clock), 1)
  const take = () => Promise.all(['gh_1', 'gh_1', 'gh_2'].map((account) => budget.take(account)))
  expect(await take()).toEqual([true, false, true])
  await clock.advance(300_001)
  expect(await take()).toEqual([true, false, true])
})

test('a store that failed once is asked again', async () => {
  const store = new MemoryStore()
  const { get } = store
  store.get = () => Promise.reject(new Error('down'))
  const budget = new HoldBudget(new SlowStore(store, systemClock), 1)
  await expect(budget.take('gh_1')).rejects.toMatchObject({ code: 'store-failed' })
  store.get = get
  expect(await budget.take('gh_1')).toBe(true)
})
