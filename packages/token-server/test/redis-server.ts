import { randomUUID } from 'node:crypto'
import { Redis } from 'ioredis'
import { onTestFinished } from 'vitest'

const address: string = process.env.REDIS_URL ?? 'redis://127.0.0.1:6379'

const answers = async (): Promise<boolean> => {
  const client = new Redis(address, { lazyConnect: true, retryStrategy: () => null })
  client.on('error', () => {})
  const there = await client.connect().then(
    () => true,
    () => false,
  )
  client.disconnect()
  return there
}

/** Where none answers the tests that need it are skipped, and fail instead under `CI=true`. */
export const withoutRedis: boolean = !(await answers()) && process.env.CI !== 'true'

/** A Redis of one test's own, as a configuration names it: under a prefix that is emptied when the test is over. */
export const ownRedis = (): string => {
  const prefix = `wx-test:${randomUUID()}:`
  onTestFinished(async () => {
    const client = new Redis(address)
    for (const key of await client.keys(`${prefix}*`)) await client.del(key)
    client.disconnect()
  })
  return `${address.replace(/\/*$/, '')}/0?keyPrefix=${encodeURIComponent(prefix)}`
}
