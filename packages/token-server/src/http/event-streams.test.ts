import { type ClientRequest, type IncomingMessage, request } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { bearer, configWith, keys, type Running, run } from '../../test/running-server'
import { startUpstream } from '../../test/upstream'

let running: Running

beforeEach(async () => {
  const upstream = await startUpstream()
  const bulk = Array.from({ length: 11 }, (_, index) => ({
    name: `bulk-${index}`,
    key: bulkKey(index),
    accounts: '*',
    perSecond: 1_000_000,
  }))
  const { keys: configured } = configWith(upstream.url)
  running = await run(configWith(upstream.url, { keys: [...(Array.isArray(configured) ? configured : []), ...bulk] }))
})

function bulkKey(index: number): string {
  return `bulk-${index}-0123456789abcdef0123456789abcdef`
}

/** Resolves at the head of the answer, and leaves the stream open. */
function open(key: string, method = 'GET'): Promise<{ readonly sent: ClientRequest; readonly response: IncomingMessage }> {
  return new Promise((resolve, reject) => {
    const sent = request(`${running.url}/v1/events`, { method, agent: false, ...bearer(key) }, (response) => resolve({ sent, response }))
    sent.once('error', reject).end()
    onTestFinished(() => void sent.destroy())
  })
}

/** Sends so many requests for the stream on one connection at once. Resolves to how many were answered 200. */
function pipelined(method: string, count: number): Promise<number> {
  const { port, hostname } = new URL(running.url)
  const socket = connect(Number(port), hostname)
  const request = `${method} /v1/events HTTP/1.1\r\nhost: a\r\nauthorization: Bearer ${bulkKey(0)}\r\n`
  socket.write(`${`${request}\r\n`.repeat(count - 1)}${request}connection: close\r\n\r\n`)
  return text(socket).then((answers) => answers.split('HTTP/1.1 200 OK').length - 1)
}

/** Opens a stream and leaves. Keeps nothing of it, unlike `open`. */
function visit(): Promise<void> {
  const { port, hostname } = new URL(running.url)
  const socket = connect(Number(port), hostname)
  socket.write(`GET /v1/events HTTP/1.1\r\nhost: a\r\nauthorization: Bearer ${bulkKey(0)}\r\n\r\n`)
  return new Promise((resolve) => socket.once('data', () => socket.destroy()).once('close', () => resolve()))
}

async function openStreams(): Promise<number> {
  const metrics = await (await fetch(`${running.url}/metrics`, bearer(keys.all))).text()
  return Number(/^wx_event_streams (\d+)$/m.exec(metrics)?.[1])
}

describe('streams of events', () => {
  test('HEAD has the head and starts no stream, however often', async () => {
    for (let round = 0; round < 300; round++) {
      const { status, headers } = await fetch(`${running.url}/v1/events`, { method: 'HEAD', ...bearer(keys.readA) })
      expect([status, headers.get('content-type')]).toEqual([200, 'text/event-stream'])
    }
    expect(await openStreams()).toBe(0)
  })

  test('leave the heap as it was after 80,000 HEADs and 1,000 streams', { timeout: 120_000 }, async () => {
    setFlagsFromString('--expose-gc')
    const collect: () => void = runInNewContext('gc')
    const heap = (): number => {
      collect()
      collect()
      return process.memoryUsage().heapUsed
    }
    const tries = async (heads: number, streams: number): Promise<void> => {
      for (let done = 0; done < heads; done += 2_000) expect(await pipelined('HEAD', 2_000)).toBe(2_000)
      for (let done = 0; done < streams; done += 50) {
        await Promise.all(Array.from({ length: 50 }, visit))
        await expect.poll(openStreams).toBe(0)
      }
    }
    await tries(8_000, 100)
    const before = heap()
    await tries(80_000, 1_000)
    // One stream that is not let go takes about 10 KB.
    expect(heap() - before).toBeLessThan(3 << 20)
  })

  test('are let go when the client is, whichever way it leaves', async () => {
    const opened = await Promise.all(Array.from({ length: 60 }, () => open(keys.readA)))
    expect(await openStreams()).toBe(60)
    opened.forEach(({ sent, response }, index) => {
      if (index % 2 === 0) sent.destroy()
      else response.socket.end()
    })
    await expect.poll(openStreams).toBe(0)
  })

  test('behind an unfinished answer of the same connection are refused, and none is left when the client leaves', async () => {
    const { port, hostname } = new URL(running.url)
    const socket = connect(Number(port), hostname)
    onTestFinished(() => void socket.destroy())
    const requests = `GET /v1/events HTTP/1.1\r\nhost: a\r\nauthorization: Bearer ${keys.readA}\r\n\r\n`.repeat(200)
    await new Promise((resolve) => socket.once('data', resolve).write(requests))
    await expect.poll(openStreams).toBe(1)
    socket.destroy()
    await expect.poll(openStreams).toBe(0)
    expect((await open(keys.readA)).response.statusCode).toBe(200)
  })

  test('are at most 100 for a key, and 1,000 for all', async () => {
    const first = await Promise.all(Array.from({ length: 100 }, () => open(bulkKey(0))))
    const refused = await open(bulkKey(0))
    expect([refused.response.statusCode, refused.response.headers['retry-after']]).toEqual([429, '30'])
    for (let key = 1; key < 10; key++) await Promise.all(Array.from({ length: 100 }, () => open(bulkKey(key))))
    expect(await openStreams()).toBe(1_000)
    expect((await open(bulkKey(10))).response.statusCode).toBe(503)
    expect((await open(bulkKey(10), 'HEAD')).response.statusCode).toBe(503)
    first[0]?.sent.destroy()
    await expect.poll(openStreams).toBe(999)
    expect((await open(bulkKey(10))).response.statusCode).toBe(200)
  })

  test('end with the server, at once', async () => {
    const { response } = await open(keys.readA)
    const ended = new Promise((resolve) => response.once('end', resolve).resume())
    const began = performance.now()
    await Promise.all([running.server.close(), ended])
    expect(performance.now() - began).toBeLessThan(5_000)
  })
})
