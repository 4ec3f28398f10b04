import { type Store, WxError } from '@wx/core'
import { storeContract } from '@wx/core/contract'
import { Cluster, Redis } from 'ioredis'
import { createCluster, createSentinel } from 'redis'
import { afterAll, beforeAll, describe, expect, type TestContext, test } from 'vitest'
import { ManualClock } from '../test/manual-clock'
import { Platform } from '../test/platform'
import { RedisTopology, withoutRedisServer } from '../test/redis-topologies'
import { classicToken, TokenManager } from './index'
import { RedisStore, type RedisStoreOptions } from './redis-store'

const topology = new RedisTopology()
const clients = new Map<string, RedisStoreOptions['client']>()
const closers: (() => void)[] = []

function add(name: string, client: RedisStoreOptions['client'], close: () => void): void {
  clients.set(name, client)
  closers.push(close)
}

beforeAll(async () => {
  if (withoutRedisServer) return
  const [nodes, sentinel] = [[...(await topology.cluster())], await topology.sentinel()]
  const cluster = new Cluster(nodes)
  add('a Cluster, by ioredis', cluster, () => cluster.disconnect())
  const nodeCluster = createCluster({ rootNodes: nodes.map((socket) => ({ socket })) })
  await nodeCluster.connect()
  add('a Cluster, by node-redis', nodeCluster, () => nodeCluster.destroy())
  const watched = new Redis({ sentinels: [sentinel], name: 'main' })
  add('a Sentinel, by ioredis', watched, () => watched.disconnect())
  const nodeSentinel = createSentinel({ name: 'main', sentinelRootNodes: [sentinel] })
  await nodeSentinel.connect()
  add('a Sentinel, by node-redis', nodeSentinel, () => nodeSentinel.destroy())
}, 30_000)

afterAll(async () => {
  for (const close of closers) close()
  await topology.stop()
}, 30_000)

function open(name: string): Store {
  const client = clients.get(name)
  if (client === undefined) throw new WxError('internal', `no client for ${name}`)
  return new RedisStore({ client })
}

const names = ['a Cluster, by ioredis', 'a Cluster, by node-redis', 'a Sentinel, by ioredis', 'a Sentinel, by node-redis']

function skipWithoutServer({ skip }: TestContext): void {
  skip(withoutRedisServer, 'redis-server is not installed')
}

for (const name of names) {
  describe(`[redis] RedisStore over ${name}`, () => {
    for (const { name: title, run } of storeContract({ open: () => open(name), writers: 4 })) {
      test(title, { timeout: 20_000 }, (context) => {
        skipWithoutServer(context)
        return run()
      })
    }
  })
}

describe('[redis] accounts over a Cluster', () => {
  test('land on all nodes, and two processes share each of them', async (context) => {
    skipWithoutServer(context)
    const [first = '', second = ''] = names
    const clock = new ManualClock()
    const platform = new Platform(clock)
    const tokens = (appId: string, name: string): TokenManager =>
      new TokenManager({ appId, secret: 'canary', store: open(name), fetch: platform.fetch, issuer: classicToken() })
    const appIds = Array.from({ length: 30 }, (_, index) => `wx${index}`)
    for (const appId of appIds) {
      const value = await tokens(appId, first).get()
      await expect.poll(() => tokens(appId, second).get()).toBe(value)
    }
    expect(platform.calls).toHaveLength(appIds.length)
    const client = clients.get(first)
    if (!(client instanceof Cluster)) throw new Error('not a cluster')
    const sizes = await Promise.all(client.nodes('master').map((node) => node.dbsize()))
    expect(sizes).toHaveLength(3)
    expect(Math.min(...sizes)).toBeGreaterThan(0)
  })
})
