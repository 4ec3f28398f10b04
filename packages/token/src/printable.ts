import { WxError } from '@wx/core'

/** The value, where it can be sent as it is; `todo` ends the sentence that says why not. Throws a `WxError` of code `config-invalid`, never with the value. */
export function printable(name: 'appId' | 'secret' | 'key', value: string, todo: string): string {
  if (typeof value === 'string' && /^[\x21-\x7e]+$/.test(value)) return value
  const problem =
    typeof value !== 'string'
      ? `is of type ${typeof value}`
      : value === ''
        ? 'is empty'
        : 'contains spaces or other characters than printable ASCII'
  throw new WxError('config-invalid', `${name} ${problem}: ${todo}`)
}
