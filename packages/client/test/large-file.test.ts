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

test('100 MB up and down take less than 32 MB of memory, and progress reaches all of it', { timeout: 60_000 }, async () => {
  const order = JSON.stringify({ baseUrl, size: SIZE, path: join(directory, 'large.bin') })
  const worker = fork(join(import.meta.dirname, 'large-file-worker.mjs'), [order])
  const report = await new Promise<Record<string, Measured>>((resolve, reject) => {
    worker.once('message', (message) => resolve(message as Record<string, Measured>))
    worker.once('exit', () => reject(new Error('the worker ended')))
  })
  for (const [name, { extra, progress }] of Object.entries(report)) {
    console.log(`${name}: ${(extra / 1_048_576).toFixed(1)} MB more`)
    expect(progress, name).toEqual({ loaded: SIZE, total: SIZE })
    expect(extra, name).toBeLessThan(MOST_EXTRA)
  }
  expect(Object.keys(report)).toHaveLength(3)
  expect(uploaded.slice(1).every((length) => length > SIZE && length < SIZE + 1_000)).toBe(true)
})
