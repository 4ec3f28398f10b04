import { WxError } from '@wx/core'

/**
 * The value, if it is printable ASCII without spaces. Throws a `WxError` of code `config-invalid` that ends
 * with `advice`, never with the value.
 */
export function printable(name: 'appId' | 'secret' | 'key', value: string, advice: string): string {
  if (typeof value === 'string' && /^[\x21-\x7e]+$/.test(value)) return value
  throw new WxError('config-invalid', `${name} ${problemOf(value)}. ${advice}`)
}

function problemOf(value: unknown): string {
  if (typeof value !== 'string') return `is of type ${typeof value}, and must be a string`
  return value === '' ? 'is empty' : 'contains spaces or other characters than printable ASCII'
}
