import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Clock, MemoryStore, type Store, systemClock } from '@wx/core'
import { FileStore } from '@wx/store/file'
import { RedisStore } from '@wx/store/redis'
import { freshPrefix, redisUrl, removeKeys, withoutRedis } from '@wx-tests/machine/redis'
import { Redis } from 'ioredis'

/** For tests that are not about slow stores: on a busy machine a disk needs more than 300 ms at times. */
export const patientClock: Clock = { ...systemClock, schedule: (ms, task) => systemClock.schedule(ms === 300 ? 30_000 : ms, task) }

/** A store that several processes can share: each `open` is another process's handle on it. */
export interface SharedStore {
  readonly name: string
  readonly isMissing: boolean
  readonly open: () => Promise<Store>
  readonly close: () => Promise<void>
}

/** In memory, in Redis and in files. */
export function sharedStores(): readonly SharedStore[] {
  const memory = new MemoryStore()
  const prefix = freshPrefix()
  const clients: Redis[] = []
  let directory: Promise<string> | undefined
  return [
    { name: 'in memory', isMissing: false, open: async () => memory, close: async () => {} },
    {
      name: '[redis] in Redis',
      isMissing: withoutRedis,
      open: async () => {
        const client = new Redis(redisUrl)
        clients.push(client)
        return new RedisStore({ client, prefix })
      },
      close: async () => {
        for (const client of clients) client.disconnect()
        await removeKeys(prefix)
      },
    },
    {
      name: 'in files',
      isMissing: false,
      open: async () => {
        directory ??= mkdtemp(join(tmpdir(), 'wx-conversation-'))
        return new FileStore({ directory: await directory })
      },
      close: async () => rm((await directory) ?? '', { recursive: true, force: true, maxRetries: 5 }),
    },
  ]
}
