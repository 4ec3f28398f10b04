import type { IncomingMessage, ServerResponse } from 'node:http'
import { fromNode, sendNode, type WebhookHandler } from '@wx/core/adapter'

/**
 * The parts of Express's request that are used. They are the same in 4 and 5, so either version's types fit.
 */
export type ExpressRequest = IncomingMessage & { readonly body?: unknown; readonly rawBody?: unknown }

/** A handler as `app.use` takes it. */
export type ExpressHandler = (request: ExpressRequest, response: ServerResponse, next: (error?: Error) => void) => void

/**
 * Serves a bot, or any other {@link WebhookHandler}, in Express 4 and 5, mounted under any path. Body parsers
 * may run before it if they keep the text or the bytes. `next` is only called if `handle` rejects, which it
 * should never do.
 *
 * @example
 * ```ts
 * app.use('/wechat', webhook(bot))
 * ```
 */
export function webhook(handler: WebhookHandler): ExpressHandler {
  return (request, response, next) => {
    const answer = handler.handle(fromNode(request, [request.rawBody, request.body]))
    answer.then((done) => sendNode(done, request, response)).catch(next)
  }
}
