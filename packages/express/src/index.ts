import type { IncomingMessage, ServerResponse } from 'node:http'
import { fromNode, sendNode, type WebhookHandler } from '@wx/core/adapter'

/** What is used of Express's request: the same in 4 and 5, whichever types are installed. */
export type ExpressRequest = IncomingMessage & { readonly body?: unknown; readonly rawBody?: unknown }

export type ExpressHandler = (request: ExpressRequest, response: ServerResponse, next: (error?: unknown) => void) => void

/**
 * Serves a bot, or any other {@link WebhookHandler}, in Express 4 and 5, mounted under any path. Body parsers
 * in front of it are no trouble if they keep the text or the bytes. `next` is only called if `handle` breaks
 * its promise never to reject.
 *
 * @example
 * ```ts
 * app.use('/wechat', webhook(bot))
 * ```
 */
export function webhook(handler: WebhookHandler): ExpressHandler {
  return (request, response, next) => {
    const answer = handler.handle(fromNode(request, [request.rawBody, request.body]))
    answer.then((answer) => sendNode(answer, request, response)).catch(next)
  }
}
