import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { WxClient } from '../src/index'

type Body = Readonly<Record<string, unknown>>

export interface Call {
  /** Method and path, such as `POST /cgi-bin/menu/create`. */
  readonly route: string
  readonly query: Readonly<Record<string, string>>
  readonly body: Body
}

export type Routes = Readonly<Record<string, (call: Call) => Body | Promise<Body>>>

/** A real HTTP server that answers as the routes say, `{}` for the others. */
export interface Platform {
  readonly wx: WxClient
  readonly url: string
  /** Every call so far, oldest first. */
  readonly calls: readonly Call[]
  readonly routes: (routes: Routes) => void
  readonly close: () => Promise<void>
}

export async function startPlatform(): Promise<Platform> {
  const calls: Call[] = []
  let routes: Routes = {}
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost')
    const { access_token, ...query } = Object.fromEntries(searchParams)
    const sent = await text(request)
    const call: Call = { route: `${request.method} ${pathname}`, query, body: sent === '' ? {} : JSON.parse(sent) }
    calls.push(call)
    const answer = access_token === undefined ? { errcode: 41001, errmsg: 'access_token missing' } : await routes[call.route]?.(call)
    response.end(JSON.stringify(answer ?? { errcode: 0, errmsg: 'ok' }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const url = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : ''
  const wx = new WxClient({ tokens: { get: async () => 'token', invalidate: () => {} }, baseUrl: url })
  return {
    wx,
    url,
    calls,
    routes: (given) => {
      routes = given
      calls.length = 0
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
