import { WxError } from '../error'
import type { BodyLimits } from '../webhook/webhook'
import { type BodySource, readText } from './read-text'

/** The parts of node's `IncomingMessage` that are looked at, and what body parsers leave on it. */
export interface NodeRequest {
  readonly headers: { readonly 'content-length'?: string | undefined; readonly 'content-encoding'?: string | undefined }
  /** True when something has already read from the stream. */
  readonly readableDidRead: boolean
  /** Iterates over the body; leaves the socket open when we stop half way, so that the refusal can still be sent. */
  readonly iterator: (options: { destroyOnReturn: boolean }) => AsyncIterator<Uint8Array>
}

/**
 * The body of a node request, whether or not a middleware was there first: text and bytes that a parser kept are
 * taken as they are, an untouched stream is read, and anything else is an error that says what to change.
 * A parsed object is never turned back into text: what was signed is the bytes.
 *
 * `parsed` lists what the framework's parsers may have left, best first (`rawBody` before `body`).
 * Throws a `WxError` of code `body-consumed`, and those of {@link readText}.
 */
export async function nodeText(request: NodeRequest, limits: BodyLimits, parsed: readonly unknown[] = []): Promise<string> {
  return readText(bodySource(request, parsed), limits, {
    contentLength: request.headers['content-length'],
    contentEncoding: request.headers['content-encoding'],
  })
}

function bodySource(request: NodeRequest, parsed: readonly unknown[]): BodySource {
  for (const body of parsed) if (typeof body === 'string' || body instanceof Uint8Array) return body
  if (!request.readableDidRead) return { [Symbol.asyncIterator]: () => request.iterator({ destroyOnReturn: false }) }
  throw new WxError(
    'body-consumed',
    'A middleware has read the body and kept neither its text nor its bytes. Mount the WeChat webhook before the body parser ' +
      '(express.json(), koa-bodyparser, …), or let that parser keep text: express.text({ type: "*/*" }).',
  )
}
