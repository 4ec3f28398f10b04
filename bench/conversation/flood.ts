import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type Message, systemClock } from '@wx/core'
import { message, Signer } from '@wx/core/testing'

/**
 * What follows a mass send: 7,000 job events a second for 10 s at one server process, while 50 model calls of 9 s run and ordinary
 * texts come. Beside it the same server without the flood, by turns.
 */
const EVENTS_PER_SECOND = 7_000
const SECONDS = 10
const EVENTS = EVENTS_PER_SECOND * SECONDS
const MODEL_CALLS = 50
const TEXTS_PER_SECOND = 50
const CONNECTIONS = 16
const TICK_MS = 10
/** The server answers this many events and this many texts before anything is measured, so that its code is compiled. */
const WARM_UP = 20_000

/** Signatures are remembered for 10 to 20 minutes, and nothing is remembered longer. */
const LATER_MS = 21 * 60_000

/** How far the server's clock was moved. */
let movedMs = 0
const signer = new Signer({ token: 'bench', clock: { ...systemClock, now: () => systemClock.now() + movedMs } })
const agent = new Agent({ keepAlive: true })
let last = 0

/** Pipelined requests, and how many of them were answered. */
class Flood {
  readonly #sockets: readonly Socket[]
  sent = 0
  answered = 0

  constructor(port: number) {
    this.#sockets = Array.from({ length: CONNECTIONS }, () => this.#connect(port))
  }

  async run(requests: readonly string[]): Promise<void> {
    const began = performance.now()
    while (this.sent < requests.length) {
      const due = Math.min(requests.length, Math.floor(((performance.now() - began) * EVENTS_PER_SECOND) / 1_000))
      for (; this.sent < due; this.sent++) this.#sockets[this.sent % CONNECTIONS]?.write(requests[this.sent] ?? '')
      await sleep(TICK_MS)
    }
    while (this.answered < this.sent) await sleep(TICK_MS)
    for (const socket of this.#sockets) socket.destroy()
  }

  #connect(port: number): Socket {
    const socket = connect(port, '127.0.0.1')
    let tail = ''
    socket.setEncoding('latin1').on('data', (data) => {
      const answers = `${tail}${data}`.split('HTTP/1.1 ')
      this.answered += answers.length - 1
      tail = answers.at(-1)?.slice(1 - 'HTTP/1.1 '.length) ?? ''
    })
    return socket
  }
}

interface Said {
  readonly url?: string
  readonly runs?: readonly number[]
  readonly heap?: number
}

async function ask(child: ChildProcess, laterMs = 0): Promise<Said> {
  child.send(laterMs)
  const [said] = await once(child, 'message')
  return said
}

function eventRequest(port: number): string {
  return httpRequest(port, message('event:TEMPLATESENDJOBFINISH', { MsgID: String(++last), FromUserName: `o${last}` }))
}

function textRequest(port: number): string {
  return httpRequest(port, message('text', { Content: '你好', MsgId: String(++last), FromUserName: `u${last}` }))
}

function httpRequest(port: number, push: Message): string {
  const { query, body } = signer.push(push)
  return `POST /?${query} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncontent-type: text/xml\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
}

function post(port: number, Content: string): Promise<number> {
  const { query, body } = signer.push(message('text', { Content, MsgId: String(++last), FromUserName: `u${last}` }))
  const began = performance.now()
  return new Promise((resolve, reject) => {
    const sending = request({ port, host: '127.0.0.1', path: `/?${query}`, method: 'POST', agent }, (response) => {
      response.resume().once('end', () => resolve(performance.now() - began))
    })
    sending.once('error', reject).end(body)
  })
}

async function texts(port: number): Promise<readonly number[]> {
  const posts: Promise<number>[] = []
  for (let text = 0; text < TEXTS_PER_SECOND * SECONDS; text++) {
    posts.push(post(port, '你好'))
    await sleep(1_000 / TEXTS_PER_SECOND)
  }
  return (await Promise.all(posts)).sort((one, other) => one - other)
}

async function measure(events: 'ignored' | 'handled'): Promise<void> {
  movedMs = 0
  const child = fork(fileURLToPath(new URL('./flood-server.js', import.meta.url)), [events], { execArgv: ['--expose-gc'] })
  const [{ url = '' }]: [Said] = (await once(child, 'message')) as [Said]
  const port = Number(new URL(url).port)
  await new Flood(port).run(Array.from({ length: WARM_UP }, () => eventRequest(port)))
  await new Flood(port).run(Array.from({ length: WARM_UP }, () => textRequest(port)))
  const quiet = await texts(port)
  const calls = Array.from({ length: MODEL_CALLS }, () => post(port, '慢'))
  const { answered, seconds, busy } = await flooded(port)
  await Promise.all(calls)
  // Asking is a full collection, which throws compiled code away: not before all times are taken.
  const { runs = [] } = await ask(child)
  console.log(`events ${events}: ${answered} answered in ${seconds.toFixed(1)} s, ${Math.round(answered / seconds)} a second`)
  console.log(`  model calls: ${runs.length} of ${MODEL_CALLS} ran, each at most ${Math.max(...runs)} times`)
  console.log(
    `  p99 of a text: ${p99(quiet).toFixed(1)} ms before, ${p99(busy).toFixed(1)} ms in the flood: × ${(p99(busy) / p99(quiet)).toFixed(1)}`,
  )
  const before = await later(port, child)
  await flooded(port)
  const during = await ask(child)
  const after = await later(port, child)
  console.log(
    `  heap at another flood: ${megabytes(before)} before, ${megabytes(during)} right after, ${megabytes(after)} when all is forgotten`,
  )
  child.kill()
}

/** A flood, with texts at the same time. */
interface Flooded {
  readonly answered: number
  readonly seconds: number
  /** How long each text took, in milliseconds, the shortest first. */
  readonly busy: readonly number[]
}

async function flooded(port: number): Promise<Flooded> {
  const requests = Array.from({ length: EVENTS }, () => eventRequest(port))
  const flood = new Flood(port)
  const began = performance.now()
  const flooding = flood.run(requests).then(() => (performance.now() - began) / 1_000)
  const busy = await texts(port)
  return { seconds: await flooding, busy, answered: flood.answered }
}

/** How the server is after its clock was moved on. It forgets what is too old when the next push comes. */
async function later(port: number, child: ChildProcess): Promise<Said> {
  movedMs += LATER_MS
  await ask(child, LATER_MS)
  await post(port, '你好')
  return ask(child)
}

function p99(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length * 0.99)] ?? Number.NaN
}

function megabytes({ heap = 0 }: Said): string {
  return `${(heap / 2 ** 20).toFixed(1)} MB`
}

await measure('ignored')
await measure('handled')
process.exit()
