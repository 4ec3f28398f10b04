// One of many processes that share a token. It does what it is told over IPC and reports what its callers got.
import { systemClock } from '@wx/core'
import { classicToken, TokenManager } from '@wx/token'
import { FileStore } from '@wx/token/file'
import { RedisStore } from '@wx/token/redis'

const { kind, directory, prefix, baseUrl } = JSON.parse(process.argv[2])

let ahead = 0
const clock = {
  now: () => systemClock.now() + ahead,
  monotonic: () => systemClock.monotonic() + ahead,
  schedule: systemClock.schedule,
}

const openStore = async () => {
  if (kind === 'file') return new FileStore({ directory, clock })
  if (kind === 'ioredis') {
    const { Redis } = await import('ioredis')
    return new RedisStore({ client: new Redis(process.env.REDIS_URL ?? 'redis://127.0.0.1:6379'), prefix })
  }
  const { createClient } = await import('redis')
  const client = createClient({ url: process.env.REDIS_URL ?? 'redis://127.0.0.1:6379' })
  return new RedisStore({ client: await client.connect(), prefix })
}

const store = await openStore()
// Redis tells its own time, so hours pass for it here.
const later = {
  get: async (key) => {
    const seen = await store.get(key)
    return { ...seen, now: seen.now + (kind === 'file' ? 0 : ahead) }
  },
  set: store.set.bind(store),
  delete: store.delete.bind(store),
}
const tokens = new TokenManager({
  appId: 'wx0123456789abcdef',
  secret: 'canary-secret',
  store: later,
  issuer: classicToken({ baseUrl }),
  clock,
})

process.on('message', async ({ callers, aheadMs, invalidate }) => {
  ahead = aheadMs
  const began = performance.now()
  const results = await Promise.allSettled(
    Array.from({ length: callers }, async () => {
      if (invalidate !== undefined) await tokens.invalidate(invalidate)
      return tokens.get()
    }),
  )
  const values = results.map((result) => (result.status === 'fulfilled' ? result.value : `failed: ${result.reason.message}`))
  process.send({ values, tookMs: performance.now() - began })
})
process.send('ready')
