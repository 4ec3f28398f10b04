import { WxError } from './error'

/**
 * Throws a `WxError` of code `config-invalid` unless `ttlMs` is a whole number of milliseconds from 1, or
 * undefined. Every store calls it before it writes: if the database refused the ttl after the write, the
 * value would stay for ever.
 *
 * @example
 * ```ts
 * requireTtl(options.ttlMs)
 * ```
 */
export function requireTtl(ttlMs: number | undefined): void {
  if (ttlMs === undefined || (Number.isSafeInteger(ttlMs) && ttlMs >= 1)) return
  throw new WxError('config-invalid', `ttlMs is ${String(ttlMs)}; it must be a whole number of milliseconds, 1 or more.`)
}
