import { RedisTopology, withoutRedisServer } from '@wx-tests/machine/redis-topologies'
import { Cluster } from 'ioredis'
import { createCluster } from 'redis'
import { afterAll, describe, expect, test } from 'vitest'
import { setUp } from '../../test/set-up'
import { classicToken, TokenManager } from '../index'
import { RedisStore, type RedisStoreOptions } from '../redis'

const topology = new RedisTopology()
afterAll(() => topology.stop(), 30_000)

describe('[redis] accounts over a Cluster', () => {
  test('land on all nodes, and two processes share each of them', { timeout: 30_000 }, async ({ skip }) => {
    skip(withoutRedisServer, 'redis-server is not installed')
    const nodes = [...(await topology.cluster())]
    const cluster = new Cluster(nodes)
    const nodeCluster = createCluster({ rootNodes: nodes.map((socket) => ({ socket })) })
    await nodeCluster.connect()
    const { platform } = setUp()
    const tokens = (appId: string, client: RedisStoreOptions['client']): TokenManager =>
      new TokenManager({ appId, secret: 'canary', store: new RedisStore({ client }), fetch: platform.fetch, issuer: classicToken() })
    const appIds = Array.from({ length: 30 }, (_, index) => `wx${index}`)
    for (const appId of appIds) {
      const value = await tokens(appId, cluster).get()
      await expect.poll(() => tokens(appId, nodeCluster).get()).toBe(value)
    }
    expect(platform.calls).toHaveLength(appIds.length)
    const sizes = await Promise.all(cluster.nodes('master').map((node) => node.dbsize()))
    expect(sizes).toHaveLength(3)
    expect(Math.min(...sizes)).toBeGreaterThan(0)
    cluster.disconnect()
    nodeCluster.destroy()
  })
})
