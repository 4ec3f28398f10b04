import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { promises as timers } from 'node:timers'
import { type Handles, nodeText, type WebhookResponse } from '@wx/core/adapter'

/**
 * Serves a bot, or anything else that {@link Handles}, as a listener of `node:http`. It answers every path: see `serve` for one that does not.
 *
 * @example
 * ```ts
 * createServer(webhook(bot)).listen(3000)
 * ```
 */
export function webhook(handles: Handles): RequestListener {
  return (request, response) => {
    const [path = '/', query = ''] = (request.url ?? '/').split(/\?(.*)/s)
    const answer = handles.handle({
      method: request.method ?? 'GET',
      path,
      query: new URLSearchParams(query),
      text: (limits) => nodeText(request, limits),
    })
    void answer.then((answer) => send(answer, request, response))
  }
}

async function send({ status, headers, body }: WebhookResponse, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // What came in one packet with the headers has arrived, but is only parsed after this turn of the event loop.
  if (!request.complete) await timers.setImmediate()
  if (response.headersSent || response.destroyed) return
  const hangUp = !request.complete && request.httpVersionMajor === 1 && { connection: 'close' }
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body), ...hangUp })
  if (request.complete) response.end(body)
  else Readable.from(thenHangUp(body, request)).pipe(response)
}

const LINGER_MS = 500

/**
 * The end of a response whose request has not arrived in full. The caller may send for as long as it likes, so the connection
 * is closed; but not before it had time to read the answer, since closing on unread bytes resets the connection and loses it.
 */
async function* thenHangUp(body: string, request: IncomingMessage): AsyncGenerator<string> {
  yield body
  const ended = new Promise<void>((resolve) => request.once('close', resolve).resume())
  await Promise.race([ended, timers.setTimeout(LINGER_MS, undefined, { ref: false })])
}
