import { randomUUID } from 'node:crypto'
import { connect } from 'node:net'
import { Redis } from 'ioredis'
import { createClient } from 'redis'

export const redisUrl: string = process.env.REDIS_URL ?? 'redis://127.0.0.1:6379'

const answers = (): Promise<boolean> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(redisUrl)
    const socket = connect({ host: hostname, port: Number(port || '6379') })
    const done = (there: boolean) => (): void => {
      socket.destroy()
      resolve(there)
    }
    socket.once('connect', done(true)).once('error', done(false))
  })

/** Where none answers the tests that need it are skipped, and fail instead under `CI=true`. */
export const withoutRedis: boolean = !(await answers()) && process.env.CI !== 'true'

/** A name that no other test run uses. */
export const freshPrefix = (): string => `wx-test:${randomUUID()}:`

export const openIoRedis = (): Redis => new Redis(redisUrl)

export const openNodeRedis = (): ReturnType<typeof createClient> => createClient({ url: redisUrl })

export const removeKeys = async (prefix: string): Promise<void> => {
  const client = openIoRedis()
  for (const key of await client.keys(`${prefix}*`)) await client.del(key)
  await client.quit()
}
