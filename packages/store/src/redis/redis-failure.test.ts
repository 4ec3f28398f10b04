import { once } from 'node:events'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { inspect } from 'node:util'
import { WxError } from '@wx/core'
import { freshPrefix, redisUrl, removeKeys, withoutRedis } from '@wx-tests/machine/redis'
import { RedisTopology, withoutRedisServer } from '@wx-tests/machine/redis-topologies'
import { Redis } from 'ioredis'
import { createClient } from 'redis'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { RedisStore, type RedisStoreOptions } from './redis-store'

const prefix = freshPrefix()
const user = `wx-test-${prefix.split(':')[1]}`
const topology = new RedisTopology()
const closers: (() => void)[] = []

afterAll(async () => {
  for (const close of closers) close()
  await topology.stop()
  await removeKeys(prefix)
}, 30_000)

/** A store over each client, logged in as a user with these rights. */
async function clients(url: string): Promise<readonly (readonly [string, RedisStore])[]> {
  const options = { retryStrategy: null, enableReadyCheck: false } as const
  const ioredis = new Redis(url, options)
  ioredis.on('error', () => {})
  const nodeRedis = createClient({ url, socket: { reconnectStrategy: false } })
  nodeRedis.on('error', () => {})
  await nodeRedis.connect().catch(() => {})
  closers.push(
    () => ioredis.disconnect(),
    () => nodeRedis.isOpen && nodeRedis.destroy(),
  )
  const store = (client: RedisStoreOptions['client']): RedisStore => new RedisStore({ client, prefix })
  return [
    ['ioredis', store(ioredis)],
    ['node-redis', store(nodeRedis)],
  ]
}

async function failure(store: RedisStore): Promise<string> {
  const error = await store.set('k', 'canary-value').catch((reason: unknown) => reason)
  if (!WxError.is(error)) throw new Error('the write did not fail')
  expect(error.code).toBe('store-failed')
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('canary')
  return error.message
}

describe.skipIf(withoutRedis)('[redis] what Redis refuses is said, and what to do', () => {
  let admin: Redis
  beforeAll(() => {
    admin = new Redis(redisUrl)
  })
  afterAll(async () => {
    await admin.call('ACL', 'DELUSER', user)
    admin.disconnect()
  })

  async function expectRefusal(words: RegExp): Promise<void> {
    const url = new URL(redisUrl)
    url.username = user
    url.password = 'canary-password'
    for (const [name, store] of await clients(url.href)) expect(await failure(store), name).toMatch(words)
  }

  test.each<[string, readonly string[], RegExp]>([
    ['scripts', ['+@all', '-eval', '-evalsha', '~*'], /NOPERM: .*ACL SETUSER <user> \+eval \+evalsha/],
    ['a command of the script', ['+@all', '-hset', '~*'], /may not run the commands.*\+hset/],
    ['the keys', ['+@all', '~other:*'], /may not run the commands or use the keys.*~<prefix>\*/],
  ])('an ACL that forbids %s', async (_name, rights, words) => {
    await admin.call('ACL', 'SETUSER', user, 'reset', 'on', '>canary-password', ...rights)
    await expectRefusal(words)
  })

  test('a ttl that an ACL forbids leaves no value, and the one before as it was', async () => {
    await admin.call('ACL', 'SETUSER', user, 'reset', 'on', '>canary-password', '+@all', '-pexpire', '-persist', `~${prefix}*`)
    const url = new URL(redisUrl)
    url.username = user
    url.password = 'canary-password'
    const whole = new RedisStore({ client: admin, prefix })
    const version = await whole.set('before', 'one', { ttlMs: 60_000 })
    for (const [name, store] of await clients(url.href)) {
      for (const options of [{ ttlMs: 60_000 }, {}]) {
        for (const key of ['none', 'before']) {
          const refusal = { code: 'store-failed', message: expect.stringContaining('may not run the commands') }
          await expect(store.set(key, 'two', options), name).rejects.toMatchObject(refusal)
        }
      }
    }
    expect(await whole.get('none')).toMatchObject({ value: undefined, version: null })
    expect(await whole.get('before')).toMatchObject({ value: 'one', version })
    expect(await admin.pttl(`${prefix}before`)).toBeGreaterThan(0)
  })

  test('the rights that the message names are enough', async () => {
    const rights = '+eval +evalsha +hget +hmget +hset +pexpire +persist +del +time'.split(' ')
    await admin.call('ACL', 'SETUSER', user, 'reset', 'on', '>canary-password', ...rights, `~${prefix}*`)
    const url = new URL(redisUrl)
    url.username = user
    url.password = 'canary-password'
    const client = new Redis(url.href, { enableReadyCheck: false, disableClientInfo: true })
    const store = new RedisStore({ client, prefix })
    const version = await store.set('rights', 'one', { ttlMs: 60_000 })
    expect(await store.set('rights', 'two', { ifVersion: version ?? null })).toBeDefined()
    expect((await store.get('rights')).value).toBe('two')
    expect(await store.delete('rights')).toBe(true)
    client.disconnect()
  })
})

describe('[redis] the error says what a server refused, and what to do', () => {
  test('a password, a replica, a full memory, no EVAL, a cluster', { timeout: 60_000 }, async ({ skip }) => {
    skip(withoutRedisServer, 'redis-server is not installed')
    const master = await topology.server()
    const cases: readonly (readonly [options: readonly string[], words: RegExp])[] = [
      // node-redis is refused when it connects, and is closed from then on.
      [['--requirepass', 'canary'], /with NOAUTH: it wants a password\. Give|the client is not connected/],
      [['--replicaof', '127.0.0.1', String(master.port)], /with READONLY: it is a replica.*master/],
      [['--maxmemory', '1'], /with OOM: its memory is full\. Raise maxmemory/],
      [['--rename-command', 'EVALSHA', 'hidden'], /does not know the command EVALSHA: rename-command/],
    ]
    for (const [options, words] of cases) {
      const { port } = await topology.server(...options)
      for (const [name, store] of await clients(`redis://127.0.0.1:${port}`)) expect(await failure(store), name).toMatch(words)
    }
    const [node] = await topology.cluster()
    const [[, store] = []] = await clients(`redis://127.0.0.1:${node?.port}`)
    const moved = await Promise.all(
      Array.from({ length: 20 }, (_, index) => store?.get(`k${index}`).catch((error: Error) => error.message)),
    )
    expect(moved).toContainEqual(expect.stringMatching(/with MOVED: it is one node of a cluster\. Use the client for clusters/))
  })
})

/* What can't run here answers from a socket: an older Redis, one that is loading, one whose disk is full. */
describe('the error for each answer that Redis gives in other states', () => {
  let answer = ''
  let server: Server
  let port = 0
  beforeAll(async () => {
    server = createServer((socket) => socket.on('data', () => socket.write(`-${answer}\r\n`)).on('error', () => {})).listen(0, '127.0.0.1')
    await once(server, 'listening')
    port = (server.address() as AddressInfo).port
  })
  afterAll(() => server.close())

  test.each([
    ['ERR Error running script: @user_script:5: Write commands not allowed after non deterministic commands.', /older than Redis 5/],
    ["ERR Error running script: @user_script: 5: wrong number of arguments for 'hset' command", /older than Redis 5/],
    ['WRONGPASS invalid username-password pair or user is disabled.', /with WRONGPASS: the user or the password is wrong/],
    ['LOADING Redis is loading the dataset in memory', /with LOADING: it is still loading its data\. Wait/],
    ['MISCONF Redis is configured to save RDB snapshots, but it is unable to persist on disk.', /with MISCONF: .*full disk/],
    ["CROSSSLOT Keys in request don't hash to the same slot", /with CROSSSLOT: .*proxy/],
    ['CLUSTERDOWN Hash slot not served', /with CLUSTERDOWN: .*CLUSTER INFO/],
    ['MASTERDOWN Link with MASTER is down', /with MASTERDOWN: .*master/],
    ['NOREPLICAS Not enough good replicas to write.', /with NOREPLICAS: .*min-replicas-to-write/],
    ['BUSY Redis is busy running a script.', /with BUSY: .*SCRIPT KILL/],
    ['ERR max number of clients reached', /largest number of clients\. Raise maxclients/],
    ['ERR unknown command `EVALSHA`, with args beginning with: `canary-value`', /does not know the command EVALSHA/],
    ['ERR something else about canary-value', /refused the call with ERR\. Its log/],
    ['NEWCODE canary-value', /refused the call with NEWCODE\. Its log/],
  ])('%s', async (said, words) => {
    answer = said
    const client = new Redis({ port, enableReadyCheck: false, disableClientInfo: true, retryStrategy: null })
    client.on('error', () => {})
    expect(await failure(new RedisStore({ client }))).toMatch(words)
    client.disconnect()
  })

  test('a server that is not there', async () => {
    const client = new Redis({ port: 1, retryStrategy: null, maxRetriesPerRequest: 0 })
    client.on('error', () => {})
    expect(await failure(new RedisStore({ client }))).toMatch(/Redis can't be reached: .+\. Check the address/)
    client.disconnect()
  })
})
