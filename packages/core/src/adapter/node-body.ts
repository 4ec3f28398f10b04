import { type Clock, systemClock } from '../clock'
import { WxError } from '../error'
import type { BodyLimits } from '../webhook/webhook'
import { BodyChunks, bodyAborted, bodyTimeout, refuseByHeaders } from './body'
import { readText } from './read-text'

/** The parts of node's `IncomingMessage` that are looked at, and what body parsers leave on it. */
export interface NodeRequest {
  readonly headers: { readonly 'content-length'?: string | undefined; readonly 'content-encoding'?: string | undefined }
  readonly httpVersionMajor: number
  /** True when something has already read from the stream. */
  readonly readableDidRead: boolean
  readonly readableEnded: boolean
  readonly destroyed: boolean
  on(event: 'data', listener: (chunk: Uint8Array) => void): unknown
  on(event: 'error', listener: (error: Error) => void): unknown
  on(event: 'end' | 'close', listener: () => void): unknown
  pause(): unknown
  resume(): unknown
}

/**
 * The body of a node request, whether or not a middleware was there first: text and bytes that a parser kept are
 * taken as they are, an untouched stream is read, and anything else is an error that says what to change.
 * A parsed object is never turned back into text: what was signed is the bytes.
 *
 * `parsed` lists what the framework's parsers may have left, best first (`rawBody` before `body`).
 * Throws a `WxError` of code `body-consumed`, and those of {@link readText}.
 */
export async function nodeText(
  request: NodeRequest,
  limits: BodyLimits,
  parsed: readonly unknown[] = [],
  clock: Clock = systemClock,
): Promise<string> {
  const headers = { contentLength: request.headers['content-length'], contentEncoding: request.headers['content-encoding'] }
  for (const body of parsed) if (typeof body === 'string' || body instanceof Uint8Array) return readText(body, limits, headers)
  if (request.readableDidRead) {
    throw new WxError(
      'body-consumed',
      'A middleware has read the body and kept neither its text nor its bytes. Mount the WeChat webhook before the body parser ' +
        '(express.json(), koa-bodyparser, …), or let that parser keep text: express.text({ type: "*/*" }).',
    )
  }
  refuseByHeaders(headers, limits)
  return (await readStream(request, limits, clock)).text()
}

/** By events: node's own iterator costs more than all the rest of a push. The socket stays open, so that a refusal can still be sent. */
function readStream(request: NodeRequest, limits: BodyLimits, clock: Clock): Promise<BodyChunks> {
  return new Promise((resolve, reject) => {
    const body = new BodyChunks(limits)
    // The first outcome counts. The listeners stay, and find that it is over.
    let over = false
    let cancel = (): void => {}
    const settle = (how: () => void): void => {
      if (over) return
      over = true
      cancel()
      how()
    }
    const refuse = (error: unknown): void => {
      request.pause()
      reject(error)
    }
    // What came in one packet with the headers has been read before the next microtask. A message of HTTP/1 ends where it says, and
    // needs no timer then; in HTTP/2 the caller still has to end its stream.
    queueMicrotask(() => {
      const isThere = request.httpVersionMajor === 1 && body.size === Number(request.headers['content-length'])
      if (!over && !isThere) cancel = clock.schedule(limits.timeoutMs, () => settle(() => refuse(bodyTimeout(limits))))
    })
    request.on('data', (chunk) => {
      if (over) return
      try {
        body.add(chunk)
      } catch (error) {
        settle(() => refuse(error))
      }
    })
    request.on('end', () => settle(() => resolve(body)))
    request.on('error', (error) => settle(() => refuse(bodyAborted(error))))
    request.on('close', () => settle(() => refuse(bodyAborted())))
    // An empty body that a parser drained counts as unread.
    if (request.readableEnded) settle(() => resolve(body))
    if (request.destroyed) settle(() => refuse(bodyAborted()))
    // A middleware that had to wait may have paused it.
    request.resume()
  })
}
