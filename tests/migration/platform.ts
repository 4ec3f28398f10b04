import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** One call as it arrived, without its token. */
export interface Call {
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly body: unknown
}

/** Every field that the programs of the pages read. */
const ANSWER = JSON.stringify({
  errcode: 0,
  errmsg: 'ok',
  access_token: 'ACCESSTOKEN',
  ticket: 'TICKET',
  expires_in: 7200,
  user_info_list: [],
})
const TOKEN_PATHS: readonly (string | undefined)[] = ['/cgi-bin/token', '/cgi-bin/stable_token']

/** A platform that does everything and notes what was asked, except for tokens: the packages differ there. */
export class Platform {
  readonly #server: Server
  #calls: Call[] = []

  private constructor(server: Server) {
    this.#server = server
  }

  static async start(): Promise<Platform> {
    const server = createServer((request, response) => {
      platform.#note(request).then(
        () => response.setHeader('content-type', 'application/json').end(ANSWER),
        () => response.destroy(),
      )
    })
    const platform = new Platform(server)
    await once(server.listen(0, '127.0.0.1'), 'listening')
    return platform
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port
  }

  /** The calls since the last time. */
  take(): readonly Call[] {
    const calls = this.#calls
    this.#calls = []
    return calls
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((done) => this.#server.close(done))
  }

  async #note(request: IncomingMessage): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '', 'https://api.weixin.qq.com')
    const body = await text(request)
    if (TOKEN_PATHS.includes(pathname)) return
    searchParams.delete('access_token')
    const query = Object.fromEntries([...searchParams].sort())
    this.#calls.push({ method: request.method ?? '', path: pathname, query, body: body === '' ? undefined : JSON.parse(body) })
  }
}
