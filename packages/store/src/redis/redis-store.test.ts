import { createServer, type Server } from 'node:net'
import { inspect } from 'node:util'
import { type Store, WxError } from '@wx/core'
import { storeContract } from '@wx/core/contract'
import { freshPrefix, removeKeys, withoutRedis } from '@wx-tests/machine/redis'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openIoRedis, openNodeRedis } from '../../test/redis-clients'
import { EncryptedStore } from '../encrypted-store'
import { RedisStore } from './redis-store'

const prefix = freshPrefix()
const ioredis: ReturnType<typeof openIoRedis>[] = []
const nodeRedis: ReturnType<typeof openNodeRedis>[] = []

beforeAll(async () => {
  if (withoutRedis) return
  for (let count = 0; count < 3; count++) {
    ioredis.push(openIoRedis())
    const client = openNodeRedis()
    client.on('error', () => {})
    nodeRedis.push(client)
    await client.connect()
  }
})
afterAll(async () => {
  if (withoutRedis) return
  for (const client of ioredis) client.disconnect()
  for (const client of nodeRedis) client.destroy()
  await removeKeys(prefix)
})

let turn = 0
function next<T>(items: readonly T[]): T {
  const item = items[turn++ % items.length]
  if (item === undefined) throw new Error('no connection')
  return item
}

const openers: readonly (readonly [string, () => Store])[] = [
  ['ioredis', () => new RedisStore({ client: next(ioredis), prefix })],
  ['node-redis', () => new RedisStore({ client: next(nodeRedis), prefix })],
  ['both at once', () => new RedisStore({ client: next([...ioredis, ...nodeRedis]), prefix })],
]

for (const [client, open] of openers) {
  describe.skipIf(withoutRedis)(`[redis] RedisStore keeps the contract over ${client}`, () => {
    const flush = (): Promise<void> => removeKeys(`${prefix}contract`)
    for (const { name, run } of storeContract({ open, flush })) test(name, { timeout: 20_000 }, run)
  })
}

describe.skipIf(withoutRedis)('[redis] RedisStore', () => {
  test.each(openers)('loads its scripts again after Redis forgot them: %s', async (_client, open) => {
    const store = open()
    await store.set('scripts', 'one')
    await next(ioredis).script('FLUSH')
    expect((await store.get('scripts')).value).toBe('one')
    await next(ioredis).script('FLUSH')
    expect(await store.set('scripts', 'two')).toBeDefined()
    await next(ioredis).script('FLUSH')
    expect(await store.delete('scripts')).toBe(true)
  })

  test.each(openers)('says what Redis refused, and nothing of the value: %s', async (_client, open) => {
    await next(ioredis).lpush(`${prefix}list`, 'not a record')
    const error = await open()
      .set('list', 'canary')
      .catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: 'store-failed', message: expect.stringContaining('WRONGTYPE') })
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('canary')
    await expect(open().get('list')).rejects.toMatchObject({ code: 'store-failed' })
  })

  test('a value that is moved under another prefix is refused by an EncryptedStore', async () => {
    const client = next(ioredis)
    const sealed = (name: string): EncryptedStore =>
      new EncryptedStore(new RedisStore({ client, prefix: `${prefix}${name}:` }), btoa('k'.repeat(32)))
    await sealed('one').set('k', 'canary')
    await client.rename(`${prefix}one:k`, `${prefix}two:k`)
    await expect(sealed('two').get('k')).rejects.toMatchObject({ code: 'store-failed', message: expect.stringContaining('moved here') })
    await client.rename(`${prefix}two:k`, `${prefix}one:k`)
    expect((await sealed('one').get('k')).value).toBe('canary')
  })

  test('a client that is none, or an unknown option, is refused', () => {
    // @ts-expect-error As JavaScript would write it.
    expect(() => new RedisStore({})).toThrow(/client of RedisStore is missing: give new Redis\(\)/)
    // @ts-expect-error As JavaScript would write it.
    expect(() => new RedisStore({ client: 'redis://:canary@host' })).toThrow(expect.not.stringContaining('canary'))
    // @ts-expect-error As JavaScript would write it.
    expect(() => new RedisStore({ client: next(ioredis), keyPrefix: 'a:' })).toThrow(/no option "keyPrefix".*"prefix"/)
  })

  test('tells Redis’s time', async () => {
    const [seconds] = await next(ioredis).time()
    const { now } = await new RedisStore({ client: next(ioredis), prefix }).get('nothing')
    expect(Math.abs(now - Number(seconds) * 1_000)).toBeLessThan(2_000)
  })

  test('a set without a ttl removes the ttl that the key had', async () => {
    const client = next(ioredis)
    await new RedisStore({ client, prefix }).set('short', 'x', { ttlMs: 50_000 })
    expect(await client.pttl(`${prefix}short`)).toBeGreaterThan(40_000)
    await new RedisStore({ client, prefix }).set('short', 'x')
    expect(await client.pttl(`${prefix}short`)).toBe(-1)
  })
})

describe('RedisStore without a Redis', () => {
  let silent: Server
  beforeAll(
    () =>
      new Promise<void>((resolve) => {
        silent = createServer(() => {}).listen(0, '127.0.0.1', resolve)
      }),
  )
  afterAll(() => silent.close())

  test('a server that accepts the connection and does not answer costs 300 ms', async () => {
    const address = silent.address()
    if (address === null || typeof address === 'string') throw new Error('the silent server has no port')
    const client = new Redis({ host: '127.0.0.1', port: address.port, retryStrategy: null })
    client.on('error', () => {})
    const began = performance.now()
    const error = await new RedisStore({ client }).get('k').catch((reason: unknown) => reason)
    expect(WxError.is(error) && error.code).toBe('store-failed')
    expect(performance.now() - began).toBeLessThan(1_000)
    client.disconnect()
  })
})
