import { chmod } from 'node:fs/promises'
import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { WxError } from '@wx/core'
import { systemReason } from '@wx/core/internal'
import { type Address, formatAddress } from '../config/address'
import type { TlsConfig } from '../config/config'
import { limitConnections } from './connection-limit'
import { tlsOptions } from './tls-options'
import { removeStaleSocket } from './unix-socket'

export interface ListenOptions {
  readonly address: Address
  readonly tls?: TlsConfig | undefined
  /** Connections that are served at once. */
  readonly connections?: number
  /**
   * The limit for a TLS handshake, for the headers and for the whole request to arrive. A request has a few
   * hundred bytes.
   */
  readonly arrivalMs?: number
}

/** Longer than a minute: readers that ask once a minute keep their connection. */
const KEEP_ALIVE_MS = 65_000
const CHECK_MS = 500
/** How many connections the system holds until they are accepted. */
const BACKLOG = 4_096

/**
 * Resolves once connections are accepted. Rejects with a `WxError` of code `config-invalid` if the address
 * can't be opened.
 */
export async function listen(answer: RequestListener, options: ListenOptions): Promise<Server> {
  const { address, connections = 10_000 } = options
  const server = create(options)
  limitConnections(server, connections, answer)
  if ('path' in address) await removeStaleSocket(address.path)
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(cannotListen(address, error)))
    server.listen({ ...address, backlog: BACKLOG }, resolve)
  })
  // Only owner and group may connect.
  if ('path' in address) await chmod(address.path, 0o660)
  return server
}

/** The address that the server listens on; in place of port 0 the real port. */
export function addressOf(server: Server): Address {
  const bound = server.address()
  if (bound === null) throw new WxError('internal', 'The server does not listen.')
  return typeof bound === 'string' ? { path: bound } : { host: bound.address, port: bound.port }
}

const SWEEP_MS = 50

/** Takes no new connections and waits for requests under way, but no longer than `limitMs`. */
export function drain(server: Server, limitMs: number): Promise<void> {
  return new Promise((resolve) => {
    // Without this, closing would wait for each client that keeps its connection alive after the last answer.
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS)
    const cut = setTimeout(() => server.closeAllConnections(), limitMs)
    server.close(() => {
      clearInterval(sweep)
      clearTimeout(cut)
      resolve()
    })
  })
}

function create({ tls, arrivalMs = 10_000 }: ListenOptions): Server {
  const limits = {
    headersTimeout: arrivalMs,
    requestTimeout: arrivalMs,
    keepAliveTimeout: KEEP_ALIVE_MS,
    connectionsCheckingInterval: CHECK_MS,
  }
  if (tls === undefined) return createServer(limits)
  const files = tlsOptions(tls)
  try {
    return createTlsServer({ ...limits, ...files, handshakeTimeout: arrivalMs })
  } catch (error) {
    throw new WxError('config-invalid', `tls does not fit together: ${systemReason(error)}. cert and key should be PEM files of one pair.`)
  }
}

function cannotListen(address: Address, error: NodeJS.ErrnoException): WxError {
  const place = formatAddress(address)
  if (error.code === 'EADDRINUSE')
    return new WxError('config-invalid', `${place} is taken: end the other program or choose another place to listen.`)
  return new WxError('config-invalid', `Can't listen on ${place}: ${systemReason(error)}.`)
}
