import type { Case } from './case'
import { check, equal, holds, written } from './check'

/** `get`, and `set` with and without a condition. */
export const SET_CASES: readonly Case[] = [
  {
    name: 'a key never written has no value and no version, and get still returns the time',
    run: async ({ store, key }) => {
      const seen = await store.get(key('absent'))
      equal(seen.value, undefined, 'value')
      equal(seen.version, null, 'version')
      check(Number.isFinite(seen.now) && seen.now > 0, `now is ${seen.now}, not epoch milliseconds`)
    },
  },
  {
    name: 'what was set is there, under the version that set returned',
    run: async ({ store, key }) => {
      const version = await store.set(key('a'), 'one')
      check(typeof version === 'string' && version !== '', 'set returned no version')
      await holds(store, key('a'), 'one', version)
    },
  },
  {
    name: 'set without a condition replaces, under another version',
    run: async ({ store, key }) => {
      const first = await store.set(key('a'), 'one')
      const second = await store.set(key('a'), 'one')
      check(first !== second, 'the version stayed the same')
      await holds(store, key('a'), 'one', second)
    },
  },
  {
    name: 'ifVersion null wins only if there is nothing',
    run: async ({ store, key }) => {
      const version = await store.set(key('a'), 'one', { ifVersion: null })
      check(version !== undefined, 'the first writer lost')
      equal(await store.set(key('a'), 'two', { ifVersion: null }), undefined, 'second set')
      await holds(store, key('a'), 'one', version)
    },
  },
  {
    name: 'ifVersion wins once, and the loser changes nothing',
    run: async ({ store, key }) => {
      const first = await written(store, key('a'), 'one')
      const second = await store.set(key('a'), 'two', { ifVersion: first })
      check(second !== undefined && second !== first, 'the holder of the version lost')
      equal(await store.set(key('a'), 'three', { ifVersion: first }), undefined, 'set under the old version')
      await holds(store, key('a'), 'two', second)
    },
  },
  {
    name: 'ifVersion of a key that is gone, or of another key, loses',
    run: async ({ store, key }) => {
      const version = await written(store, key('a'), 'one')
      const other = await written(store, key('b'), 'one')
      equal(await store.set(key('a'), 'two', { ifVersion: other }), undefined, 'set under the version of another key')
      await store.delete(key('a'))
      equal(await store.set(key('a'), 'two', { ifVersion: version }), undefined, 'set after the delete')
      await holds(store, key('a'), undefined, null)
    },
  },
  {
    name: 'a version that no set returned never matches, not even "", "*" or "null"',
    run: async ({ store, key }) => {
      const version = await written(store, key('a'), 'one')
      for (const odd of ['', '*', '-', '=', 'null', 'undefined', '0', '%', `${version} `, `=${version}`]) {
        equal(await store.set(key('a'), 'two', { ifVersion: odd }), undefined, `set under the version ${JSON.stringify(odd)}`)
        equal(await store.set(key('absent'), 'two', { ifVersion: odd }), undefined, `set of nothing under ${JSON.stringify(odd)}`)
        equal(await store.delete(key('a'), { ifVersion: odd }), false, `delete under the version ${JSON.stringify(odd)}`)
      }
      await holds(store, key('a'), 'one', version)
      await holds(store, key('absent'), undefined, null)
    },
  },
]
