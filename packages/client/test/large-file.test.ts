import { fork } from 'node:child_process'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const SIZE = 104_857_600
const MOST_EXTRA = 33_554_432

interface Measured {
  /** In bytes. */
  readonly extra: number
  readonly progress: unknown
}

let server: Server
let baseUrl = ''
let directory: string
let uploaded: number[]

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'wx-client-'))
  const file = await open(join(directory, 'large.bin'), 'w')
  await file.truncate(SIZE)
  await file.close()
  uploaded = []
  server = createServer(async (request, response) => {
    if (request.method === 'POST') {
      let length = 0
      for await (const chunk of request) length += chunk.length
      uploaded.push(length)
      response.end('{"media_id":"m"}')
      return
    }
    let left = Number(new URL(request.url ?? '', baseUrl).searchParams.get('size'))
    response.writeHead(200, { 'content-type': 'video/mp4', 'content-length': left })
    const chunk = Buffer.alloc(65_536)
    while (left > 0) {
      const piece = chunk.subarray(0, Math.min(left, chunk.length))
      left -= piece.length
      if (!response.write(piece)) await new Promise((resolve) => response.once('drain', resolve))
    }
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  baseUrl = `http://127.0.0.1:${address.port}`
})
afterAll(async () => {
  server.close()
  await rm(directory, { recursive: true })
})

/** What the worker reports of one transfer after the other, in a process of its own. */
function transferred(work: object, ...flags: string[]): Promise<Record<string, Measured>> {
  const order = JSON.stringify({ baseUrl, size: SIZE, path: join(directory, 'large.bin'), ...work })
  const worker = fork(join(import.meta.dirname, 'large-file-worker.mjs'), [order], { execArgv: flags })
  return new Promise((resolve, reject) => {
    worker.once('message', (message) => resolve(message as Record<string, Measured>))
    worker.once('exit', () => reject(new Error('the worker ended')))
  })
}

function expectLittle(report: Record<string, Measured>, what: string): void {
  for (const [name, { extra, progress }] of Object.entries(report)) {
    console.log(`${name}: ${(extra / 1_048_576).toFixed(1)} MB more ${what}`)
    expect(progress, name).toEqual({ loaded: SIZE, total: SIZE })
    expect(extra, name).toBeLessThan(MOST_EXTRA)
  }
}

/*
 * Held is what is left after a collection: the heap and the buffers outside of it. V8 lets some 32 MB of
 * buffers be garbage before it collects them, whoever made them: `node:http` alone takes 42 MB of resident
 * memory for its first 100 MB.
 */
test.each(['up: a stream', 'up: a file on disk', 'down'])(
  '%s: the first 100 MB of a process hold less than 32 MB',
  { timeout: 120_000 },
  async (name) => {
    const report = await transferred({ isCold: true, names: [name] }, '--expose-gc')
    expect(Object.keys(report)).toEqual([name])
    expectLittle(report, 'held')
  },
)

test('after a first file, 100 MB up and down take less than 32 MB of resident memory', { timeout: 60_000 }, async () => {
  uploaded = []
  const report = await transferred({ isCold: false, names: ['up: a stream', 'up: a file on disk', 'down'] })
  expectLittle(report, 'resident')
  expect(Object.keys(report)).toHaveLength(3)
  expect(uploaded.slice(1).every((length) => length > SIZE && length < SIZE + 1_000)).toBe(true)
})
