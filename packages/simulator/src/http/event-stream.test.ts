import { get, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import type { Simulator } from '../simulator'
import { startSimulator } from '../start-simulator'
import { statusOf } from '../testing/status-of'

async function start(): Promise<Simulator> {
  const sim = await startSimulator({ target: 'http://127.0.0.1:2/', token: 't' })
  onTestFinished(sim.close)
  return sim
}

function open(sim: Simulator): Promise<number | undefined> {
  return statusOf(`${sim.url}/api/events?openid=o1`, {})
}

test('HEAD is answered and starts no stream', async () => {
  const sim = await start()
  for (let count = 0; count < 150; count += 1) {
    expect(await statusOf(`${sim.url}/api/events?openid=o1`, {}, 'HEAD')).toBe(200)
  }
  expect(await open(sim)).toBe(200)
})

test('a reader that leaves makes room for the next', async () => {
  const sim = await start()
  for (let count = 0; count < 150; count += 1) await expect.poll(() => open(sim)).toBe(200)
})

test('streams behind an unfinished answer of the same connection are refused, and none is left when the reader leaves', async () => {
  const sim = await start()
  const { port, hostname } = new URL(sim.url)
  const socket = connect(Number(port), hostname)
  onTestFinished(() => void socket.destroy())
  const requests = `GET /api/events?openid=o1 HTTP/1.1\r\nhost: ${hostname}\r\n\r\n`.repeat(150)
  await new Promise((resolve) => socket.once('data', resolve).write(requests))
  socket.destroy()
  const readers = await Promise.all(Array.from({ length: 20 }, () => fetch(`${sim.url}/api/events?openid=o1`)))
  expect(new Set(readers.map(({ status }) => status))).toEqual(new Set([200]))
})

test('more than 100 readers at once are refused', async () => {
  const sim = await start()
  const readers = new AbortController()
  const read = (): Promise<Response> => fetch(`${sim.url}/api/events?openid=o1`, { signal: readers.signal })
  const responses = await Promise.all(Array.from({ length: 100 }, read))
  expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([200]))
  const refused = await read()
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5'])
  readers.abort()
  await expect.poll(() => open(sim)).toBe(200)
})

test('a reader that does not read is cut off, so that its unsent changes do not pile up', async () => {
  const sim = await startSimulator({ target: 'http://127.0.0.1:2/', token: 't', fetch: () => new Promise(() => {}) })
  onTestFinished(sim.close)
  const response = await new Promise<IncomingMessage>((resolve) => get(`${sim.url}/api/events?openid=o1`, resolve))
  for (let count = 0; count < 1_500; count += 1) void sim.user('o1').say('x'.repeat(10_000))
  const ended = new Promise((resolve) => response.once('end', () => resolve('ended')))
  response.resume()
  expect(await ended).toBe('ended')
})
