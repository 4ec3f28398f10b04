import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import { promises as timers } from 'node:timers'
import { type Handles, nodeText } from '@wx/core/adapter'
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
    const { status, headers, body } = await handles.handle({
      method: ctx.method,
      path: ctx.path,
      query: new URLSearchParams(ctx.querystring),
      text: (limits) => nodeText(ctx.req, limits, keptBodies(ctx)),
    })
    // What came in one packet with the headers has arrived, but is only parsed after this turn of the event loop.
    if (!ctx.req.complete) await timers.setImmediate()
    ctx.status = status
    ctx.set(headers)
    ctx.body = body
    if (ctx.req.complete) return
    if (ctx.req.httpVersionMajor === 1) ctx.set('connection', 'close')
    ctx.respond = false
    Readable.from(thenHangUp(body, ctx.req)).pipe(ctx.res)
  }
}

/** What the body parsers of Koa, and the hosts that read the body themselves, leave behind. */
const keptBodies = ({ request, req }: Pick<Context, 'request' | 'req'>): unknown[] =>
  [request, req].flatMap((holder) => ['rawBody' in holder ? holder.rawBody : undefined, 'body' in holder ? holder.body : undefined])

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
