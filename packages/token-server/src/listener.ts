import { readFileSync } from 'node:fs'
import { chmod, lstat, unlink } from 'node:fs/promises'
import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { connect } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { WxError } from '@wx/core'
import { type Address, formatAddress } from './address'
import type { TlsConfig } from './config'

export type FetchHandler = Parameters<typeof getRequestListener>[0]

/** How long a request may take to arrive: it is a few hundred bytes. */
const limits = { headersTimeout: 10_000, requestTimeout: 15_000, keepAliveTimeout: 65_000 }

/** Resolves once connections are accepted. Throws a `WxError` of code `config-invalid` where that can't be. */
export async function listen(handler: FetchHandler, address: Address, tls?: TlsConfig): Promise<Server> {
  const answer = getRequestListener(handler, { overrideGlobalObjects: false })
  const server = create(answer, tls)
  if ('path' in address) await removeStale(address.path)
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(cannotListen(address, error)))
    server.listen(address, resolve)
  })
  // Whoever may open the socket may try keys: the owner and the group.
  if ('path' in address) await chmod(address.path, 0o660)
  return server
}

/** Where it listens, after port 0 has become a real one. */
export function addressOf(server: Server): Address {
  const bound = server.address()
  if (bound === null) throw new WxError('internal', 'the server does not listen')
  return typeof bound === 'string' ? { path: bound } : { host: bound.address, port: bound.port }
}

const SWEEP_MS = 50

/** Takes no new connections and waits for requests under way, but no longer than `limitMs`. */
export function drain(server: Server, limitMs: number): Promise<void> {
  return new Promise((resolve) => {
    // A connection that is kept alive after its last answer would be waited for until the client lets go of it.
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS)
    const cut = setTimeout(() => server.closeAllConnections(), limitMs)
    server.close(() => {
      clearInterval(sweep)
      clearTimeout(cut)
      resolve()
    })
  })
}

function create(answer: RequestListener, tls: TlsConfig | undefined): Server {
  if (tls === undefined) return createServer(limits, answer)
  const files = { cert: pem(tls.cert, 'tls.cert'), key: pem(tls.key, 'tls.key') }
  const mutual = tls.clientCa === undefined ? {} : { ca: pem(tls.clientCa, 'tls.clientCa'), requestCert: true, rejectUnauthorized: true }
  try {
    return createTlsServer({ ...limits, ...files, ...mutual, minVersion: 'TLSv1.2' }, answer)
  } catch (error) {
    throw new WxError('config-invalid', `tls does not fit together: ${codeOf(error)}. cert and key should be PEM files of one pair.`)
  }
}

function pem(path: string, entry: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    throw new WxError('config-invalid', `Can't read ${path} of ${entry}: ${codeOf(error)}. Check the path and who may read it.`)
  }
}

/** A server that was killed leaves its socket behind; one that still answers keeps it. Nothing but a socket is ever removed. */
async function removeStale(path: string): Promise<void> {
  const isSocket = await lstat(path).then(
    (found) => found.isSocket(),
    () => false,
  )
  // The system refuses a connection to a file of any other kind just as it does to a socket that nobody listens on.
  if (isSocket && !(await isAnswered(path))) await unlink(path)
}

function isAnswered(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = connect(path, () => {
      probe.destroy()
      resolve(true)
    })
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code !== 'ECONNREFUSED'))
  })
}

function cannotListen(address: Address, error: NodeJS.ErrnoException): WxError {
  const place = formatAddress(address)
  if (error.code === 'EADDRINUSE')
    return new WxError('config-invalid', `${place} is taken: end the other program or choose another place to listen.`)
  return new WxError('config-invalid', `Can't listen on ${place}: ${codeOf(error)}.`)
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
}
