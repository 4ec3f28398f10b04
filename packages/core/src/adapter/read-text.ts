import type { Awaitable } from '../base/awaitable'
import { type Clock, systemClock } from '../base/clock'
import { WxError } from '../base/error'
import { refuseLarger, refuseLargerText } from '../webhook/body-limits'
import type { BodyLimits } from '../webhook/webhook'
import { BodyChunks, type BodyHeaders, bodyAborted, bodyTimeout, decodeUtf8, refuseByHeaders } from './body'

/** Where a body may come from: text or bytes that someone already read, or a stream of bytes. */
export type BodySource = string | Uint8Array | AsyncIterable<Uint8Array>

/**
 * Reads a body as strict UTF-8 within limits. Refuses a compressed body, and one that is too large by its
 * header or by the bytes that came. Gives up if the whole body has not come in time. One leading byte order
 * mark is dropped. The result is a promise only for a stream.
 *
 * Throws a `WxError` of code `body-compressed`, `body-too-large` or `body-encoding`. A stream rejects with
 * the same, and with `body-timeout` or `body-aborted`.
 *
 * @example
 * ```ts
 * text: (limits) => readText(request, limits, { contentLength: request.headers['content-length'] })
 * ```
 */
export function readText(source: BodySource, limits: BodyLimits, headers: BodyHeaders = {}, clock: Clock = systemClock): Awaitable<string> {
  refuseByHeaders(headers, limits)
  if (typeof source === 'string') {
    refuseLargerText(source, limits.maxBytes)
    return source.charCodeAt(0) === 0xfeff ? source.slice(1) : source
  }
  if (source instanceof Uint8Array) {
    refuseLarger(source.byteLength, limits.maxBytes)
    return decodeUtf8(source)
  }
  return collect(source, limits, clock).then((body) => body.text())
}

async function collect(source: AsyncIterable<Uint8Array>, limits: BodyLimits, clock: Clock): Promise<BodyChunks> {
  const iterator = source[Symbol.asyncIterator]()
  let expire = (): void => {}
  const expired = new Promise<never>((_, reject) => {
    expire = clock.schedule(limits.timeoutMs, () => reject(bodyTimeout(limits)))
  })
  try {
    return await Promise.race([drain(iterator, new BodyChunks(limits)), expired])
  } catch (error) {
    // Not awaited, because a source that never answers would keep this waiting. Its error is ignored on
    // purpose.
    void Promise.resolve(iterator.return?.()).catch(() => {})
    throw WxError.is(error) ? error : bodyAborted(error)
  } finally {
    expire()
  }
}

async function drain(iterator: AsyncIterator<Uint8Array>, chunks: BodyChunks): Promise<BodyChunks> {
  for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) chunks.add(next.value)
  return chunks
}
