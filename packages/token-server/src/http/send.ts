import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer } from './answer'
import { Problem } from './problem'
import { hasUnreadBody } from './request-body'

const NOT_FIRST = new Problem(
  400,
  'malformed',
  'A stream needs a connection of its own: here the answer to an earlier request is not complete yet',
)

/** Sends an answer. If a body is still on its way the connection is closed, so that it need not be read. */
export function send(request: IncomingMessage, response: ServerResponse, { status, headers, body }: Answer): void {
  if (response.destroyed) return
  const start = typeof body === 'string' || request.method === 'HEAD' ? undefined : body
  // A response that waits behind another one of its connection (pipelining) has no socket yet. node:http
  // emits no `close` for it if the client leaves, so a stream would stay open for ever.
  if (start !== undefined && response.socket === null) {
    send(request, response, NOT_FIRST.answer)
    return
  }
  const closing = hasUnreadBody(request) ? { connection: 'close' } : {}
  response.writeHead(status, { 'x-content-type-options': 'nosniff', ...headers, ...closing })
  if (start !== undefined) start(response)
  else response.end(typeof body === 'string' ? body : undefined)
}
