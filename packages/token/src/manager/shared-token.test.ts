import { type ChildProcess, fork } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freshPrefix, removeKeys, withoutRedis } from '@wx-tests/machine/redis'
import { refusal, TokenEndpoint } from '@wx-tests/machine/token-endpoint'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const PROCESSES = 8
const CALLERS = 1_000
const HOUR = 3_600_000

interface Order {
  readonly callers: number
  readonly aheadMs: number
  readonly invalidate?: string
}

interface Report {
  readonly values: readonly string[]
  readonly tookMs: number
}

function isReport(message: unknown): message is Report {
  return typeof message === 'object' && message !== null && 'values' in message && 'tookMs' in message
}

let upstream: TokenEndpoint
let workers: ChildProcess[] = []
let directory: string
const prefix = freshPrefix()

beforeEach(async () => {
  upstream = await new TokenEndpoint({ nameToken: (kind, _appId, number) => `${kind}-${number}-${'x'.repeat(500)}` }).listen()
  // A moment, as the real one takes: everybody else arrives meanwhile.
  upstream.latencyMs = 100
  directory = await mkdtemp(join(tmpdir(), 'wx-token-'))
})
afterEach(async () => {
  for (const worker of workers) worker.kill()
  workers = []
  await upstream.close()
  await rm(directory, { recursive: true, force: true })
  if (!withoutRedis) await removeKeys(prefix)
})

async function startWorkers(kind: string): Promise<void> {
  const order = JSON.stringify({ kind, directory: join(directory, 'tokens'), prefix: `${prefix}${kind}:`, baseUrl: upstream.url })
  workers = Array.from({ length: PROCESSES }, () => fork(join(import.meta.dirname, '../../test/token-worker.mjs'), [order]))
  await Promise.all(workers.map((worker) => new Promise((resolve) => worker.once('message', resolve))))
}

async function askAll(order: Order): Promise<readonly Report[]> {
  return Promise.all(
    workers.map(
      (worker) =>
        new Promise<Report>((resolve, reject) => {
          const ended = (): void => reject(new Error('a worker ended'))
          worker.once('exit', ended)
          worker.once('message', (message: unknown) => {
            worker.off('exit', ended)
            if (isReport(message)) resolve(message)
            else reject(new Error('not a report'))
          })
          worker.send(order)
        }),
    ),
  )
}

/**
 * Every one of the callers, in every process, got the token that the upstream minted last, and it minted
 * `fetches` in all.
 */
function expectOne(reports: readonly Report[], fetches: number): void {
  const values = reports.flatMap((report) => report.values)
  expect(values).toHaveLength(PROCESSES * CALLERS)
  expect(new Set(values)).toEqual(new Set([upstream.minted().at(-1)]))
  expect(upstream.minted()).toHaveLength(fetches)
}

async function scenario(kind: string): Promise<void> {
  await startWorkers(kind)
  expectOne(await askAll({ callers: CALLERS, aheadMs: 0 }), 1)
  expectOne(await askAll({ callers: CALLERS, aheadMs: 0 }), 1)
  expectOne(await askAll({ callers: CALLERS, aheadMs: 2 * HOUR }), 2)
  const bad = upstream.minted().at(-1) ?? ''
  expectOne(await askAll({ callers: CALLERS, aheadMs: 2 * HOUR, invalidate: bad }), 3)
  expectOne(await askAll({ callers: CALLERS, aheadMs: 2 * HOUR, invalidate: bad }), 3)
  expectOne(await askAll({ callers: CALLERS, aheadMs: 4 * HOUR }), 4)
}

/** Nobody stops asking, for a minute. */
async function wrongSecret(kind: string): Promise<void> {
  upstream.answer = refusal(40_125)
  await startWorkers(kind)
  for (let seconds = 0; seconds < 60; seconds += 5) {
    const reports = await askAll({ callers: CALLERS, aheadMs: seconds * 1_000 })
    const values = reports.flatMap((report) => report.values)
    expect(values).toHaveLength(PROCESSES * CALLERS)
    expect(values.filter((value) => !/^failed: .*40125/.test(value))).toEqual([])
  }
  expect(upstream.calls.length).toBeLessThanOrEqual(3)
}

const title = `${PROCESSES} processes × ${CALLERS} callers: one fetch at the start, one after the end, one after a report`

describe('processes over one FileStore', () => {
  test(title, { timeout: 60_000 }, () => scenario('file'))
  test('a wrong secret costs at most 3 fetches in the first minute', { timeout: 60_000 }, () => wrongSecret('file'))
})

describe.skipIf(withoutRedis)('[redis] processes over one Redis', () => {
  test(`${title}, with ioredis`, { timeout: 60_000 }, () => scenario('ioredis'))
  test(`${title}, with node-redis`, { timeout: 60_000 }, () => scenario('node-redis'))
  test('a wrong secret costs at most 3 fetches in the first minute', { timeout: 60_000 }, () => wrongSecret('ioredis'))
})
