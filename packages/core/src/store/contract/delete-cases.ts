import type { Case } from './case'
import { equal, holds, written } from './check'

/** `delete`, with and without a condition. */
export const DELETE_CASES: readonly Case[] = [
  {
    name: 'delete says whether there was something',
    run: async ({ store, key }) => {
      equal(await store.delete(key('a')), false, 'delete of nothing')
      await store.set(key('a'), 'one')
      equal(await store.delete(key('a')), true, 'delete')
      await holds(store, key('a'), undefined, null)
      equal(await store.delete(key('a')), false, 'second delete')
    },
  },
  {
    name: 'compare-and-delete spares another version',
    run: async ({ store, key }) => {
      const first = await written(store, key('a'), 'one')
      const second = await written(store, key('a'), 'two')
      equal(await store.delete(key('a'), { ifVersion: first }), false, 'delete of the old version')
      await holds(store, key('a'), 'two', second)
      equal(await store.delete(key('a'), { ifVersion: second }), true, 'delete of the version')
    },
  },
]
