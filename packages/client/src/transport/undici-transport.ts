import type { Readable } from 'node:stream'
import { ProxyAddress, proxyDispatcher, withProxyStatus } from '@wx/api/proxy'
import { WxError } from '@wx/core'
import { systemReason } from '@wx/core/internal'
import { Agent, type Dispatcher } from 'undici'
import {
  type AnswerHead,
  MAX_TEXT_BYTES,
  type StreamAnswer,
  type TextAnswer,
  type Transport,
  TransportFailure,
  type TransportOptions,
  type TransportRequest,
} from './transport'

/** Names in lower case. */
type Headers = Readonly<Record<string, string | string[] | undefined>>

/** Time-outs are the client's: it has one for all transports. */
const POOL: Agent.Options = { headersTimeout: 0, bodyTimeout: 0, connections: 128 }

/** One pool of kept-alive connections for each host. */
export class UndiciTransport implements Transport {
  readonly #dispatcher: Dispatcher

  constructor({ proxy }: TransportOptions) {
    this.#dispatcher = dispatcherOf(proxy)
  }

  text(request: TransportRequest): Promise<TextAnswer> {
    return new Promise((resolve, reject) => {
      const exchange = new TextExchange(request.signal, resolve, reject)
      this.#dispatcher.dispatch(dispatchOptions(request), exchange)
    })
  }

  async stream(request: TransportRequest): Promise<StreamAnswer> {
    try {
      const { statusCode, headers, body } = await this.#dispatcher.request({ ...dispatchOptions(request), signal: request.signal })
      return {
        status: statusCode,
        headers: reader(headers),
        chunks: chunksOf(body),
      }
    } catch (error) {
      throw failure(error, true)
    }
  }

  async close(): Promise<void> {
    await this.#dispatcher.close()
  }
}

function dispatcherOf(proxy: string | false | undefined): Dispatcher {
  if (proxy === false) return new Agent(POOL)
  const given = proxy === undefined ? undefined : new ProxyAddress(proxy)
  return proxyDispatcher({ proxy: given, environment: environment() }, POOL) ?? new Agent(POOL)
}

/** Deno gives no variables to a program without the right to read them. */
function environment(): NodeJS.ProcessEnv {
  try {
    return { ...process.env }
  } catch {
    return {}
  }
}

function dispatchOptions({ method, origin, path, contentType, body, headers: others = {} }: TransportRequest): Dispatcher.DispatchOptions {
  if (body === undefined) return { method, origin, path }
  const type = contentType ?? 'application/json'
  if (typeof body === 'string') return { method, origin, path, body, headers: ['content-type', type, ...Object.entries(others).flat()] }
  const headers = ['content-type', type, 'content-length', String(body.length)]
  // An iterable is taken at run time; the types know streams only.
  return { method, origin, path, body: body.chunks() as unknown as Readable, headers }
}

/** One call, without the stream that undici's own `request` makes for each answer: it costs the most. */
class TextExchange implements Dispatcher.DispatchHandler {
  readonly #signal: AbortSignal
  readonly #resolve: (answer: TextAnswer) => void
  readonly #reject: (error: unknown) => void
  readonly #chunks: Buffer[] = []
  #controller: Dispatcher.DispatchController | undefined
  #status = 0
  #headers: Headers = {}
  #length = 0

  constructor(signal: AbortSignal, resolve: (answer: TextAnswer) => void, reject: (error: unknown) => void) {
    this.#signal = signal
    this.#resolve = resolve
    this.#reject = reject
    signal.addEventListener('abort', this.#abort, { once: true })
  }

  /** Just before the first byte is written. */
  onRequestStart(controller: Dispatcher.DispatchController): void {
    // A second start would be a second send, which only the client's own rule may decide.
    if (this.#signal.aborted || this.#controller !== undefined) controller.abort(new TransportFailure('aborted', true))
    else this.#controller = controller
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: Headers): void {
    this.#status = status
    this.#headers = headers
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#length += chunk.length
    if (this.#length > MAX_TEXT_BYTES) controller.abort(new TransportFailure(`an answer of more than ${MAX_TEXT_BYTES} bytes`, true))
    else this.#chunks.push(chunk)
  }

  onResponseEnd(): void {
    this.#signal.removeEventListener('abort', this.#abort)
    const [first] = this.#chunks
    const bytes = first !== undefined && this.#chunks.length === 1 ? first : Buffer.concat(this.#chunks)
    this.#resolve({ status: this.#status, headers: reader(this.#headers), text: bytes.toString() })
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#signal.removeEventListener('abort', this.#abort)
    this.#reject(failure(error, this.#controller !== undefined))
  }

  readonly #abort = (): void => {
    const reason = new TransportFailure('aborted', this.#controller !== undefined)
    this.#reject(reason)
    this.#controller?.abort(reason)
  }
}

function reader(headers: Headers): AnswerHead['headers'] {
  return {
    get: (name) => {
      const value = headers[name]
      return Array.isArray(value) ? value[0] : value
    },
  }
}

async function* chunksOf(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* body
  } catch (error) {
    throw failure(error, true)
  }
}

function failure(error: unknown, wasSent: boolean): Error {
  if (error instanceof TransportFailure || WxError.is(error)) return error
  return new TransportFailure(reasonOf(error), wasSent)
}

/** Deno says which right is missing, by its name or by the host: nothing of the request. */
function reasonOf(error: unknown): string {
  return error instanceof Error && error.name === 'NotCapable' ? error.message : systemReason(withProxyStatus(error))
}
