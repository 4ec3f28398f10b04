import { WxError } from '../error'
import type { Context } from './context'

/**
 * The error hook of a bot that has none of its own: a line a developer can act on. A refused request is a warning,
 * without a stack: it is nothing that broke here.
 */
export function reportToConsole(error: unknown, ctx: Context | undefined): void {
  if (ctx === undefined && WxError.is(error)) console.warn(`[wx] ${error.code}: ${error.message}`, error.cause ?? '')
  else console.error('[wx] a handler failed:', error)
}
