import { fromNode, hasArrived, sendNode, type WebhookHandler } from '@wx/core/adapter'
import type { Middleware } from 'koa'

/**
 * Serves a bot, or any other {@link WebhookHandler}, in Koa 2 and 3. It answers every request that it is
 * given, so mount it under a path with koa-mount or a router. Body parsers in front of it are no trouble if
 * they keep the text or the bytes.
 *
 * @example
 * ```ts
 * app.use(mount('/wechat', webhook(bot)))
 * ```
 */
export function webhook(handler: WebhookHandler): Middleware {
  return async (ctx) => {
    const answer = await handler.handle(fromNode(ctx.req, keptBodies(ctx)))
    ctx.status = answer.status
    ctx.set(answer.headers)
    ctx.body = answer.body
    if (await hasArrived(ctx.req)) return
    // Koa would keep the connection of a request that never ends.
    ctx.respond = false
    await sendNode(answer, ctx.req, ctx.res)
  }
}

/** What Koa's body parsers leave, and hosts that read the body themselves. */
function keptBodies({ request, req }: { readonly request: object & MaybeParsed; readonly req: object & MaybeParsed }): readonly unknown[] {
  return [request.rawBody, request.body, req.rawBody, req.body]
}

interface MaybeParsed {
  readonly rawBody?: unknown
  readonly body?: unknown
}
