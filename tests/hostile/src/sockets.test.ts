import { setTimeout as sleep } from 'node:timers/promises'
import type { Mode } from '@wx/core'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { attempt, type Row, Tally } from './outcome'
import { everything } from './sample'
import { ADAPTERS, Target } from './target'
import { MODES } from './target/bots'
import type { Try } from './try'
import { formatQuery, Wechat } from './wechat'
import { Wire } from './wire'

/**
 * What an attack on the connection does, in one mode. A good push must go through afterwards.
 */
interface SocketAttack {
  readonly name: string
  readonly run: (scene: { target: Target; mode: Mode; wechat: Wechat; tally: Tally }) => Promise<void>
}

const TAKEN_FOR_A_HANG_MS = 3_000

const attacks: readonly SocketAttack[] = [
  {
    name: 'byte by byte',
    run: async ({ target, mode, wechat, tally }) => {
      const wire = new Wire(await target.socket())
      for (const byte of bytesOf(mode, wechat.push('slowly'))) await wire.write(Uint8Array.of(byte))
      await settle(wire, tally, 'always', '200')
    },
  },
  {
    name: 'cut in two at every byte',
    run: async ({ target, mode, wechat, tally }) => {
      await inTurns(cuts(bytesOf(mode, wechat.push('cut'))), async (at) => {
        const bytes = bytesOf(mode, wechat.push('cut'))
        const wire = new Wire(await target.socket())
        await wire.write(bytes.subarray(0, at))
        await wire.write(bytes.subarray(at))
        await settle(wire, tally, 'always', '200')
      })
    },
  },
  {
    name: 'hangs up at every byte',
    run: async ({ target, mode, wechat, tally }) => {
      await inTurns(cuts(bytesOf(mode, wechat.push('gone'))), async (at) => {
        const bytes = bytesOf(mode, wechat.push('gone'))
        const wire = new Wire(await target.socket())
        await wire.write(bytes.subarray(0, Math.min(at, bytes.length - 1)))
        wire.hangUp()
        await settle(wire, tally, 'never', '-')
      })
    },
  },
  {
    name: 'lengths and encodings that lie',
    run: async ({ target, mode, wechat, tally }) => {
      for (const headers of lyingHeaders) {
        const wire = new Wire(await target.socket())
        await wire.write(`POST /${mode}?${wechat.push('x').query} HTTP/1.1\r\nhost: x\r\n${headers}\r\n\r\n<xml></xml>\r\n\r\n`)
        await settle(wire, tally, 'never', /^(-|200|4\d\d)$/)
        wire.hangUp()
      }
    },
  },
  {
    name: 'what is hardly HTTP',
    run: async ({ target, mode, wechat, tally }) => {
      for (const text of hardlyHttp(mode, wechat.push('x').query)) {
        const wire = new Wire(await target.socket())
        await wire.write(text)
        await wire.write('\r\n\r\n')
        await settle(wire, tally, 'never', /^(-|200|[45]\d\d)$/)
        wire.hangUp()
      }
    },
  },
]

/**
 * Each with the body `<xml></xml>` behind it: complete, and not read; or nonsense, and refused by the server.
 */
const lyingHeaders: readonly string[] = [
  'content-length: -1',
  'content-length: abc',
  'content-length: 1e3',
  'content-length: 99999999999999999999',
  'content-length: 11\r\ncontent-length: 12',
  'content-length: 11\r\ntransfer-encoding: chunked',
  'transfer-encoding: chunked, identity',
  'transfer-encoding: nonsense',
  'transfer-encoding: chunked',
  'content-length: 0',
  'content-length: 3',
  'content-length: 11',
  'content-length: 70000',
  'content-length: 67108864',
]

function hardlyHttp(mode: Mode, query: string): string[] {
  return [
    '\0'.repeat(1_000),
    'GET',
    `POST /${mode}?${query}`,
    `POST /${mode}?${query} HTTP/0.9`,
    `POST /${mode}?${query} HTTP/9.9`,
    'PRI * HTTP/2.0\r\n\r\nSM',
    `CONNECT x:1 HTTP/1.1\r\nhost: x`,
    `TRACE /${mode}?${query} HTTP/1.1\r\nhost: x`,
    `QUERY /${mode}?${query} HTTP/1.1\r\nhost: x`,
    `NONSENSE /${mode}?${query} HTTP/1.1\r\nhost: x`,
    `POST http://127.0.0.1:1/${mode}?${query} HTTP/1.1\r\nhost: x\r\ncontent-length: 0`,
    `POST //x/${mode}?${query} HTTP/1.1\r\nhost: x\r\ncontent-length: 0`,
    `POST /${mode}?${query}#${query} HTTP/1.1\r\nhost: x\r\ncontent-length: 0`,
    `POST /${mode}?a=${'%00'.repeat(20_000)} HTTP/1.1\r\nhost: x`,
    `POST /${mode}?${'a=1&'.repeat(2_500)} HTTP/1.1\r\nhost: x\r\ncontent-length: 0`,
    `POST /%E0%A4%A?${query} HTTP/1.1\r\nhost: x\r\ncontent-length: 0`,
    `POST /${mode}?${query} HTTP/1.1\r\nhost: [\r\ncontent-length: 0`,
    `POST /${mode}?${query} HTTP/1.1\r\nhost: x:99999\r\ncontent-length: 0`,
    `POST /${mode}?${query} HTTP/1.1\r\nhost:\r\ncontent-length: 0`,
    `POST /${mode}?${query} HTTP/1.1\r\ncontent-length: 0`,
    `POST /${mode}?${query} HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(100_000)}`,
    `POST /${mode}?${query} HTTP/1.1\r\n${'x: y\r\n'.repeat(5_000)}host: x`,
    `POST /${mode}?${query} HTTP/1.1\r\nhost: x\r\nno colon`,
    `POST /${mode}?${query} HTTP/1.1\r\nhost: x\r\n__proto__: y\r\nconstructor: z\r\ncontent-length: 0`,
    `POST /${mode}?${query} HTTP/1.1\r\nhost: x\r\nexpect: 100-continue\r\ncontent-length: 0`,
    `POST /${mode}?${query} HTTP/1.1\r\nhost: x\r\nexpect: nonsense\r\ncontent-length: 0`,
    `POST /${mode}?${query} HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\ncontent-length: 0`,
  ]
}

/** The whole request as it goes over the wire. */
function bytesOf(mode: Mode, { query, body = '' }: Try): Buffer {
  const bytes = Buffer.from(body as string)
  return Buffer.concat([Buffer.from(`POST /${mode}?${query} HTTP/1.1\r\nhost: x\r\ncontent-length: ${bytes.length}\r\n\r\n`), bytes])
}

/** Where a request is cut: everywhere in a full run, else at some fifty places, its head's end among them. */
function cuts(bytes: Buffer): number[] {
  const step = everything ? 1 : Math.ceil(bytes.length / 50)
  const head = bytes.indexOf('\r\n\r\n') + 3
  return [...Array.from({ length: Math.floor((bytes.length - 1) / step) }, (_, at) => 1 + at * step), head, head + 1, bytes.length - 1]
}

async function inTurns<T>(items: readonly T[], each: (item: T) => Promise<void>): Promise<void> {
  for (let at = 0; at < items.length; at += 16) await Promise.all(items.slice(at, at + 16).map(each))
}

async function settle(wire: Wire, tally: Tally, handler: Try['handler'], expected: string | RegExp): Promise<void> {
  const { status } = (await wire.answered(TAKEN_FOR_A_HANG_MS)) ? wire : { status: undefined }
  tally.tries++
  tally.runs[handler]++
  if (status === undefined) tally.hangs++
  else if (!new RegExp(expected).test(status)) tally.unexpected(`${status} instead of ${expected}`)
  tally.status(status ?? 'none')
}

describe.each(ADAPTERS)('%s', (adapter) => {
  let target: Target
  beforeAll(async () => {
    target = await Target.start(adapter)
  })
  afterAll(() => target.stop())

  test.for(attacks)('socket: $name', async (attack) => {
    await attempt(() => run(attack, target))
  })
})

async function run(attack: SocketAttack, target: Target): Promise<Row> {
  const tally = new Tally()
  await target.begin()
  for (const mode of MODES) {
    const wechat = new Wechat(mode)
    await attack.run({ target, mode, wechat, tally })
    const good = wechat.push('good')
    tally.add(good, await target.ask(good, mode))
  }
  return row(`socket: ${attack.name}`, target, tally)
}

async function row(name: string, target: Target, tally: Tally): Promise<Row> {
  const { runs, exits, loopMs } = await target.end()
  if (runs < tally.runs.always) tally.unexpected(`${tally.runs.always - runs} legal pushes did not reach the handlers`)
  return tally.row(name, target.name, { runs: Math.max(0, runs - tally.runs.always), exits, loopMs })
}

// On the wall clock: more attempts, because a machine that does much else may be late.
describe('slow callers', { retry: 2 }, () => {
  const SOCKETS = 500

  /** Rules §1.8: a body that drips is over within 6 s, and other clients don't notice. */
  test.concurrent.each(ADAPTERS)('%s: 500 sockets send a byte a second while good pushes are answered', async (adapter) => {
    const target = await Target.start(adapter)
    await attempt(async () => {
      const tally = new Tally()
      await target.begin()
      // Not all at once: 500 answers in one turn of the event loop would say little about one.
      const slow = Array.from({ length: SOCKETS }, (_, at) => sleep(at * 2).then(() => drip(target, MODES[at % 3] ?? 'plain', tally)))
      await Promise.all([...slow, goodTraffic(target, tally, 6_500)])
      return row('socket: 500 bodies of a byte a second', target, tally)
    })
    await target.stop()
  })

  test.concurrent('[node] serve: headers that drip are cut off too', async () => {
    const target = await Target.start('[node] serve')
    await attempt(async () => {
      const tally = new Tally()
      await target.begin()
      const request = `POST /plain?${new Wechat('plain').push('x').query} HTTP/1.1\r\n`
      await Promise.all(Array.from({ length: 100 }, () => dripBytes(target, Buffer.from(request), tally, 7_500)))
      return row('socket: 100 heads of a byte a second', target, tally)
    })
    await target.stop()
  })
})

/** Everything is right but the pace. */
async function drip(target: Target, mode: Mode, tally: Tally): Promise<void> {
  const wechat = new Wechat(mode)
  const query = mode === 'plain' ? wechat.push('x').query : formatQuery(wechat.sealedParameters('x'))
  const wire = new Wire(await target.socket())
  await wire.write(`POST /${mode}?${query} HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\n`)
  await dripInto(wire, Buffer.alloc(1_000, '<'), tally, 6_000, '408')
}

async function dripBytes(target: Target, bytes: Buffer, tally: Tally, limitMs: number): Promise<void> {
  await dripInto(new Wire(await target.socket()), bytes, tally, limitMs, /^(-|408)$/)
}

async function dripInto(wire: Wire, bytes: Buffer, tally: Tally, limitMs: number, expected: string | RegExp): Promise<void> {
  const start = performance.now()
  for (let at = 0; !wire.isClosed && performance.now() - start < limitMs; at++) {
    await wire.write(bytes.subarray(at, at + 1))
    await wire.closed(Math.min(1_000, limitMs - (performance.now() - start)))
  }
  tally.tries++
  tally.status(wire.status)
  if (!wire.isClosed) tally.hangs++
  if (!new RegExp(expected).test(wire.status)) tally.unexpected(`${wire.status} instead of ${expected}`)
  wire.hangUp()
}

async function goodTraffic(target: Target, tally: Tally, forMs: number): Promise<void> {
  const start = performance.now()
  while (performance.now() - start < forMs) {
    for (const mode of MODES) {
      const good = new Wechat(mode).push('good')
      const asked = performance.now()
      tally.add(good, await target.ask(good, mode))
      const tookMs = performance.now() - asked
      if (tookMs > 1_000) tally.unexpected(`a good push took ${tookMs.toFixed()} ms`)
    }
    await sleep(50)
  }
}
