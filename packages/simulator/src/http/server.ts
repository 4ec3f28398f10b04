import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { WxError } from '@wx/core'
import type { Application } from './application'

export interface ServerOptions {
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
}

function listenFault(error: NodeJS.ErrnoException, { host, port }: ServerOptions): WxError {
  if (error.code === 'EADDRINUSE') {
    return new WxError('config-invalid', `Port ${port} of ${host} is taken. End the other program or choose another port.`, {
      cause: error,
    })
  }
  return new WxError('config-invalid', `Can't listen on ${host}:${port}: ${error.message}.`, { cause: error })
}

/**
 * Starts the server; resolves when it accepts connections. Rejects with a `WxError` of code `config-invalid`
 * if it can't listen at the address.
 */
export async function listen(app: Application, options: ServerOptions): Promise<Server> {
  const server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }))
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(listenFault(error, options)))
    server.listen(options.port, options.host, resolve)
  })
  return server
}

/** Ends the server with every connection. */
export function end(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)))
    server.closeAllConnections()
  })
}
