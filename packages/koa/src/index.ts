import type { IncomingMessage, ServerResponse } from 'node:http'
import { fromNode, hasArrived, sendNode, type WebhookHandler } from '@wx/core/adapter'
import type { Middleware } from 'koa'

/** The parts of Koa's context that are used. They are the same in Midway. */
export interface KoaContext {
  readonly req: IncomingMessage
  readonly res: ServerResponse
  readonly request: object
  status: number
  body: unknown
  respond?: boolean | undefined
  set(headers: Readonly<Record<string, string>>): void
}

/** Koa's own type comes last: `app.use` infers the type of the application from it. */
export type KoaHandler = ((context: KoaContext, next?: unknown) => Promise<void>) & Middleware

/**
 * Serves a bot, or any other {@link WebhookHandler}, in Koa 2 and 3. It answers every request that it is
 * given, so mount it under a path with koa-mount or a router. Body parsers may run before it if they keep the
 * text or the bytes.
 *
 * @example
 * ```ts
 * app.use(mount('/wechat', webhook(bot)))
 * ```
 */
export function webhook(handler: WebhookHandler): KoaHandler {
  return async (ctx: KoaContext) => {
    const answer = await handler.handle(fromNode(ctx.req, keptBodies(ctx)))
    ctx.status = answer.status
    ctx.set(answer.headers)
    ctx.body = answer.body
    if (await hasArrived(ctx.req)) return
    // The request has not arrived in full. Koa would keep its connection open; `sendNode` ends it.
    ctx.respond = false
    await sendNode(answer, ctx.req, ctx.res)
  }
}

/** The places where Koa's body parsers, and hosts that read the body themselves, leave it. */
function keptBodies({ request, req }: { readonly request: object & MaybeParsed; readonly req: object & MaybeParsed }): readonly unknown[] {
  return [request.rawBody, request.body, req.rawBody, req.body]
}

interface MaybeParsed {
  readonly rawBody?: unknown
  readonly body?: unknown
}
