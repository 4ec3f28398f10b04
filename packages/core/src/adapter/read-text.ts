import { type Clock, systemClock } from '../clock'
import { WxError } from '../error'
import { refuseLarger, refuseLargerText } from '../webhook/body-size'
import type { BodyLimits } from '../webhook/webhook'

/** Where a body may come from: text or bytes that someone already read, or a stream of bytes. */
export type BodySource = string | Uint8Array | AsyncIterable<Uint8Array>

export interface BodyHeaders {
  /** The `content-length` header as received, if any. */
  readonly contentLength?: string | null | undefined
  /** The `content-encoding` header as received, if any. */
  readonly contentEncoding?: string | null | undefined
}

/**
 * Reads a body as strict UTF-8 within limits: refuses compressed bodies and announced or real oversize before
 * buffering it, counts while streaming, and gives up when the whole body has not come in time.
 * One leading byte order mark is dropped.
 *
 * Throws a `WxError`: `body-compressed`, `body-too-large`, `body-timeout`, `body-aborted`, `body-encoding`.
 *
 * @example
 * ```ts
 * text: (limits) => readText(request, limits, { contentLength: request.headers['content-length'] })
 * ```
 */
export async function readText(
  source: BodySource,
  limits: BodyLimits,
  headers: BodyHeaders = {},
  clock: Clock = systemClock,
): Promise<string> {
  refuseCompressed(headers.contentEncoding)
  refuseLarger(Number(headers.contentLength ?? 0), limits.maxBytes)
  if (typeof source === 'string') {
    refuseLargerText(source, limits.maxBytes)
    return source.charCodeAt(0) === 0xfeff ? source.slice(1) : source
  }
  if (source instanceof Uint8Array) {
    refuseLarger(source.byteLength, limits.maxBytes)
    return decodeUtf8(source)
  }
  return decodeUtf8(await readBytes(source, limits, clock))
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true })

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return strictUtf8.decode(bytes)
  } catch (cause) {
    throw new WxError('body-encoding', 'The body is not valid UTF-8. WeChat always sends UTF-8; is a proxy re-encoding it?', { cause })
  }
}

async function readBytes(source: AsyncIterable<Uint8Array>, limits: BodyLimits, clock: Clock): Promise<Uint8Array> {
  const iterator = source[Symbol.asyncIterator]()
  let expire = (): void => {}
  const expired = new Promise<never>((_, reject) => {
    expire = clock.schedule(limits.timeoutMs, () => {
      reject(new WxError('body-timeout', `The body had not arrived after ${limits.timeoutMs} ms, the most a push may take.`))
    })
  })
  try {
    return await Promise.race([collect(iterator, limits), expired])
  } catch (error) {
    // Not awaited: a source that never answers would hold us here.
    void Promise.resolve(iterator.return?.()).catch(() => {})
    if (WxError.is(error)) throw error
    throw new WxError('body-aborted', 'The caller hung up before the whole body had arrived.', { cause: error })
  } finally {
    expire()
  }
}

async function collect(iterator: AsyncIterator<Uint8Array>, limits: BodyLimits): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
    size += next.value.byteLength
    refuseLarger(size, limits.maxBytes)
    chunks.push(next.value)
  }
  const only = chunks[0]
  return chunks.length === 1 && only !== undefined ? only : concat(chunks, size)
}

function concat(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.byteLength
  }
  return whole
}

function refuseCompressed(encoding: string | null | undefined): void {
  if (encoding == null || encoding === '' || encoding.toLowerCase() === 'identity') return
  throw new WxError(
    'body-compressed',
    `The body has content-encoding ${JSON.stringify(encoding.slice(0, 40))}; WeChat never compresses a push, so neither is it unpacked.`,
  )
}
