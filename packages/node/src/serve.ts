import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { WebhookHandler } from '@wx/core/adapter'
import { webhook } from './webhook'

export interface ServeOptions {
  /** 0 takes a free one: see `url`. */
  readonly port: number
  /** The one path that is answered, `/wechat` say; every other is 404. Without it every path is answered. */
  readonly path?: string
  /** The address to listen on; all of them when left out. */
  readonly host?: string
}

export interface RunningServer {
  /** Where it answers, as seen from this machine. */
  readonly url: string
  /** Takes no new request, lets those under way finish for up to five seconds, then resolves. */
  readonly close: () => Promise<void>
}

/** Sockets that send nothing, slow headers and slow bodies end here; between two requests a proxy in front may wait a minute. */
const TIMEOUTS = { headersTimeout: 5_000, requestTimeout: 10_000, connectionsCheckingInterval: 1_000, keepAliveTimeout: 65_000 }

/**
 * A web server for one bot. Rejects with node's own error when it can't listen (`EADDRINUSE`, `EACCES`), with a `TypeError` for a path without a slash.
 *
 * @example
 * ```ts
 * const { url, close } = await serve(bot, { port: 3000, path: '/wechat' })
 * ```
 */
export async function serve(handler: WebhookHandler, { port, path, host }: ServeOptions): Promise<RunningServer> {
  if (path !== undefined && !path.startsWith('/'))
    throw new TypeError(`path is ${JSON.stringify(path)}; it must start with a slash, as in '/wechat'.`)
  const server = createServer(TIMEOUTS, path === undefined ? webhook(handler) : only(path, webhook(handler)))
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen({ port, host }, resolve))
  const address = server.address()
  return {
    url: typeof address === 'object' && address !== null ? `http://${reachable(address)}:${address.port}${path ?? '/'}` : String(address),
    close: () => close(server),
  }
}

function only(path: string, listener: RequestListener): RequestListener {
  return (request, response) => {
    if (request.url?.split('?', 1)[0] === path) return listener(request, response)
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found')
  }
}

function reachable({ address, family }: AddressInfo): string {
  if (address === '::' || address === '0.0.0.0') return '127.0.0.1'
  return family === 'IPv6' ? `[${address}]` : address
}

const GRACE_MS = 5_000

/** Node's own `close` also waits for connections that go idle after it was called, and for good for those that never send a request. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const sweep = setInterval(() => server.closeIdleConnections(), 50)
    const cut = setTimeout(() => server.closeAllConnections(), GRACE_MS)
    server.close(() => {
      clearInterval(sweep)
      clearTimeout(cut)
      resolve()
    })
  })
}
