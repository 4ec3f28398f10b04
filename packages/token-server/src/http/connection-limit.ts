import type { RequestListener, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { Server as TlsServer } from 'node:tls'
import { Problem } from './problem'
import { send } from './send'

const FULL = new Problem(503, 'too-many-connections', 'Too many clients are connected: ask again later', {
  'retry-after': '1',
  connection: 'close',
})

/**
 * Answers requests of connections beyond `limit` with 503 and closes them; those beyond twice the limit are
 * dropped.
 */
export function limitConnections(server: Server, limit: number, answer: RequestListener): void {
  const beyond = new WeakSet<Socket>()
  let open = 0
  server.maxConnections = 2 * limit
  // A TLS server tells of a connection, with the socket that its requests will name, after the handshake.
  server.on(server instanceof TlsServer ? 'secureConnection' : 'connection', (socket: Socket) => {
    open += 1
    if (open > limit) beyond.add(socket)
    socket.once('close', () => {
      open -= 1
    })
  })
  server.on('request', (request, response: ServerResponse) => {
    if (beyond.has(request.socket)) send(request, response, FULL.answer)
    else answer(request, response)
  })
}
