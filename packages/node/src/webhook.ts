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
  return (request, response) => void answer(handler, request, response).catch((error: unknown) => answerFailure(error, response))
}

async function answer(handler: WebhookHandler, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // The send is returned, not awaited: an object that waits until the response is sent lives long, and
  // collecting such objects was a fifth of a push's cost.
  return sendNode(await handler.handle(fromNode(request)), request, response)
}

/**
 * For a `handle` that rejects, which it should never do. Express and Koa have an error page for that; node
 * would end the process.
 */
function answerFailure(error: unknown, response: ServerResponse): void {
  console.error('[wx] The request could not be answered; handle() must never reject:', error)
  if (response.headersSent) response.destroy()
  else response.writeHead(500).end()
}
