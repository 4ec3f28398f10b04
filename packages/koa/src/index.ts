import { setImmediate } from 'node:timers/promises'
import { type Handles, nodeText, sendNode } from '@wx/core/adapter'
import type { Context, Middleware } from 'koa'

/**
 * Serves a bot, or anything else that {@link Handles}, in Koa 2 and 3. It answers every request it is given, so mount it under a
 * path with koa-mount or a router. Body parsers in front of it are no trouble as long as they keep the text or the bytes.
 *
 * @example
 * ```ts
 * app.use(mount('/wechat', webhook(bot)))
 * ```
 */
export function webhook(handles: Handles): Middleware {
  return async (ctx) => {
    const answer = await handles.handle({
      method: ctx.method,
      path: ctx.path,
      query: new URLSearchParams(ctx.querystring),
      text: (limits) => nodeText(ctx.req, limits, keptBodies(ctx)),
    })
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
const keptBodies = ({ request, req }: Pick<Context, 'request' | 'req'>): unknown[] =>
  [request, req].flatMap((holder) => ['rawBody' in holder ? holder.rawBody : undefined, 'body' in holder ? holder.body : undefined])
