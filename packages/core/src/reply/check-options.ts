import { WxError } from '../base/error'
import { isRecord } from '../base/is-record'
import { unknownOption } from '../base/refuse-unknown-options'
import { describe } from './check'

/**
 * Throws a `WxError` of code `reply-invalid` for what is no object, for an option that doesn't exist, and for
 * a value that is no text. `call` is the builder's call, such as `reply.music()`.
 */
export function checkOptions(call: string, options: unknown, names: readonly string[]): void {
  if (!isRecord(options)) {
    throw new WxError('reply-invalid', `${call} takes an object with some of ${names.join(', ')}, not ${describe(options)}.`)
  }
  for (const [name, value] of Object.entries(options)) {
    if (!names.includes(name)) throw new WxError('reply-invalid', unknownOption(call, name, names))
    if (value !== undefined && typeof value !== 'string') {
      throw new WxError('reply-invalid', `${call} takes ${name} as a string, not ${describe(value)}.`)
    }
  }
}
