import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** One request, read to its end. */
export interface Received {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

export type Answer = (request: Received, response: ServerResponse) => unknown

/** A platform over real HTTP, which answers as a test says. */
export class Upstream {
  readonly received: Received[] = []
  readonly sockets: Set<Socket> = new Set()
  answer: Answer = () => ({ errcode: 0, errmsg: 'ok' })
  baseUrl = ''
  readonly server: Server

  constructor() {
    this.server = createServer((request, response) => void this.#serve(request, response))
    this.server.on('connection', (socket) => {
      this.sockets.add(socket)
      socket.on('close', () => this.sockets.delete(socket))
    })
  }

  async listen(): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve))
    const address = this.server.address()
    if (address === null || typeof address === 'string') throw new Error('The server has no port.')
    this.baseUrl = `http://127.0.0.1:${address.port}`
    return this
  }

  /** What was received on a path. */
  on(path: string): readonly Received[] {
    return this.received.filter((request) => request.path === path)
  }

  async close(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise((resolve) => this.server.close(resolve))
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    try {
      for await (const chunk of request) chunks.push(chunk)
    } catch {
      return
    }
    const { pathname, searchParams } = new URL(request.url ?? '/', this.baseUrl)
    const received: Received = {
      method: request.method ?? '',
      path: pathname,
      query: searchParams,
      headers: request.headers,
      body: Buffer.concat(chunks).toString('latin1'),
    }
    this.received.push(received)
    const value = await this.answer(received, response)
    if (value === undefined) return
    response.setHeader('content-type', 'text/plain')
    response.end(typeof value === 'string' ? value : JSON.stringify(value))
  }
}

/** One token for ever, or the next one after each that was refused. */
export class CountedTokens {
  readonly invalidated: string[] = []
  #count = 1

  get value(): string {
    return `canary-token-${this.#count}`
  }

  async get(): Promise<string> {
    return this.value
  }

  invalidate(token: string): void {
    this.invalidated.push(token)
    if (token === this.value) this.#count += 1
  }
}
