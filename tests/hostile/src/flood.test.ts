import { test } from 'vitest'
import { attempt, type Row, Tally } from './outcome'
import { ADAPTERS, Target } from './target'
import { formatQuery, type Parameters, Wechat } from './wechat'
import { Wire } from './wire'

const MEGABYTE = Buffer.alloc(1 << 20, '<')

interface Flood {
  readonly name: string
  /** The whole body, or as much of it as the other side lets in. */
  readonly megabytes: number
  readonly chunked: boolean
}

const floods: readonly Flood[] = [
  { name: '64 MB with content-length', megabytes: 64, chunked: false },
  { name: '64 MB without content-length', megabytes: 64, chunked: true },
  { name: 'a body that never ends', megabytes: Number.POSITIVE_INFINITY, chunked: true },
]

test.concurrent.each(ADAPTERS)('%s: floods', async (adapter) => {
  const target = await Target.start(adapter)
  // What the process needs for any large request it takes once and keeps: that is not what a body costs.
  for (const flood of floods) await pourAll(flood, target, new Tally())
  for (const flood of floods) await attempt(() => run(flood, target))
  await target.stop()
})

async function run(flood: Flood, target: Target): Promise<Row> {
  const tally = new Tally()
  // @hono/node-server reads on for half a second after a refusal, as fast as it can, and drops what it reads:
  // the connection is its own.
  await target.begin({ collecting: target.name === '[hono]' })
  await pourAll(flood, target, tally)
  const { runs, exits, loopMs, rssBytes, bufferBytes } = await target.end()
  return tally.row(`flood: ${flood.name}`, target.name, { runs, exits, loopMs, memoryBytes: Math.max(rssBytes, bufferBytes) })
}

/** With the signature right, so that the body is read; and with a wrong one. */
async function pourAll(flood: Flood, target: Target, tally: Tally): Promise<void> {
  const wechat = new Wechat('plain')
  await pour(flood, target, tally, wechat.urlParameters(), '413')
  await pour(flood, target, tally, wechat.urlParameters({ token: 'wrong' }), '401')
}

async function pour({ megabytes, chunked }: Flood, target: Target, tally: Tally, parameters: Parameters, expected: string): Promise<void> {
  const length = chunked ? 'transfer-encoding: chunked' : `content-length: ${megabytes << 20}`
  const wire = new Wire(await target.socket())
  await wire.write(`POST /plain?${formatQuery(parameters)} HTTP/1.1\r\nhost: x\r\n${length}\r\n\r\n`)
  const start = performance.now()
  let sent = 0
  for (; sent < megabytes && !wire.isClosed && performance.now() - start < 3_000; sent++) {
    if (chunked) await wire.write('100000\r\n')
    await wire.write(MEGABYTE)
    if (chunked) await wire.write('\r\n')
  }
  tally.tries++
  tally.status(wire.status)
  // A body that has come in full leaves a connection that may be used again.
  const over = sent === megabytes ? await wire.answered(3_000) : await wire.closed(3_000)
  if (!over) tally.hangs++
  // An answer can be lost when the connection is closed on unread bytes; then there is none, but
  // never another.
  if (wire.status !== expected && wire.status !== '-') tally.unexpected(`${wire.status} instead of ${expected}`)
  wire.hangUp()
}
