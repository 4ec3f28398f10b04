import type { IncomingMessage, ServerResponse } from 'node:http'
import { type BodyLimits, nodeText, readTarget, sendNode, type WebhookHandler } from '@wx/core/adapter'

/** What is used of Express's request: the same in 4 and 5, whichever types are installed. */
export type ExpressRequest = IncomingMessage & { readonly body?: unknown; readonly rawBody?: unknown }

export type ExpressHandler = (request: ExpressRequest, response: ServerResponse, next: (error?: unknown) => void) => void

/**
 * Serves a bot, or any other {@link WebhookHandler}, in Express 4 and 5, mounted wherever you like. Body parsers in front of
 * it are no trouble as long as they keep the text or the bytes. `next` is only called when `handle` breaks its promise never to reject.
 *
 * @example
 * ```ts
 * app.use('/wechat', webhook(bot))
 * ```
 */
export function webhook(handler: WebhookHandler): ExpressHandler {
  return (request, response, next) => {
    // Never `request.query`: its shape depends on the app's settings, and a repeated key may be gone from it.
    const { path, query } = readTarget(request.url)
    const text = (limits: BodyLimits): Promise<string> => nodeText(request, limits, [request.rawBody, request.body])
    const answer = handler.handle({ method: request.method ?? 'GET', path, query, text })
    answer.then((answer) => sendNode(answer, request, response)).catch(next)
  }
}
