import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { fromNode, sendNode, type WebhookHandler } from '@wx/core/adapter'

/**
 * Serves a bot, or any other {@link WebhookHandler}, as a listener of `node:http`. It answers every path;
 * `serve` answers one.
 *
 * @example
 * ```ts
 * createServer(webhook(bot)).listen(3000)
 * ```
 */
export function webhook(handler: WebhookHandler): RequestListener {
  return (request, response) => void answer(handler, request, response).catch((error: unknown) => broken(error, response))
}

async function answer(handler: WebhookHandler, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // Without another `await`: one that waits for a sent response costs a fifth of a push, because the request stays
  // in memory until a full collection.
  return sendNode(await handler.handle(fromNode(request)), request, response)
}

/**
 * A `handle` that rejects breaks its promise. Express and Koa have an error page for that; node would end the
 * process.
 */
function broken(error: unknown, response: ServerResponse): void {
  console.error('[wx] The method handle failed, which it never should:', error)
  if (response.headersSent) response.destroy()
  else response.writeHead(500).end()
}
