import { randomUUID } from 'node:crypto'
import { connect } from 'node:net'
import { Redis } from 'ioredis'

/** `REDIS_URL`, or where it usually is. */
export const redisUrl: string = process.env.REDIS_URL ?? 'redis://127.0.0.1:6379'

function answers(): Promise<boolean> {
  return new Promise((resolve) => {
    const { hostname, port } = new URL(redisUrl)
    const socket = connect({ host: hostname, port: Number(port || '6379') })
    const done = (there: boolean) => (): void => {
      socket.destroy()
      resolve(there)
    }
    socket.once('connect', done(true)).once('error', done(false))
  })
}

/** If none answers, the tests that need it are skipped, and fail instead under `CI=true`. */
export const withoutRedis: boolean = !(await answers()) && process.env.CI !== 'true'

/** A name that no other test run uses. */
export function freshPrefix(): string {
  return `wx-test:${randomUUID()}:`
}

/** The address under which a program that takes nothing else keeps all its keys under a prefix. */
export function redisUrlUnder(prefix: string): string {
  const url = new URL(redisUrl)
  url.searchParams.set('keyPrefix', prefix)
  return url.href
}

export async function removeKeys(prefix: string): Promise<void> {
  if (withoutRedis) return
  const client = new Redis(redisUrl)
  for (const key of await client.keys(`${prefix}*`)) await client.del(key)
  await client.quit()
}
