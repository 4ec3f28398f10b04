import { WxError } from '../../base/error'
import type { Case } from './case'
import { check, equal, holds, PAST_TTL_MS, TTL_MS, written } from './check'

/** Values that expire. */
export const TTL_CASES: readonly Case[] = [
  {
    name: 'a value with a ttl goes; one without stays',
    run: async ({ store, key, elapse }) => {
      const version = await written(store, key('a'), 'one', TTL_MS)
      const stays = await written(store, key('b'), 'one')
      await holds(store, key('a'), 'one', version)
      await elapse(PAST_TTL_MS)
      await holds(store, key('a'), undefined, null)
      await holds(store, key('b'), 'one', stays)
      equal(await store.delete(key('a')), false, 'delete of what expired')
      equal(await store.set(key('a'), 'two', { ifVersion: version }), undefined, 'set under the expired version')
      check((await store.set(key('a'), 'two', { ifVersion: null })) !== undefined, 'set where it had expired lost')
    },
  },
  {
    name: 'a later set decides about the ttl alone',
    run: async ({ store, key, elapse }) => {
      await store.set(key('cleared'), 'one', { ttlMs: TTL_MS })
      const cleared = await store.set(key('cleared'), 'two')
      await store.set(key('shortened'), 'one')
      await store.set(key('shortened'), 'two', { ttlMs: TTL_MS })
      await elapse(PAST_TTL_MS)
      await holds(store, key('cleared'), 'two', cleared)
      await holds(store, key('shortened'), undefined, null)
    },
  },
  {
    name: 'a ttl that is no whole number of milliseconds from 1 is refused, and nothing is written',
    run: async ({ store, key }) => {
      const version = await written(store, key('b'), 'one')
      for (const ttlMs of [0, -1, 0.5, 60.5, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 2 ** 53, 1e300]) {
        for (const name of ['a', 'b']) {
          const error = await store.set(key(name), 'two', { ttlMs }).catch((reason: unknown) => reason)
          const refused = WxError.is(error) && error.code === 'config-invalid'
          check(refused, `ttlMs ${ttlMs} was not refused by a WxError of code config-invalid`)
        }
        await holds(store, key('a'), undefined, null)
        await holds(store, key('b'), 'one', version)
      }
    },
  },
  {
    name: 'a ttl of a hundred years, and the longest, are kept',
    run: async ({ store, key }) => {
      for (const ttlMs of [100 * 365 * 86_400_000, Number.MAX_SAFE_INTEGER]) {
        const version = await written(store, key('a'), 'one', ttlMs)
        await holds(store, key('a'), 'one', version)
      }
      await store.delete(key('a'))
    },
  },
]
