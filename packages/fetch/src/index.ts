import { WxError } from '@wx/core'
import { type BodyLimits, type BodySource, readText, type WebhookHandler } from '@wx/core/adapter'

/**
 * What a serverless platform passes beside the request: `waitUntil` keeps the instance alive after the
 * response.
 */
export interface FetchContext {
  waitUntil(work: Promise<unknown>): void
}

/**
 * `(request, env, context)`, of which only the first is required: the shape that Workers, Deno, Bun and
 * Next.js call.
 */
export type FetchHandler = (request: Request, env?: unknown, context?: FetchContext) => Promise<Response>

/**
 * Serves a bot, or any other {@link WebhookHandler}, wherever a `Request` is answered with a `Response`:
 * Hono, Cloudflare Workers, Deno, Bun, Next.js. Uses web standards only. Never rejects.
 *
 * @example
 * ```ts
 * export default { fetch: webhook(bot) } // Cloudflare Workers, Bun
 * Deno.serve(webhook(bot))
 * app.mount('/wechat', webhook(bot)) // Hono
 * ```
 */
export function webhook(handler: WebhookHandler): FetchHandler {
  return async (request, _env, context) => {
    const url = new URL(request.url)
    const { status, headers, body } = await handler.handle({
      method: request.method,
      path: url.pathname,
      query: url.searchParams,
      header: (name) => request.headers.get(name) ?? undefined,
      text: (limits) => fetchText(request, limits),
      isClosed: () => request.signal.aborted,
      ...(context && { waitUntil: (work) => context.waitUntil(work) }),
    })
    // A `Response` of status 204 or 304 must have no body, not even an empty one.
    return new Response(body === '' ? null : body, { status, headers })
  }
}

async function fetchText(request: Request, limits: BodyLimits): Promise<string> {
  if (request.bodyUsed) {
    throw new WxError(
      'body-consumed',
      'The request body has been read before the WeChat webhook got it. Hand over the request untouched, or read a clone: request.clone().text().',
    )
  }
  return readText(request.body === null ? '' : chunks(request.body), limits, {
    contentLength: request.headers.get('content-length'),
    contentEncoding: request.headers.get('content-encoding'),
  })
}

/**
 * An iterator by hand, not the stream's own: stopping must cancel the stream even while a read is pending.
 */
function chunks(body: ReadableStream<Uint8Array>): Exclude<BodySource, string> {
  return {
    [Symbol.asyncIterator]: () => {
      const reader = body.getReader()
      return { next: () => reader.read(), return: () => reader.cancel().then(() => ({ done: true, value: undefined })) }
    },
  }
}
