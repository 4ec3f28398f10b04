import { WxError } from '@wx/core'

/** The value, if it is a whole number in the range. Throws a `WxError` of code `config-invalid` if not. */
export function requireWhole(name: string, value: unknown, least: number, most: number = Number.MAX_SAFE_INTEGER): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most) return value
  const range = most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`
  throw new WxError('config-invalid', `${name} is ${JSON.stringify(value)}. It must be a whole number ${range}.`)
}
