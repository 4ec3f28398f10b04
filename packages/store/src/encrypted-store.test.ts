import { inspect } from 'node:util'
import { MemoryStore, type Snapshot } from '@wx/core'
import { storeContract } from '@wx/core/contract'
import { ManualClock } from '@wx/core/testing'
import { describe, expect, test } from 'vitest'
import { EncryptedStore } from './index'

const key = btoa('canary-key-0123456789-abcdefghij')
const another = btoa('another-key-0123456789-abcdefghi')

describe('EncryptedStore keeps the contract', () => {
  const clock = new ManualClock()
  const inner = new MemoryStore({ clock })
  const harness = {
    open: () => new EncryptedStore(inner, key),
    elapse: (ms: number): Promise<void> => clock.advance(ms),
  }
  for (const { name, run } of storeContract(harness)) test(name, run)
})

describe('EncryptedStore', () => {
  test('writes ciphertext only, another one each time for the same value', async () => {
    const inner = new MemoryStore()
    const store = new EncryptedStore(inner, key)
    await store.set('k', 'canary-token')
    const first = (await inner.get('k')).value
    await store.set('k', 'canary-token')
    const second = (await inner.get('k')).value
    expect(first).toMatch(/^wx1\.[0-9a-f]{8}\./)
    expect(first).not.toBe(second)
    expect(atob(first?.split('.')[2] ?? '')).not.toContain('canary')
  })

  test('the key is changed in steps: processes with the old, with both and with the new one read in turn', async () => {
    const inner = new MemoryStore()
    const [before, during, after] = [
      new EncryptedStore(inner, key),
      new EncryptedStore(inner, another, key),
      new EncryptedStore(inner, another),
    ]
    await before.set('k', 'one')
    expect((await during.get('k')).value).toBe('one')
    await during.set('k', 'two')
    expect((await after.get('k')).value).toBe('two')
    await expect(before.get('k')).rejects.toMatchObject({ code: 'store-failed', message: expect.stringContaining('not among those given') })
  })

  test('refuses what was changed, moved, or never encrypted', async () => {
    const inner = new MemoryStore()
    const store = new EncryptedStore(inner, key)
    await store.set('k', 'canary-token')
    const sealed = (await inner.get('k')).value ?? ''
    const changed = sealed.slice(0, 30) + (sealed[30] === 'A' ? 'B' : 'A') + sealed.slice(31)
    const cases: readonly (readonly [string, string, string])[] = [
      ['k', changed, 'was changed, or moved'],
      ['k', `${sealed.slice(0, 13)}AAAA`, 'was changed, or moved'],
      ['moved', sealed, 'was changed, or moved'],
      ['k', '{"token":"canary-token"}', 'is not encrypted'],
    ]
    for (const [name, value, problem] of cases) {
      await inner.set(name, value)
      const error: unknown = await store.get(name).catch((reason: unknown) => reason)
      expect(error).toMatchObject({ code: 'store-failed', message: expect.stringContaining(problem) })
      expect(inspect(error)).not.toContain('canary')
    }
  })

  test('a value is bound to its key and to the scope of its store, also if scope and key join to the same text', async () => {
    const values = new Map<string, string>()
    const scoped = (scope: string): EncryptedStore => {
      const get = async (name: string): Promise<Snapshot> => {
        const value = values.get(scope + name)
        return { value, version: value ?? null, now: 0 }
      }
      const set = async (name: string, value: string): Promise<string> => values.set(scope + name, value) && value
      return new EncryptedStore({ scope, get, set, delete: async (name) => values.delete(scope + name) }, key)
    }
    const places = [
      ['', 'a:b'],
      ['a:', 'b'],
      ['b:', 'b'],
      ['"', ','],
      ['', '","'],
      ['a', ':b'],
      ['', 'a'],
      ['', 'A'],
    ] as const
    for (const [scope, name] of places) {
      await scoped(scope).set(name, 'canary-token')
      const sealed = values.get(scope + name) ?? ''
      expect((await scoped(scope).get(name)).value).toBe('canary-token')
      for (const [otherScope, otherName] of places) {
        if (scope === otherScope && name === otherName) continue
        values.set(otherScope + otherName, sealed)
        await expect(scoped(otherScope).get(otherName)).rejects.toMatchObject({ message: expect.stringContaining('moved here') })
      }
    }
  })

  test.each(['', 'canary*', btoa('canary')])('a key that is none is said at once, and not repeated: %j', (wrong) => {
    const refusal = expect.objectContaining({ code: 'config-invalid', message: expect.not.stringContaining(wrong || 'never') })
    expect(() => new EncryptedStore(new MemoryStore(), wrong)).toThrow(refusal)
    expect(() => new EncryptedStore(new MemoryStore(), key, wrong)).toThrow(refusal)
  })

  test('shows no key', () => {
    const store = new EncryptedStore(new MemoryStore(), key, another)
    expect(inspect(store, { depth: 9, showHidden: true })).not.toMatch(/canary|another|Y2FuYXJ5/)
  })
})
