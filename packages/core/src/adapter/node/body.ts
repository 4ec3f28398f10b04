import { type Clock, systemClock } from '../../base/clock'
import { WxError } from '../../base/error'
import type { BodyLimits } from '../../webhook/webhook'
import { BodyChunks, type BodyHeaders, bodyAborted, bodyTimeout, refuseByHeaders } from '../body'
import { readText } from '../read-text'

/** The parts of a node request that its body is read from. */
export interface NodeBody {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly httpVersionMajor: number
  /** True when something has already read from the stream. */
  readonly readableDidRead: boolean
  readonly readableEnded: boolean
  readonly destroyed: boolean
  /** Only of HTTP/2. If it is closed before there is a response, the caller has reset it. */
  readonly stream?: { readonly closed?: boolean }
  on(event: 'data', listener: (chunk: Uint8Array) => void): unknown
  on(event: 'error', listener: (error: Error) => void): unknown
  on(event: 'end' | 'close', listener: () => void): unknown
  off(event: 'data', listener: (chunk: Uint8Array) => void): unknown
  off(event: 'error', listener: (error: Error) => void): unknown
  off(event: 'end' | 'close', listener: () => void): unknown
  pause(): unknown
  resume(): unknown
}

/**
 * The body of a node request, whether or not a body parser has read it before: see {@link fromNode} for what
 * may be kept.
 *
 * Rejects with a `WxError` of code `body-consumed` for a body that was read and not kept, and with those of
 * {@link readText}.
 */
export async function nodeText(
  request: NodeBody,
  limits: BodyLimits,
  keptBodies: readonly unknown[] = [],
  clock: Clock = systemClock,
): Promise<string> {
  const headers = bodyHeaders(request)
  for (const body of keptBodies) if (typeof body === 'string' || body instanceof Uint8Array) return readText(body, limits, headers)
  if (request.readableDidRead) {
    throw new WxError(
      'body-consumed',
      'A middleware has read the body and kept neither its text nor its bytes. Mount the WeChat webhook before the body parser ' +
        '(express.json(), koa-bodyparser, …), or let that parser keep text: express.text({ type: "*/*" }).',
    )
  }
  refuseByHeaders(headers, limits)
  const body = await readStream(request, limits, clock)
  if (request.stream !== undefined && (await isReset(request.stream, clock))) throw bodyAborted()
  return body.text()
}

/**
 * A caller may end its HTTP/2 stream before it resets it: the reset is only visible after this turn of the
 * event loop.
 */
async function isReset(stream: NonNullable<NodeBody['stream']>, clock: Clock): Promise<boolean> {
  await new Promise<void>((resolve) => void clock.schedule(0, resolve))
  return stream.closed === true
}

function bodyHeaders({ headers }: NodeBody): BodyHeaders {
  const { 'content-length': length, 'content-encoding': encoding } = headers
  return { contentLength: length?.toString(), contentEncoding: encoding?.toString() }
}

/**
 * Reads by events, because node's own iterator costs more than all the rest of a push. The socket stays open,
 * so that a refusal can still be sent.
 */
function readStream(request: NodeBody, limits: BodyLimits, clock: Clock): Promise<BodyChunks> {
  return new Promise((resolve, reject) => {
    const body = new BodyChunks(limits)
    // Only the first outcome counts.
    let over = false
    let cancel = (): void => {}
    const settle = (how: () => void): void => {
      if (over) return
      over = true
      cancel()
      leave()
      how()
    }
    const refuse = (error: unknown): void => {
      request.pause()
      reject(error)
    }
    const onData = (chunk: Uint8Array): void => {
      try {
        body.add(chunk)
      } catch (error) {
        settle(() => refuse(error))
      }
    }
    const onEnd = (): void => settle(() => resolve(body))
    const onError = (error: Error): void => settle(() => refuse(bodyAborted(error)))
    const onClose = (): void => settle(() => refuse(bodyAborted()))
    // V8 may put a request's table of listeners among the long-lived objects. What it refers to stays until
    // the next full collection, and a listener refers to the request. An error may still come, and needs one.
    const leave = (): void => {
      request.off('data', onData)
      request.off('end', onEnd)
      request.off('close', onClose)
      request.on('error', ignore)
      request.off('error', onError)
    }
    // A body that came in one packet with the headers has been read before the next microtask. A message of
    // HTTP/1 ends where its length says, and needs no timer then; in HTTP/2 the caller still has to end its
    // stream.
    queueMicrotask(() => {
      const isThere = request.httpVersionMajor === 1 && body.size === Number(request.headers['content-length'])
      if (!over && !isThere) cancel = clock.schedule(limits.timeoutMs, () => settle(() => refuse(bodyTimeout(limits))))
    })
    request.on('data', onData)
    request.on('end', onEnd)
    request.on('error', onError)
    request.on('close', onClose)
    // An empty body that a parser drained counts as unread.
    if (request.readableEnded) onEnd()
    if (request.destroyed) onClose()
    // A middleware that had to wait may have paused it.
    request.resume()
  })
}

function ignore(): void {}
