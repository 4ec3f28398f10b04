import { type Clock, MemoryStore, type Store } from '@wx/core'
import { FileStore } from '@wx/token/file'
import { RedisStore } from '@wx/token/redis'
import { Cluster, Redis } from 'ioredis'
import type { StoreChoice } from './orders'

/** Errors of the connection reach the calls; they need not be told twice. */
function quiet<T extends Redis | Cluster>(client: T): T {
  client.on('error', () => {})
  return client
}

export function openStore(choice: StoreChoice, clock: Clock): Store {
  const { kind, directory, host, ports } = choice
  if (kind === 'memory') return new MemoryStore({ clock })
  if (kind === 'file') return new FileStore({ directory, clock })
  const nodes = ports.map((port) => ({ host, port }))
  const client =
    kind === 'cluster'
      ? new Cluster(nodes, { clusterRetryStrategy: () => 100 })
      : new Redis({ ...nodes[0], retryStrategy: () => 100, maxRetriesPerRequest: 1, connectTimeout: 1_000 })
  return new RedisStore({ client: quiet(client) })
}
