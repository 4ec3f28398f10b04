import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WxError } from '@wx/core'
import type { WebhookHandler, WebhookRequest, WebhookResponse } from '@wx/core/adapter'
import { nonEmpty, refuseUnknownOptions } from '@wx/core/internal'
import { webhook } from './webhook'

/** Options of {@link serve}. */
export interface ServeOptions {
  /** 0 takes any free port; `url` of the server says which. */
  readonly port: number
  /** The path that is answered, such as `/wechat`; any other path is 404. Default: every path is answered. */
  readonly path?: string | undefined
  /** The address to listen on. Default: every address of this machine. */
  readonly host?: string | undefined
}

/** A server that {@link serve} started. */
export interface RunningServer {
  /** Where it answers, as seen from this machine. */
  readonly url: string
  /** Takes no new requests, waits up to five seconds for those that are being answered, then resolves. */
  readonly close: () => Promise<void>
}

/**
 * Limits for sockets that send nothing, for slow headers and for slow bodies. A proxy in front may wait a
 * minute between two requests.
 */
const TIMEOUTS = { headersTimeout: 5_000, requestTimeout: 10_000, connectionsCheckingInterval: 1_000, keepAliveTimeout: 65_000 }

/**
 * A web server for one bot. An empty `path` or `host` counts as absent.
 *
 * Rejects with a `WxError` of code `config-invalid` for an option that is unknown and a path without a slash,
 * and with node's own error if it can't listen (`EADDRINUSE`, `EACCES`).
 *
 * @example
 * ```ts
 * const { url, close } = await serve(bot, { port: 3000, path: '/wechat' })
 * ```
 */
export async function serve(handler: WebhookHandler, options: ServeOptions): Promise<RunningServer> {
  const { port, path, host } = readOptions(options)
  const server = createServer(TIMEOUTS, webhook(path === undefined ? handler : { handle: (request) => answerAt(path, handler, request) }))
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen({ port, host }, resolve))
  const address = server.address()
  return {
    url: typeof address === 'object' && address !== null ? `http://${reachable(address)}:${address.port}${path ?? '/'}` : String(address),
    close: () => close(server),
  }
}

function readOptions(options: ServeOptions): ServeOptions {
  refuseUnknownOptions('serve', options, ['port', 'path', 'host'])
  const { port } = options
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new WxError(
      'config-invalid',
      `port is ${typeof port === 'string' ? JSON.stringify(port) : String(port)}; it must be a whole number from 0 to 65535. Is the environment variable set, and read with Number(…)?`,
    )
  }
  const path = nonEmpty(options.path)
  if (path === undefined || path.startsWith('/')) return { port, path, host: nonEmpty(options.host) }
  throw new WxError('config-invalid', `path is ${JSON.stringify(path)}; it must start with a slash, as in '/wechat'.`)
}

async function answerAt(path: string, handler: WebhookHandler, request: WebhookRequest): Promise<WebhookResponse> {
  return request.path === path ? handler.handle(request) : NOT_FOUND
}

const NOT_FOUND: WebhookResponse = { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not found' }

function reachable({ address, family }: AddressInfo): string {
  if (address === '::' || address === '0.0.0.0') return '127.0.0.1'
  return family === 'IPv6' ? `[${address}]` : address
}

const GRACE_MS = 5_000

/**
 * Node's own `close` also waits for connections that become idle after the call, and waits without end for a
 * connection that never sends a request.
 */
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
