import type { BodyLimits, WebhookRequest } from '../../webhook/webhook'
import { type NodeBody, nodeText } from './body'
import { readTarget } from './target'

/** The parts of node's `IncomingMessage` and `Http2ServerRequest` that are used. */
export interface NodeRequest extends NodeBody {
  readonly method?: string | undefined
  readonly url?: string | undefined
  readonly socket?: { readonly destroyed: boolean }
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
  return new NeutralRequest(request, keptBodies)
}

/**
 * A class, and no object literal: if a literal's objects often survive, as they do in Express, V8 puts all of
 * them among the long-lived ones, and each keeps its node request until the next full collection. It does not
 * do that to instances.
 */
class NeutralRequest implements WebhookRequest {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly header: (name: string) => string | undefined
  readonly text: (limits: BodyLimits) => Promise<string>
  readonly isClosed: () => boolean

  constructor(request: NodeRequest, keptBodies: readonly unknown[]) {
    // Never a framework's own query: its shape depends on the app's settings, and a repeated key may be gone
    // from it.
    const { path, query } = readTarget(request.url)
    this.method = request.method ?? 'GET'
    this.path = path
    this.query = query
    this.header = (name) => headerOf(request, name)
    this.text = (limits) => nodeText(request, limits, keptBodies)
    // Streams share a connection of HTTP/2.
    this.isClosed = () => request.stream?.closed ?? request.socket?.destroyed ?? false
  }
}

function headerOf({ headers }: NodeRequest, name: string): string | undefined {
  const value = headers[name.toLowerCase()]
  if (Array.isArray(value)) return value.join(', ')
  return typeof value === 'string' ? value : undefined
}
