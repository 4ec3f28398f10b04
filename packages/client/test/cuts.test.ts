import { createServer, type Server, type Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { WxClientOptions } from '../src/index'
import { type UntypedClient, untypedClient } from './untyped-client'
import { CountedTokens } from './upstream'

/** Calls that run at the same time, over kept-alive connections. */
const LANES = 20

/** Where the connection of one request is cut. */
type Cut = 'before' | 'in the head' | 'in the body' | 'after' | 'in the answer' | 'not at all'
const ALL_CUTS: readonly Cut[] = ['before', 'in the head', 'in the body', 'after', 'in the answer', 'not at all']

const ANSWER = '{"errcode":0,"errmsg":"ok"}'
const HEAD = `HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: ${ANSWER.length}\r\n\r\n`

/**
 * A server on bare TCP that cuts connections, at a place that chance names, and writes down which call it saw
 * a byte of, how often.
 */
class CuttingServer {
  /** By the id of the call: how often its first byte came. */
  readonly seen = new Map<string, number>()
  readonly cuts = new Map<Cut, number>()
  baseUrl = ''
  readonly #random: () => number
  readonly #server: Server
  readonly #sockets = new Set<Socket>()

  constructor(random: () => number) {
    this.#random = random
    this.#server = createServer((socket) => this.#serve(socket))
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    const address = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('The server has no port.')
    this.baseUrl = `http://127.0.0.1:${address.port}`
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy()
    this.#server.close()
  }

  #serve(socket: Socket): void {
    this.#sockets.add(socket)
    socket.on('close', () => this.#sockets.delete(socket))
    socket.on('error', () => {})
    let text = ''
    let cut = this.#nextCut()
    if (cut === 'before') return void socket.destroy()
    socket.on('data', (chunk) => {
      if (text === '') this.#note(chunk.toString('latin1'))
      text += chunk.toString('latin1')
      if (isReached(cut, text)) return void socket.destroy()
      if (!isWhole(text)) return
      if (cut === 'in the answer') return void socket.write(HEAD + ANSWER.slice(0, 5), () => socket.destroy())
      socket.write(HEAD + ANSWER)
      text = ''
      cut = this.#nextCut()
      // A kept-alive connection that is closed at rest, while the next call may be on its way.
      if (cut === 'before') socket.destroy()
    })
  }

  #nextCut(): Cut {
    const cut = ALL_CUTS[Math.floor(this.#random() * ALL_CUTS.length)] ?? 'not at all'
    this.cuts.set(cut, (this.cuts.get(cut) ?? 0) + 1)
    return cut
  }

  #note(start: string): void {
    const id = /[?&]id=(\w+)/.exec(start)?.[1] ?? 'none'
    this.seen.set(id, (this.seen.get(id) ?? 0) + 1)
  }
}

function isReached(cut: Cut, text: string): boolean {
  if (cut === 'before' || cut === 'in the head') return true
  if (cut === 'in the body') return text.includes('\r\n\r\n')
  return cut === 'after' && isWhole(text)
}

function isWhole(text: string): boolean {
  const head = text.indexOf('\r\n\r\n')
  return head !== -1 && text.length >= head + 4 + Number(/content-length: (\d+)/i.exec(text)?.[1] ?? 0)
}

/** Mulberry32: the same numbers for the same seed. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const seed = Number(process.env.WX_SEED ?? Math.floor(Math.random() * 2 ** 31))
let server: CuttingServer

beforeEach(async () => {
  server = new CuttingServer(seeded(seed))
  await server.listen()
})
afterEach(() => server.close())

interface Kind {
  readonly name: string
  readonly isRepeatable: boolean
  readonly call: (wx: UntypedClient, id: string) => Promise<unknown>
}

/** Long enough for the body to be more than one packet. */
const LONG = 'x'.repeat(80_000)
const KINDS: readonly Kind[] = [
  { name: 'a read', isRepeatable: true, call: (wx, id) => wx.get('/cgi-bin/user/info', { id }) },
  {
    name: 'a call with clientmsgid',
    isRepeatable: true,
    call: (wx, id) => wx.post('/cgi-bin/message/mass/sendall', { clientmsgid: id, text: LONG }, { query: { id } }),
  },
  {
    name: 'custom/send',
    isRepeatable: false,
    call: (wx, id) => wx.post('/cgi-bin/message/custom/send', { text: LONG }, { query: { id } }),
  },
]

const TRANSPORTS: readonly (readonly [string, number, Partial<WxClientOptions>])[] = [
  ['undici', 1_000, {}],
  ['fetch', 200, { fetch: (url, init) => fetch(url, init) }],
]

describe.each(TRANSPORTS)(`over %s, seed ${seed}`, (_, calls, transport) => {
  test.each(KINDS)(`$name: ${calls} calls over connections that are cut anywhere`, { timeout: 120_000 }, async ({ isRepeatable, call }) => {
    const wx = untypedClient({ tokens: new CountedTokens(), baseUrl: server.baseUrl, random: () => 0, ...transport })
    const codes = new Map<string, number>()
    let next = 0
    function check(id: string, code: string): void {
      const times = server.seen.get(id) ?? 0
      expect(times, id).toBeLessThanOrEqual(isRepeatable ? 3 : 1)
      // What is told as certainly not done was never seen.
      if (!isRepeatable && code === 'upstream-failed') expect(times, id).toBe(0)
      if (code === 'done') expect(times, id).toBeGreaterThanOrEqual(1)
    }
    async function lane(): Promise<void> {
      while (next < calls) {
        const id = `c${next++}`
        const code = await call(wx, id).then(
          () => 'done',
          (error) => error.code,
        )
        codes.set(code, (codes.get(code) ?? 0) + 1)
        check(id, code)
      }
    }
    await Promise.all(Array.from({ length: LANES }, lane))
    console.log(`seed ${seed}`, Object.fromEntries(codes), Object.fromEntries(server.cuts))
    expect([...codes.keys()].every((code) => ['done', 'outcome-unknown', 'upstream-failed'].includes(code))).toBe(true)
    expect(codes.get('done')).toBeGreaterThan(0)
    await wx.close()
  })
})
