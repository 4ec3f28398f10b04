import { readText } from '@wx/api'
import { WxError } from '@wx/core'
import { systemReason } from '@wx/core/internal'
import {
  MAX_TEXT_BYTES,
  type StreamAnswer,
  type StreamedBody,
  type TextAnswer,
  type Transport,
  TransportFailure,
  type TransportRequest,
} from './transport'

/** The part of `fetch` that is used here. The global one fits. */
export type ClientFetch = (url: string, init: ClientFetchInit) => Promise<ClientFetchAnswer>

/** What a {@link ClientFetch} is called with, besides the address. */
export interface ClientFetchInit {
  readonly method: 'GET' | 'POST'
  readonly headers: Record<string, string>
  readonly body?: string | Blob | ReadableStream<Uint8Array>
  readonly redirect: 'manual'
  readonly signal: AbortSignal
  /** What Node's `fetch` wants of a body that is a stream. */
  readonly duplex?: 'half'
}

/** The parts of a `Response` that the client uses. */
export interface ClientFetchAnswer {
  readonly status: number
  readonly headers: { readonly get: (name: string) => string | null }
  readonly body: ReadableStream<Uint8Array> | null
  readonly text: () => Promise<string>
}

/** On workerd: a stream whose length is sent. */
interface FixedLengthStreamClass {
  new (length: number): { readonly readable: ReadableStream<Uint8Array>; readonly writable: WritableStream<Uint8Array> }
}

/** Over `fetch`, which doesn't tell whether a request was sent: every failure counts as sent. */
export class FetchTransport implements Transport {
  readonly #fetch: ClientFetch

  constructor(fetch: ClientFetch) {
    this.#fetch = fetch
  }

  async text(request: TransportRequest): Promise<TextAnswer> {
    return guarded(async () => {
      const answer = await this.#send(request)
      const { status, headers } = answer
      return { status, headers, text: await readText(answer, MAX_TEXT_BYTES) }
    })
  }

  async stream(request: TransportRequest): Promise<StreamAnswer> {
    return guarded(async () => {
      const { status, headers, body } = await this.#send(request)
      return { status, headers, chunks: chunksOf(body) }
    })
  }

  async close(): Promise<void> {}

  async #send({ method, origin, path, contentType, body, headers, signal }: TransportRequest): Promise<ClientFetchAnswer> {
    const sent = typeof body === 'object' ? await sendable(body) : body
    return this.#fetch(origin + path, {
      method,
      redirect: 'manual',
      signal,
      ...(sent === undefined
        ? { headers: {} }
        : { headers: { 'content-type': contentType ?? 'application/json', ...headers }, body: sent }),
      ...(sent instanceof ReadableStream ? { duplex: 'half' } : {}),
    })
  }
}

/**
 * A body that `fetch` sends with its length. A stream is read into memory first, unless the runtime has
 * `FixedLengthStream`.
 */
async function sendable(body: StreamedBody): Promise<Blob | ReadableStream<Uint8Array>> {
  if (body.blobParts !== undefined) return new Blob([...body.blobParts])
  const { FixedLengthStream } = globalThis as { FixedLengthStream?: FixedLengthStreamClass }
  if (FixedLengthStream === undefined) {
    const chunks: Uint8Array<ArrayBuffer>[] = []
    for await (const chunk of body.chunks()) chunks.push(new Uint8Array(chunk))
    return new Blob(chunks)
  }
  const { readable, writable } = new FixedLengthStream(body.length)
  void pump(body, writable)
  return readable
}

/** An error of the source ends the request: its reader gets it. */
async function pump(body: StreamedBody, writable: WritableStream<Uint8Array>): Promise<void> {
  const writer = writable.getWriter()
  try {
    for await (const chunk of body.chunks()) await writer.write(chunk)
    await writer.close()
  } catch (error) {
    await writer.abort(error).catch(() => {})
  }
}

async function* chunksOf(body: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  if (body === null) return
  const reader = body.getReader()
  let isOver = false
  try {
    for (;;) {
      const { done, value } = await guarded(() => reader.read())
      isOver = done
      if (value !== undefined) yield value
      if (done) return
    }
  } finally {
    // The reader went away: so does the connection.
    if (!isOver) reader.cancel().catch(() => {})
  }
}

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (WxError.is(error) && error.code === 'media-invalid') throw error
    throw new TransportFailure(WxError.is(error) ? 'too long an answer' : systemReason(error), true)
  }
}
