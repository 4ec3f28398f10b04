import { WxError } from '../base/error'
import { refuseLarger } from '../webhook/body-limits'
import type { BodyLimits } from '../webhook/webhook'

/** The headers that say how a body is sent. */
export interface BodyHeaders {
  /** The `content-length` header as received, if any. */
  readonly contentLength?: string | null | undefined
  /** The `content-encoding` header as received, if any. */
  readonly contentEncoding?: string | null | undefined
}

/** Checks before the first byte is read. Throws a `WxError` of code `body-compressed` or `body-too-large`. */
export function refuseByHeaders({ contentEncoding, contentLength }: BodyHeaders, { maxBytes }: BodyLimits): void {
  if (contentEncoding != null && contentEncoding !== '' && contentEncoding.toLowerCase() !== 'identity') {
    throw new WxError(
      'body-compressed',
      `The body has content-encoding ${JSON.stringify(contentEncoding.slice(0, 40))}; WeChat never compresses a push, so nothing is unpacked here. Does a proxy compress requests?`,
    )
  }
  refuseLarger(Number(contentLength ?? 0), maxBytes)
}

/** A body while it comes in. */
export class BodyChunks {
  readonly #chunks: Uint8Array[] = []
  readonly #maxBytes: number
  #size = 0

  constructor({ maxBytes }: BodyLimits) {
    this.#maxBytes = maxBytes
  }

  /** Bytes so far. */
  get size(): number {
    return this.#size
  }

  /** Throws a `WxError` of code `body-too-large`. */
  add(chunk: Uint8Array): void {
    this.#size += chunk.byteLength
    refuseLarger(this.#size, this.#maxBytes)
    this.#chunks.push(chunk)
  }

  /** Strict UTF-8. Throws a `WxError` of code `body-encoding`. */
  text(): string {
    const only = this.#chunks[0]
    return decodeUtf8(this.#chunks.length === 1 && only !== undefined ? only : this.#joined())
  }

  #joined(): Uint8Array {
    const whole = new Uint8Array(this.#size)
    let at = 0
    for (const chunk of this.#chunks) {
      whole.set(chunk, at)
      at += chunk.byteLength
    }
    return whole
  }
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true })

/** One leading byte order mark is dropped. Throws a `WxError` of code `body-encoding`. */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return strictUtf8.decode(bytes)
  } catch (cause) {
    throw new WxError('body-encoding', 'The body is not valid UTF-8. WeChat always sends UTF-8; is a proxy re-encoding it?', { cause })
  }
}

export function bodyTimeout({ timeoutMs }: BodyLimits): WxError {
  return new WxError('body-timeout', `The body had not arrived after ${timeoutMs} ms, the most a push may take.`)
}

export function bodyAborted(cause?: unknown): WxError {
  return new WxError('body-aborted', 'The caller hung up before the whole body had arrived.', { cause })
}
