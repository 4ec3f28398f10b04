import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer } from './answer'
import { hasUnreadBody } from './request-body'

/** Sends an answer. If a body is still on its way the connection is closed, so that it need not be read. */
export function send(request: IncomingMessage, response: ServerResponse, { status, headers, body }: Answer): void {
  if (response.destroyed) return
  const closing = hasUnreadBody(request) ? { connection: 'close' } : {}
  response.writeHead(status, { 'x-content-type-options': 'nosniff', ...headers, ...closing })
  if (typeof body === 'string') response.end(body)
  else if (request.method === 'HEAD') response.end()
  else body(response)
}
