import { getEventListeners } from 'node:events'
import { ManualClock } from '@wx/core/testing'
import { expect, test } from 'vitest'
import { badServer } from '../testing/bad-server'
import { type DeliveryOptions, deliver } from './delivery'
import type { Attempt } from './exchange'
import { MarkFail } from './mark-fail'
import { Targets } from './targets'

const push = { query: { nonce: '1' }, body: '<xml/>' }

function setUp(onAttempt: (clock: ManualClock, attempt: Attempt) => void = () => {}): {
  clock: ManualClock
  options: Omit<DeliveryOptions, 'targets'>
  attempts: Attempt[]
} {
  const clock = new ManualClock()
  const attempts: Attempt[] = []
  const options: Omit<DeliveryOptions, 'targets'> = {
    fetch,
    clock,
    signal: new AbortController().signal,
    onAttempt: (attempt) => {
      attempts.push(attempt)
      onAttempt(clock, attempt)
    },
  }
  return { clock, options, attempts }
}

/** After an attempt failed early, the clock moves to the next one. */
function moveOn(clock: ManualClock): void {
  queueMicrotask(() => clock.advance(5_000))
}

test('a bot that never answers is cut after 5 s and called three times', async () => {
  const { clock, options, attempts } = setUp()
  const start = clock.now()
  let calls = 0
  const url = await badServer(() => {
    calls += 1
    void clock.advance(5_000)
  })
  const last = await deliver(push, { ...options, targets: new Targets({ target: url }) })
  expect(calls).toBe(3)
  expect(attempts.map(({ at, durationMs }) => [at - start, durationMs])).toEqual([
    [0, 5_000],
    [5_000, 5_000],
    [10_000, 5_000],
  ])
  expect(attempts.map(({ request, end }) => [new URL(request.url).search, request.body, end])).toEqual(
    Array(3).fill(['?nonce=1', '<xml/>', 'cut']),
  )
  expect(last).toMatchObject({ verdict: { code: 'late' }, error: expect.stringContaining('within 5 seconds') })
  expect(last?.response).toBeUndefined()
})

test('nothing listens for the end of the simulator after a delivery', async () => {
  const { clock, options } = setUp(moveOn)
  const url = await badServer((request) => void request.socket.destroy())
  await deliver(push, { ...options, targets: new Targets({ target: url }) })
  expect(clock.pending).toBe(0)
  expect(getEventListeners(options.signal, 'abort')).toEqual([])
})

test('headers in time do not help when the body is late', async () => {
  const { clock, options, attempts } = setUp()
  const url = await badServer((request, response) => {
    request.resume()
    response.write('succ', () => setImmediate(() => clock.advance(5_000)))
  })
  await deliver(push, { ...options, targets: new Targets({ target: url }) })
  expect(attempts.map(({ verdict }) => verdict)).toEqual(Array(3).fill({ code: 'late' }))
})

test('an answer to the second attempt ends it', async () => {
  const { clock, options, attempts } = setUp()
  let calls = 0
  const url = await badServer((_request, response) => {
    calls += 1
    if (calls === 1) void clock.advance(5_000)
    else response.end('success')
  })
  const last = await deliver(push, { ...options, targets: new Targets({ target: url }) })
  expect(attempts).toHaveLength(2)
  expect(last?.response).toMatchObject({ status: 200, body: 'success' })
})

test('a refused connection is tried at 0, 5 and 10 seconds', async () => {
  const { clock, options, attempts } = setUp(moveOn)
  const start = clock.now()
  const last = await deliver(push, { ...options, targets: new Targets({ target: 'http://127.0.0.1:2/' }) })
  expect(attempts.map(({ at }) => at - start)).toEqual([0, 5_000, 10_000])
  expect(last?.verdict).toEqual({ code: 'nothing-listens', error: 'ECONNREFUSED' })
})

test('a connection that is reset is tried again', async () => {
  const { options, attempts } = setUp(moveOn)
  const url = await badServer((request) => request.socket.resetAndDestroy())
  await deliver(push, { ...options, targets: new Targets({ target: url }) })
  expect(attempts).toHaveLength(3)
  expect(attempts[0]?.verdict).toMatchObject({ code: 'connection-lost' })
})

test.each<readonly [number, string]>([
  [500, ''],
  [404, ''],
  [302, ''],
  [201, 'success'],
  [200, '{"ok":true}'],
  [200, '<!DOCTYPE html>'],
])('status %i with %j is asked for again at once, four times in all', async (status, body) => {
  const { clock, options, attempts } = setUp()
  const start = clock.now()
  const url = await badServer((_request, response) => response.writeHead(status, { location: '/elsewhere' }).end(body))
  const last = await deliver(push, { ...options, targets: new Targets({ target: url }) })
  expect(attempts.map(({ at, end }) => [at - start, end])).toEqual(Array(4).fill([0, 'answered']))
  expect(new Set(attempts.map(({ request }) => JSON.stringify(request))).size).toBe(1)
  expect(last?.response?.status).toBe(status)
})

test.each(['', 'success', '<xml><wrong/></xml>'])('status 200 with %j ends it', async (body) => {
  const { options, attempts } = setUp()
  const url = await badServer((_request, response) => response.end(body))
  await deliver(push, { ...options, targets: new Targets({ target: url }) })
  expect(attempts).toHaveLength(1)
})

test('after a time-out a bad status is asked for again at once', async () => {
  const { clock, options, attempts } = setUp()
  const start = clock.now()
  let calls = 0
  const url = await badServer((_request, response) => {
    calls += 1
    if (calls === 1) void clock.advance(5_000)
    else response.writeHead(500).end()
  })
  await deliver(push, { ...options, targets: new Targets({ target: url }) })
  expect(attempts.map(({ at }) => at - start)).toEqual([0, 5_000, 5_000, 5_000])
})

test('each attempt goes to the next address, with the same query', async () => {
  const { options, attempts } = setUp()
  const url = await badServer((_request, response) => response.writeHead(500).end())
  const targets = [`${url}?process=a`, `${url}?process=b`]
  await deliver(push, { ...options, targets: new Targets({ targets }) })
  const queries = attempts.map(({ request }) => Object.fromEntries(new URL(request.url).searchParams))
  expect(queries).toEqual(['a', 'b', 'a', 'b'].map((process) => ({ process, nonce: '1' })))
})

test('30 time-outs in 5 minutes silence the platform for a minute', async () => {
  const { clock, options, attempts } = setUp()
  const markFail = new MarkFail()
  const url = await badServer(() => clock.advance(5_000))
  const send = (): Promise<Attempt | undefined> => deliver(push, { ...options, markFail, targets: new Targets({ target: url }) })
  for (let count = 0; count < 10; count += 1) await send()
  expect(attempts).toHaveLength(30)
  expect(await send()).toBeUndefined()
  expect(attempts).toHaveLength(30)
  await clock.advance(60_000)
  await send()
  expect(attempts).toHaveLength(33)
})

test('bytes that are not UTF-8 are said to be so, and a BOM is not hidden', async () => {
  const { options } = setUp()
  const broken = await badServer((_request, response) => response.end(Buffer.from([0xff, 0xfe])))
  expect(await deliver(push, { ...options, targets: new Targets({ target: broken }) })).toMatchObject({
    verdict: { code: 'body-not-utf8' },
  })
  const marked = await badServer((_request, response) => response.end('\uFEFFsuccess'))
  expect((await deliver(push, { ...options, targets: new Targets({ target: marked }) }))?.response?.body).toBe('\uFEFFsuccess')
})

test('a body without an end is not read on, and is an answer of a wrong form', async () => {
  const { options, attempts } = setUp()
  let sent = 0
  const url = await badServer((_request, response) => {
    const more = (): void => {
      while (!response.destroyed && response.write('a'.repeat(65_536))) sent += 65_536
    }
    response.on('drain', more)
    more()
  })
  const last = await deliver(push, { ...options, targets: new Targets({ target: url }) })
  expect(attempts).toHaveLength(4)
  expect(last).toMatchObject({ verdict: { code: 'body-too-long' } })
  expect(last?.response?.body).toHaveLength(256 << 10)
  // The rest was on its way: what the sockets of both sides hold.
  expect(sent).toBeLessThan(64_000_000)
})

test('closing the simulator ends a delivery at once', async () => {
  const closing = new AbortController()
  const { options, attempts } = setUp(() => closing.abort())
  const url = await badServer((request) => request.socket.resetAndDestroy())
  await deliver(push, { ...options, targets: new Targets({ target: url }), signal: closing.signal })
  expect(attempts).toHaveLength(1)
})
