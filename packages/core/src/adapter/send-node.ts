import { type Clock, systemClock } from '../clock'
import type { WebhookResponse } from '../webhook/webhook'

/** The parts of node's `IncomingMessage` that tell whether the request has arrived in full. */
export interface IncomingRequest {
  readonly complete: boolean
  readonly httpVersionMajor: number
  once(event: 'close', listener: () => void): unknown
  on(event: 'data', listener: (chunk: Uint8Array) => void): unknown
  pause(): unknown
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
 * Writes a response to node's. A request that has not arrived in full when it is answered (refused unread, too large, too
 * slow) ends its connection: the caller may send for as long as it likes. But not before it had time to read the answer,
 * since closing on unread bytes resets the connection and loses it.
 *
 * @example
 * ```ts
 * await sendNode(await bot.handle(…), request, response)
 * ```
 */
export async function sendNode(
  { status, headers, body }: WebhookResponse,
  request: IncomingRequest,
  response: OutgoingResponse,
  clock: Clock = systemClock,
): Promise<void> {
  // What came in one packet with the headers has arrived, but is only parsed after this turn of the event loop.
  if (!request.complete) await pause(clock, 0)
  if (response.headersSent || response.destroyed) return
  response.statusCode = status
  for (const name of Object.keys(headers)) response.setHeader(name, headers[name] ?? '')
  if (request.complete) {
    response.end(body)
    return
  }
  response.setHeader('content-length', String(new TextEncoder().encode(body).length))
  if (request.httpVersionMajor === 1) response.setHeader('connection', 'close')
  response.write(body)
  const ended = new Promise<void>((resolve) => void request.once('close', resolve))
  drain(request)
  await Promise.race([ended, pause(clock, LINGER_MS)])
  response.end()
}

/** A caller that first sends and then reads gets through with a megabyte; more would come faster than its buffers are collected. */
function drain(request: IncomingRequest): void {
  let left = LINGER_BYTES
  request.on('data', (chunk) => {
    left -= chunk.byteLength
    if (left < 0) request.pause()
  })
}

function pause(clock: Clock, ms: number): Promise<void> {
  return new Promise((resolve) => void clock.schedule(ms, resolve))
}
