import { randomUUID } from 'node:crypto'
import { connect } from 'node:net'
import { Redis } from 'ioredis'

const address: string = process.env.REDIS_URL ?? 'redis://127.0.0.1:6379'

const prefix = `wx-test:${randomUUID()}:`

/** Keys that no other test run has. */
export const redisUrl: string = `${address}?keyPrefix=${prefix}`

const answers = (): Promise<boolean> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(address)
    const socket = connect({ host: hostname, port: Number(port || '6379') })
    const done = (there: boolean) => (): void => {
      socket.destroy()
      resolve(there)
    }
    socket.once('connect', done(true)).once('error', done(false))
  })

/** Where none answers the tests that need it are skipped, and fail instead under `CI=true`. */
export const withoutRedis: boolean = !(await answers()) && process.env.CI !== 'true'

/** For the end of each file that used {@link redisUrl}. */
export const removeKeys = async (): Promise<void> => {
  if (withoutRedis) return
  const client = new Redis(address)
  for (const key of await client.keys(`${prefix}*`)) await client.del(key)
  await client.quit()
}
