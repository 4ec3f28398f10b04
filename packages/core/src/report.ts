import { WxError } from './error'

/**
 * The error hook of what has none of its own: a line a developer can act on. A refused request is a warning, without
 * a stack: it is nothing that broke here.
 */
export function reportToConsole(error: unknown): void {
  if (WxError.is(error)) console.warn(`[wx] ${error.code}: ${error.message}`, error.cause ?? '')
  else console.error('[wx] a handler failed:', error)
}
