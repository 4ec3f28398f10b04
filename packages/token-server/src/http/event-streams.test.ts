import { type ClientRequest, type IncomingMessage, request } from 'node:http'
import { connect } from 'node:net'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { bearer, configWith, keys, type Running, run } from '../../test/running-server'
import { Upstream } from '../../test/upstream'

let running: Running

beforeEach(async () => {
  const upstream = await new Upstream().listen()
  const bulk = Array.from({ length: 11 }, (_, index) => ({ name: `bulk-${index}`, key: bulkKey(index), accounts: '*' }))
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

async function openStreams(): Promise<number> {
  const text = await (await fetch(`${running.url}/metrics`, bearer(keys.all))).text()
  return Number(/^wx_event_streams (\d+)$/m.exec(text)?.[1])
}

describe('streams of events', () => {
  test('HEAD has the head and starts no stream, however often', async () => {
    for (let round = 0; round < 300; round++) {
      const { status, headers } = await fetch(`${running.url}/v1/events`, { method: 'HEAD', ...bearer(keys.readA) })
      expect([status, headers.get('content-type')]).toEqual([200, 'text/event-stream'])
    }
    expect(await openStreams()).toBe(0)
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
