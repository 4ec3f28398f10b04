import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sampled } from './sample'
import { text, Wechat } from './wechat'

const PROCESSES = 4
const pushes = sampled(1_000, 100)
const prefix = `wx-hostile:${randomUUID()}:`
const program = fileURLToPath(new URL('./target/replica.ts', import.meta.url))

const redis = new Redis({ host: '127.0.0.1', port: 6379, lazyConnect: true, retryStrategy: () => null })
redis.on('error', () => {})
const isThere = await redis.connect().then(
  () => true,
  () => false,
)

describe.skipIf(!isThere && process.env.CI !== 'true')(`[redis] ${PROCESSES} processes over one store`, () => {
  const children: ChildProcess[] = []
  let urls: readonly string[] = []

  beforeAll(async () => {
    urls = await Promise.all(
      Array.from({ length: PROCESSES }, async () => {
        const child = spawn(process.execPath, ['--import', 'tsx', program, prefix], { stdio: ['pipe', 'pipe', 'inherit'] })
        children.push(child)
        const [url] = await once(createInterface({ input: child.stdout }), 'line')
        return String(url)
      }),
    )
  })
  afterAll(async () => {
    const exits = children.map((child) => once(child, 'exit'))
    for (const child of children) child.stdin?.end()
    await Promise.all(exits)
    const keys = await redis.keys(`${prefix}*`)
    if (keys.length > 0) await redis.del(keys)
    redis.disconnect()
  })

  const post = async (at: number, query: string, body: string): Promise<number> => {
    const response = await fetch(`${urls[at % PROCESSES]}?${query}`, { method: 'POST', body })
    await response.text()
    return response.status
  }

  test(`a second body under a signature that another process has seen is refused, ${pushes} of ${pushes} times`, async () => {
    const wechat = new Wechat('plain')
    const tally = { first: 0, retry: 0, forged: 0 }
    for (let at = 0; at < pushes; at++) {
      const { query, body } = wechat.push(`heard ${at}`)
      if ((await post(at, query, String(body))) === 200) tally.first++
      if ((await post(at + 1, query, String(body))) === 200) tally.retry++
      const forged = await Promise.all([0, 1, 2, 3].map((other) => post(at + other, query, text('forged', { FromUserName: 'oVictim' }))))
      if (forged.every((status) => status === 403)) tally.forged++
    }
    expect(tally).toEqual({ first: pushes, retry: pushes, forged: pushes })
  })

  test('of two bodies that come at the same moment, one is taken', async () => {
    const wechat = new Wechat('plain')
    for (let at = 0; at < sampled(1_000, 50); at++) {
      const { query } = wechat.push('heard')
      const statuses = await Promise.all([0, 1, 2, 3].map((other) => post(other, query, text(`body ${other}`))))
      expect(statuses.sort()).toEqual([200, 403, 403, 403])
    }
  })
})
