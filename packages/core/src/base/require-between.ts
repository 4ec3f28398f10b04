import { WxError } from './error'

/**
 * The value of a numeric option. Throws a `WxError` of code `config-invalid` unless it is a number from
 * `least` to `most`.
 */
export function requireBetween(option: string, value: unknown, least: number, most: number): number {
  if (typeof value === 'number' && value >= least && value <= most) return value
  const seen = typeof value === 'string' ? JSON.stringify(value.slice(0, 40)) : String(value)
  throw new WxError('config-invalid', `${option} is ${seen}; it must be a number from ${least} to ${most}.`)
}
