import { type Clock, systemClock } from '../clock'
import { WxError } from '../error'
import type { BodyLimits } from '../webhook/webhook'
import { BodyChunks, bodyAborted, bodyTimeout, refuseByHeaders } from './body'
import { readText } from './read-text'

type ErrorListener = (error: Error) => void
type DataListener = (chunk: Uint8Array) => void

/** The parts of node's `IncomingMessage` that are looked at, and what body parsers leave on it. */
export interface NodeRequest {
  readonly headers: { readonly 'content-length'?: string | undefined; readonly 'content-encoding'?: string | undefined }
  /** True when something has already read from the stream. */
  readonly readableDidRead: boolean
  readonly destroyed: boolean
  on(event: 'data', listener: DataListener): unknown
  on(event: 'error', listener: ErrorListener): unknown
  on(event: 'end' | 'close', listener: () => void): unknown
  off(event: 'data', listener: DataListener): unknown
  off(event: 'error', listener: ErrorListener): unknown
  off(event: 'end' | 'close', listener: () => void): unknown
  pause(): unknown
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
  return readStream(request, limits, clock)
}

/** By events: node's own iterator costs more than all the rest of a push. The socket stays open, so that a refusal can still be sent. */
function readStream(request: NodeRequest, limits: BodyLimits, clock: Clock): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks = new BodyChunks(limits)
    const leave = (): void => {
      cancel()
      request.off('data', onData)
      request.off('end', onEnd)
      request.off('error', onError)
      request.off('close', onClose)
    }
    const refuse = (error: unknown): void => {
      leave()
      request.pause()
      reject(error)
    }
    const onData = (chunk: Uint8Array): void => {
      try {
        chunks.add(chunk)
      } catch (error) {
        refuse(error)
      }
    }
    const onEnd = (): void => {
      leave()
      try {
        resolve(chunks.text())
      } catch (error) {
        reject(error)
      }
    }
    const onError = (error: Error): void => refuse(bodyAborted(error))
    const onClose = (): void => refuse(bodyAborted())
    const cancel = clock.schedule(limits.timeoutMs, () => refuse(bodyTimeout(limits)))
    if (request.destroyed) return onClose()
    request.on('data', onData)
    request.on('end', onEnd)
    request.on('error', onError)
    request.on('close', onClose)
  })
}
