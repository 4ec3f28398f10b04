import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { message, Signer } from '@wx/core/testing'

/**
 * What follows a mass send: 7,000 job events a second for 10 s at one server process, while 50 model calls of 9 s are in hand and ordinary
 * texts come. Beside it the same server without the flood, by turns.
 */
const EVENTS_PER_SECOND = 7_000
const SECONDS = 10
const MODEL_CALLS = 50
const TEXTS_PER_SECOND = 20
const CONNECTIONS = 16
const TICK_MS = 10
/** What was answered is remembered for a minute. */
const FORGOTTEN_MS = 65_000

const signer = new Signer({ token: 'bench' })
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

async function ask(child: ChildProcess): Promise<Said> {
  child.send('how')
  const [said] = await once(child, 'message')
  return said
}

function eventRequest(port: number): string {
  const { query, body } = signer.push(message('event:TEMPLATESENDJOBFINISH', { MsgID: String(++last), FromUserName: `o${last}` }))
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

/** Resolves after the flood; what it returns says how much memory is left when nothing is remembered any more. */
async function measure(events: 'ignored' | 'handled'): Promise<() => Promise<void>> {
  const child = fork(fileURLToPath(new URL('./flood-server.js', import.meta.url)), [events], { execArgv: ['--expose-gc'] })
  const [{ url = '' }]: [Said] = (await once(child, 'message')) as [Said]
  const port = Number(new URL(url).port)
  const requests = Array.from({ length: EVENTS_PER_SECOND * SECONDS }, () => eventRequest(port))
  await post(port, '你好')
  const quiet = await texts(port)
  const before = await ask(child)
  const calls = Array.from({ length: MODEL_CALLS }, () => post(port, '慢'))
  const flood = new Flood(port)
  const began = performance.now()
  const flooding = flood.run(requests).then(() => performance.now() - began)
  const busy = await texts(port)
  const seconds = (await flooding) / 1_000
  await Promise.all(calls)
  await sleep(5_000)
  const during = await ask(child)
  const { runs = [] } = during
  console.log(`events ${events}: ${flood.answered} answered in ${seconds.toFixed(1)} s, ${Math.round(flood.answered / seconds)} a second`)
  console.log(`  model calls: ${runs.length} of ${MODEL_CALLS} ran, each at most ${Math.max(...runs)} times`)
  console.log(
    `  p99 of a text: ${p99(quiet).toFixed(1)} ms before, ${p99(busy).toFixed(1)} ms in the flood: × ${(p99(busy) / p99(quiet)).toFixed(1)}`,
  )
  const forgotten = sleep(FORGOTTEN_MS)
  return async () => {
    await forgotten
    console.log(
      `events ${events}: heap ${megabytes(before)} before, ${megabytes(during)} after the flood, ${megabytes(await ask(child))} a minute later`,
    )
    child.kill()
  }
}

function p99(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length * 0.99)] ?? Number.NaN
}

function megabytes({ heap = 0 }: Said): string {
  return `${(heap / 2 ** 20).toFixed(1)} MB`
}

const memory = [await measure('ignored'), await measure('handled')]
for (const show of memory) await show()
process.exit()
