import type { Store } from '@wx/core'
import { storeContract } from '@wx/core/contract'
import { ManualClock } from '@wx/core/testing'
import { withoutWorkerd } from '@wx-tests/machine/workerd'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Workers } from '../../test/durable-object/workers'
import { DurableObjectStore, type ObjectNamespace } from './durable-object-store'

let workers: Workers
beforeAll(async () => {
  if (!withoutWorkerd) workers = await Workers.start()
}, 30_000)
afterAll(() => workers?.close())

describe.skipIf(withoutWorkerd)('[workerd] DurableObjectStore keeps the contract', () => {
  // The cases run in the Worker, which has the binding. Here they only have their names.
  const open = (): Store => {
    throw new Error('the case was run outside of the Worker')
  }
  test.each(storeContract({ open }))('$name', { timeout: 20_000 }, async ({ name }) => {
    expect(await workers.contractCase(name)).toBe('')
  })
})

describe.skipIf(withoutWorkerd)('[workerd] DurableObjectStore', () => {
  test('two Workers have one store, and its data is there after a restart', async () => {
    const { answer: version } = await workers.call('owner', { binding: 'WX_STORE', verb: 'set', key: 'shared', value: 'one' })
    const get = { binding: 'WX_STORE', verb: 'get', key: 'shared' } as const
    const seen = { answer: { value: 'one', version, now: expect.any(Number) } }
    expect(await workers.call('other', get)).toEqual(seen)
    await workers.restart()
    expect(await workers.call('owner', get)).toEqual(seen)
    expect(await workers.call('other', get)).toEqual(seen)
  })

  test('the alarm removes what has expired, and rings again while something may expire', async () => {
    const set = (key: string, ttlMs: number): Promise<unknown> =>
      workers.call('owner', { binding: 'WX_STORE', verb: 'set', key, value: 'x', options: { ttlMs } })
    await set('short', 1)
    await set('long', 3_600_000)
    const before = await workers.content()
    expect(before.keys).toEqual(expect.arrayContaining(['long', 'short']))
    expect(before.alarmIn).toBeGreaterThan(0)
    await workers.content('ring')
    await expect.poll(async () => (await workers.content()).keys).not.toContain('short')
    const after = await workers.content()
    expect(after.keys).toContain('long')
    expect(after.alarmIn).toBeGreaterThan(500_000)
    await workers.call('owner', { binding: 'WX_STORE', verb: 'delete', key: 'long' })
    await workers.content('ring')
    await expect.poll(async () => (await workers.content()).alarmIn).toBeNull()
  })

  test.each([
    ['WITHOUT_SQL', 'store-failed', /its class has no SQLite\. Name the class in new_sqlite_classes/],
    ['BROKEN', 'store-failed', /The Durable Object failed: Error\. Check that the Worker exports StoreObject/],
    ['ABSENT', 'config-invalid', /namespace of DurableObjectStore is missing: give the binding, such as env\.WX_STORE/],
    ['TEXT', 'config-invalid', /namespace of DurableObjectStore is no binding to Durable Objects/],
  ])('says what is wrong with %s, and nothing of the value', async (binding, code, words) => {
    const { error } = await workers.call('owner', { binding, verb: 'set', key: 'k', value: 'canary' })
    expect(error).toMatchObject({ code, message: expect.stringMatching(words) })
    expect(error?.stack).not.toContain('canary')
  })

  test('refuses a ttl that is no whole number', async () => {
    const { error } = await workers.call('owner', { binding: 'WX_STORE', verb: 'set', key: 'k', value: 'x', options: { ttlMs: 0.5 } })
    expect(error?.code).toBe('config-invalid')
  })
})

describe('DurableObjectStore without an object that answers', () => {
  const over = (fetch: () => Promise<never>): ObjectNamespace => ({ idFromName: (name) => name, get: () => ({ fetch }) })

  test('waits for 3 s', async () => {
    const clock = new ManualClock()
    const silent = new DurableObjectStore(
      over(() => new Promise(() => {})),
      { clock },
    )
    const failed = expect(silent.get('k')).rejects.toMatchObject({ code: 'store-failed', message: expect.stringContaining('within 3 s') })
    await clock.advance(3_000)
    await failed
  })

  test('tells an object that has too many calls, as Cloudflare marks the error', async () => {
    const busy = new DurableObjectStore(over(() => Promise.reject(Object.assign(new Error('canary'), { overloaded: true }))))
    await expect(busy.get('k')).rejects.toMatchObject({
      code: 'store-failed',
      message: 'The Durable Object failed: it is overloaded. Give each account an object of its own: the option name.',
    })
  })

  test('an option that it does not have is refused', () => {
    const namespace = over(() => new Promise(() => {}))
    // @ts-expect-error As JavaScript would write it.
    expect(() => new DurableObjectStore(namespace, { prefix: 'a:' })).toThrow(/no option "prefix"/)
  })
})
