import { WxError } from '../base/error'

/** A whole body must have arrived this long after its headers: WeChat itself gives up after five seconds. */
export const BODY_TIMEOUT_MS = 5_000
/** The default of the options `maxBodyBytes`. */
export const DEFAULT_MAX_BODY_BYTES = 65_536
/** The most that the options allow. */
export const HIGHEST_MAX_BODY_BYTES = 16_777_216

/** Throws a `WxError` of code `body-too-large`. */
export function refuseLarger(size: number, maxBytes: number): void {
  if (size <= maxBytes) return
  throw new WxError('body-too-large', `The body has ${size} bytes or more; the limit is ${maxBytes} (option maxBodyBytes).`)
}

/**
 * The same for text, by its bytes in UTF-8. A code unit has 1 to 3 bytes, so most texts need no encoding to
 * be measured.
 */
export function refuseLargerText(text: string, maxBytes: number): void {
  const clear = text.length * 3 <= maxBytes || text.length > maxBytes
  refuseLarger(clear ? text.length : new TextEncoder().encode(text).byteLength, maxBytes)
}
