import { fromNode, hasArrived, sendNode, type WebhookHandler } from '@wx/core/adapter'
import type { FastifyPluginCallback, FastifyReply, FastifyRequest } from 'fastify'

/**
 * Serves a bot, or any other {@link WebhookHandler}, in Fastify 4 and 5: a plugin that answers at its prefix.
 * It reads the body itself; the rest of the app parses bodies as before.
 *
 * @example
 * ```ts
 * app.register(webhook(bot), { prefix: '/wechat' })
 * ```
 */
export function webhook(handler: WebhookHandler): FastifyPluginCallback {
  return (app, _options, done) => {
    // Without a parser for `text/xml` Fastify answers 415. This one takes every type and reads nothing, in
    // the plugin's own scope.
    app.removeAllContentTypeParsers()
    app.addContentTypeParser('*', (_request, _payload, parsed) => parsed(null))
    // With this fastify-raw-body leaves the route alone. It would read at the same time as the bot.
    const config = { rawBody: false }
    app.all('/', { config }, (request, reply) => respond(handler, request, reply))
    done()
  }
}

async function respond(handler: WebhookHandler, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const { raw } = request
  const answer = await handler.handle(fromNode(raw, keptBodies(request)))
  // The request of `app.inject()` has no `complete`, and no connection that could stay open.
  if (!('complete' in raw) || (await hasArrived(raw))) return reply.code(answer.status).headers(answer.headers).send(answer.body)
  // The request has not arrived in full. Fastify would keep its connection open; `sendNode` ends it.
  return sendNode(answer, raw, reply.hijack().raw)
}

/** The places where hooks, and hosts that read the body themselves, leave it. */
function keptBodies({ rawBody, raw }: MaybeKept & { readonly raw: object & MaybeKept }): readonly unknown[] {
  return [rawBody, raw.rawBody, raw.body]
}

interface MaybeKept {
  readonly rawBody?: unknown
  readonly body?: unknown
}
