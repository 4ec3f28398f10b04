import { setImmediate } from 'node:timers/promises'
import { nodeText, readTarget, sendNode, type WebhookHandler } from '@wx/core/adapter'
import type { Middleware } from 'koa'

/**
 * Serves a bot, or any other {@link WebhookHandler}, in Koa 2 and 3. It answers every request it is given, so mount it under a
 * path with koa-mount or a router. Body parsers in front of it are no trouble as long as they keep the text or the bytes.
 *
 * @example
 * ```ts
 * app.use(mount('/wechat', webhook(bot)))
 * ```
 */
export function webhook(handler: WebhookHandler): Middleware {
  return async (ctx) => {
    const { method = 'GET', url } = ctx.req
    const { path, query } = readTarget(url)
    const answer = await handler.handle({ method, path, query, text: (limits) => nodeText(ctx.req, limits, keptBodies(ctx)) })
    // What came in one packet with the headers has arrived, but is only parsed after this turn of the event loop.
    if (!ctx.req.complete) await setImmediate()
    ctx.status = answer.status
    ctx.set(answer.headers)
    ctx.body = answer.body
    if (ctx.req.complete) return
    // Koa would keep the connection of a request that never ends.
    ctx.respond = false
    await sendNode(answer, ctx.req, ctx.res)
  }
}

/** What the body parsers of Koa, and the hosts that read the body themselves, leave behind. */
function keptBodies({ request, req }: { readonly request: object & MaybeParsed; readonly req: object & MaybeParsed }): readonly unknown[] {
  return [request.rawBody, request.body, req.rawBody, req.body]
}

interface MaybeParsed {
  readonly rawBody?: unknown
  readonly body?: unknown
}
