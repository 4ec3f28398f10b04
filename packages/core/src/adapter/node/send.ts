import { type Awaitable, whenReady } from '../../base/awaitable'
import { type Clock, systemClock } from '../../base/clock'
import type { WebhookResponse } from '../../webhook/webhook'

/** The parts of node's `IncomingMessage` that tell whether the request has arrived in full. */
export interface IncomingRequest {
  readonly complete: boolean
  readonly httpVersionMajor: number
  once(event: 'close', listener: () => void): unknown
  on(event: 'data', listener: (chunk: Uint8Array) => void): unknown
  pause(): unknown
  resume(): unknown
}

/** The parts of node's `ServerResponse` that are used. */
export interface OutgoingResponse {
  statusCode: number
  readonly headersSent: boolean
  readonly destroyed: boolean
  setHeader(name: string, value: string): unknown
  write(body: string): unknown
  end(body?: string): unknown
}

const LINGER_MS = 500
const LINGER_BYTES = 1 << 20

/**
 * Whether the request has arrived in full. A body that came in one packet with the headers is parsed by node
 * only after this turn of the event loop; the promise waits for that. No promise if the request is complete
 * already.
 *
 * @example
 * ```ts
 * // If not, most frameworks keep the connection open; `sendNode` ends it.
 * if (!(await hasArrived(request))) await sendNode(answer, request, response)
 * ```
 */
export function hasArrived(request: IncomingRequest, clock: Clock = systemClock): Awaitable<boolean> {
  return request.complete || pause(clock, 0).then(() => request.complete)
}

/**
 * Writes a response to node's. If a request has not arrived in full when it is answered (refused unread, too
 * large, too slow), its connection is ended afterwards, or the caller could go on sending for ever. It gets
 * time to read the answer first: closing on unread bytes resets the connection, and the answer is lost.
 *
 * No promise if the request has arrived in full; a header that can't be sent is then thrown at once.
 *
 * @example
 * ```ts
 * await sendNode(await bot.handle(fromNode(request)), request, response)
 * ```
 */
export function sendNode(
  answer: WebhookResponse,
  request: IncomingRequest,
  response: OutgoingResponse,
  clock: Clock = systemClock,
): Awaitable<void> {
  return whenReady(hasArrived(request, clock), (arrived) =>
    arrived ? sendWhole(answer, response) : sendAndClose(answer, request, response, clock),
  )
}

function sendWhole({ status, headers, body }: WebhookResponse, response: OutgoingResponse): void {
  if (response.headersSent || response.destroyed) return
  writeHead(status, headers, response)
  response.end(body)
}

async function sendAndClose(
  { status, headers, body }: WebhookResponse,
  request: IncomingRequest,
  response: OutgoingResponse,
  clock: Clock,
): Promise<void> {
  if (response.headersSent || response.destroyed) return
  writeHead(status, headers, response)
  response.setHeader('content-length', String(new TextEncoder().encode(body).length))
  if (request.httpVersionMajor === 1) response.setHeader('connection', 'close')
  response.write(body)
  const ended = new Promise<void>((resolve) => void request.once('close', resolve))
  drain(request)
  await Promise.race([ended, pause(clock, LINGER_MS)])
  response.end()
}

/** One by one: a framework's own headers stay, and node adds the length. */
function writeHead(status: number, headers: WebhookResponse['headers'], response: OutgoingResponse): void {
  response.statusCode = status
  for (const name of Object.keys(headers)) response.setHeader(name, headers[name] ?? '')
}

/**
 * A caller that sends its whole body before it reads can send a megabyte more; buffering more would fill the
 * memory.
 */
function drain(request: IncomingRequest): void {
  let left = LINGER_BYTES
  request.on('data', (chunk) => {
    left -= chunk.byteLength
    if (left < 0) request.pause()
  })
  request.resume()
}

function pause(clock: Clock, ms: number): Promise<void> {
  return new Promise((resolve) => void clock.schedule(ms, resolve))
}
