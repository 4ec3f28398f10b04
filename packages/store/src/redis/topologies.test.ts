import { type Store, WxError } from '@wx/core'
import { storeContract } from '@wx/core/contract'
import { RedisTopology, withoutRedisServer } from '@wx-tests/machine/redis-topologies'
import { Cluster, Redis } from 'ioredis'
import { createCluster, createSentinel } from 'redis'
import { afterAll, beforeAll, describe, type TestContext, test } from 'vitest'
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
