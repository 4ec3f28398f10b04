import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { promises as timers } from 'node:timers'
import { type Handles, nodeText, type WebhookResponse } from '@wx/core/adapter'

/** What is used of Express's request: the same in 4 and 5, whichever types are installed. */
export type ExpressRequest = IncomingMessage & { readonly path: string; readonly body?: unknown; readonly rawBody?: unknown }

export type ExpressHandler = (request: ExpressRequest, response: ServerResponse, next: (error?: unknown) => void) => void

/**
 * Serves a bot, or anything else that {@link Handles}, in Express 4 and 5, mounted wherever you like. Body parsers in front of
 * it are no trouble as long as they keep the text or the bytes. `next` is only called when `handle` breaks its promise never to reject.
 *
 * @example
 * ```ts
 * app.use('/wechat', webhook(bot))
 * ```
 */
export function webhook(handles: Handles): ExpressHandler {
  return (request, response, next) => {
    const [, query = ''] = (request.url ?? '').split(/\?(.*)/s)
    const answer = handles.handle({
      method: request.method ?? 'GET',
      path: request.path,
      // Never `request.query`: its shape depends on the app's settings, and a repeated key may be gone from it.
      query: new URLSearchParams(query),
      text: (limits) => nodeText(request, limits, [request.rawBody, request.body]),
    })
    answer.then((answer) => send(answer, request, response)).catch(next)
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
