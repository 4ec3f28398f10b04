import type { Case } from './case'
import { check, equal, holds, PAST_TTL_MS, TTL_MS, written } from './check'

/** A version never comes back. */
export const VERSION_CASES: readonly Case[] = [
  {
    name: 'a version never comes back: not after a rewrite, a delete, an expiry',
    run: async ({ store, key, elapse }) => {
      const versions: string[] = []
      for (let round = 0; round < 5; round++) {
        versions.push(await written(store, key('a'), 'same'))
        versions.push(await written(store, key('a'), 'same'))
        await store.delete(key('a'))
      }
      versions.push(await written(store, key('a'), 'same', TTL_MS))
      await elapse(PAST_TTL_MS)
      versions.push(await written(store, key('a'), 'same'))
      equal(new Set(versions).size, versions.length, 'different versions')
    },
  },
  {
    name: 'a version never comes back: not after everything was lost',
    needs: 'flush',
    run: async ({ store, key, harness }) => {
      const version = await written(store, key('a'), 'one')
      await harness.flush?.()
      await holds(store, key('a'), undefined, null)
      const again = await written(store, key('a'), 'one')
      check(again !== version, 'the version came back')
      equal(await store.set(key('a'), 'two', { ifVersion: version }), undefined, 'set under the lost version')
    },
  },
]
