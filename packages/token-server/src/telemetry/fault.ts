import { WxError } from '@wx/core'
import { visibleText } from '@wx/core/internal'

/**
 * The parts of an error that may be logged. A `WxError` holds no secret. The message and the properties of
 * any other error may hold one, so only its name and its stack are logged. A message may hold text of the
 * platform: control characters are removed.
 */
export function faultOf(error: unknown): Readonly<Record<string, unknown>> {
  if (WxError.is(error)) return { code: error.code, errcode: error.errcode, message: visibleText(error.message) }
  if (!(error instanceof Error)) return { error: typeof error }
  return {
    error: error.name,
    at: error.stack
      ?.split('\n')
      .filter((line) => /^\s+at /.test(line))
      .map((line) => line.trim()),
  }
}
