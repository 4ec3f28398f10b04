import type { WebhookRequest } from '../../webhook/webhook'
import { type NodeBody, nodeText } from './body'
import { readTarget } from './target'

/** The parts of node's `IncomingMessage` and `Http2ServerRequest` that are used. */
export interface NodeRequest extends NodeBody {
  readonly method?: string | undefined
  readonly url?: string | undefined
}

/**
 * The neutral request of a node request, for every framework that stands on `node:http` or `node:http2`.
 *
 * `keptBodies` lists what the framework's body parsers may have left, best first (`rawBody` before `body`):
 * text and bytes are taken as they are. A parsed object is never turned back into text, because the signature
 * is over the bytes.
 *
 * @example
 * ```ts
 * const answer = await handler.handle(fromNode(request, [request.rawBody, request.body]))
 * await sendNode(answer, request, response)
 * ```
 */
export function fromNode(request: NodeRequest, keptBodies: readonly unknown[] = []): WebhookRequest {
  // Never a framework's own query: its shape depends on the app's settings, and a repeated key may be gone
  // from it.
  const { path, query } = readTarget(request.url)
  return {
    method: request.method ?? 'GET',
    path,
    query,
    header: (name) => headerOf(request, name),
    text: (limits) => nodeText(request, limits, keptBodies),
  }
}

function headerOf({ headers }: NodeRequest, name: string): string | undefined {
  const value = headers[name.toLowerCase()]
  if (Array.isArray(value)) return value.join(', ')
  return typeof value === 'string' ? value : undefined
}
