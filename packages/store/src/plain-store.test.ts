import { MemoryStore, type Store } from '@wx/core'
import { expect, test } from 'vitest'
import { EncryptedStore, PlainStore } from './index'

function plainStore(entries: Map<string, string> = new Map()): PlainStore {
  return new PlainStore({ get: async (key) => entries.get(key) ?? null, set: async (key, value) => entries.set(key, value) })
}

test('get, set and delete compare versions, and a ttl is refused', async () => {
  const store = plainStore()
  expect(await store.get('k')).toMatchObject({ value: undefined, version: null })
  expect(await store.delete('k')).toBe(false)
  const version = await store.set('k', 'one', { ifVersion: null })
  expect(await store.get('k')).toMatchObject({ value: 'one', version })
  expect(await store.set('k', 'two', { ifVersion: null })).toBeUndefined()
  expect(await store.delete('k', { ifVersion: 'another' })).toBe(false)
  expect(await store.delete('k', { ifVersion: version ?? '' })).toBe(true)
  expect(await store.get('k')).toMatchObject({ value: undefined, version: null })
  await expect(store.set('k', 'v', { ttlMs: 1 })).rejects.toMatchObject({ code: 'config-invalid' })
})

test('a cache that fails is a store that fails, and its words are not repeated', async () => {
  const store = new PlainStore({ get: () => Promise.reject(new TypeError('canary')), set: () => Promise.reject(new TypeError('canary')) })
  const told = { code: 'store-failed', message: expect.stringContaining('The cache failed with TypeError:') }
  await expect(store.get('k')).rejects.toMatchObject(told)
  await expect(store.set('k', 'v')).rejects.toMatchObject(told)
})

test('says that it can’t compare and set, and so does an EncryptedStore around it', () => {
  const key = btoa('k'.repeat(32))
  const atomic = (store: Store): boolean | undefined => store.atomic
  expect([plainStore(), new EncryptedStore(plainStore(), key)].map(atomic)).toEqual([false, false])
  expect([new MemoryStore(), new EncryptedStore(new MemoryStore(), key)].map(atomic)).toEqual([undefined, undefined])
})

test('a cache without the two functions is refused', () => {
  const refusal = expect.objectContaining({ code: 'config-invalid', message: expect.stringContaining('no function "set"') })
  // @ts-expect-error As JavaScript would call it.
  expect(() => new PlainStore({ get: async () => undefined })).toThrow(refusal)
})
