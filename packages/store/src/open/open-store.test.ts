import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { MemoryStore } from '@wx/core'
import { ManualClock } from '@wx/core/testing'
import { freshPrefix, redisUrlUnder, removeKeys, withoutRedis } from '@wx-tests/machine/redis'
import { RedisTopology, withoutRedisServer } from '@wx-tests/machine/redis-topologies'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { FileStore } from '../file'
import { openStore } from './open-store'

const prefix = freshPrefix()
const topology = new RedisTopology()
afterAll(async () => {
  await removeKeys(prefix)
  await topology.stop()
}, 30_000)

describe('openStore', () => {
  test('memory and files', async () => {
    const root = await mkdtemp(join(tmpdir(), 'wx-store-'))
    onTestFinished(() => rm(root, { recursive: true }))
    expect(await openStore('memory:')).toBeInstanceOf(MemoryStore)
    const store = await openStore(`file:${root}/values`)
    expect(store).toBeInstanceOf(FileStore)
    await store.set('k', 'v')
    expect((await new FileStore({ directory: `${root}/values` }).get('k')).value).toBe('v')
  })

  test('an invalid address and an unknown option are refused', async () => {
    await expect(openStore('redsi://:canary@host')).rejects.toMatchObject({ code: 'config-invalid' })
    // @ts-expect-error As JavaScript would write it.
    await expect(openStore('memory:', { clok: 1 })).rejects.toMatchObject({ message: expect.stringContaining('Did you mean "clock"?') })
  })

  test('a Redis that is away is no failure to open, and each call says why', async () => {
    const store = await openStore('redis://user:canary@127.0.0.1:1/2')
    const error = await store.get('k').catch((reason: unknown) => reason)
    expect(error).toMatchObject({
      code: 'store-failed',
      message: "redis://127.0.0.1:1/2 can't be reached: ECONNREFUSED. Check the address, that Redis runs, and the firewall.",
    })
    expect(inspect([store, error], { depth: 9 })).not.toContain('canary')
    await store.close?.()
  })

  test('a server that does not answer is waited for 3 s, by the clock', async () => {
    const silent = createServer(() => {}).listen(0, '127.0.0.1')
    await once(silent, 'listening')
    onTestFinished(() => void silent.close())
    const clock = new ManualClock()
    const opening = openStore(`redis://127.0.0.1:${(silent.address() as AddressInfo).port}`, { clock })
    await expect.poll(() => clock.pending).toBe(1)
    await clock.advance(3_000)
    const store = await opening
    await expect(store.get('k')).rejects.toMatchObject({ message: expect.stringContaining('no answer within 3 s') })
    await store.close?.()
  })
})

describe.skipIf(withoutRedis)('[redis] openStore', () => {
  test('is connected at the first call, and close ends the connection', async () => {
    const store = await openStore(redisUrlUnder(prefix))
    await store.set('k', 'v')
    expect((await store.get('k')).value).toBe('v')
    await store.close?.()
    await expect(store.get('k')).rejects.toMatchObject({ code: 'store-failed' })
  })

  test('a wrong password is said, and the right one works', async ({ skip }) => {
    skip(withoutRedisServer, 'redis-server is not installed')
    const { port } = await topology.server('--requirepass', 'right')
    const cases = [
      [`redis://127.0.0.1:${port}`, /NOAUTH: it wants a password/],
      [`redis://:canary@127.0.0.1:${port}`, /WRONGPASS: the user or the password is wrong/],
    ] as const
    for (const [address, words] of cases) {
      const store = await openStore(address)
      await expect(store.get('k')).rejects.toMatchObject({ code: 'store-failed', message: expect.stringMatching(words) })
      await store.close?.()
    }
    const store = await openStore(`redis://:right@127.0.0.1:${port}`)
    expect((await store.get('k')).version).toBeNull()
    await store.close?.()
  })

  test('a Redis that comes later is used', { timeout: 20_000 }, async ({ skip }) => {
    skip(withoutRedisServer, 'redis-server is not installed')
    const port = await topology.freePort()
    const store = await openStore(`redis://127.0.0.1:${port}`)
    await expect(store.get('k')).rejects.toMatchObject({ code: 'store-failed' })
    await topology.serverAt(port)
    await expect
      .poll(
        () =>
          store.get('k').then(
            (seen) => seen.version,
            () => 'away',
          ),
        { timeout: 10_000 },
      )
      .toBeNull()
    await store.close?.()
  })
})
