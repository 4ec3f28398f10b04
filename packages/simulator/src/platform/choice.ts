import { WxError } from '@wx/core'
import { nearestName } from '@wx/core/internal'

/**
 * Throws a `WxError` of code `config-invalid` if the value is not one of the names; the message has the
 * nearest one.
 */
export function checkChoice<Name extends string>(what: string, value: unknown, names: readonly Name[]): Name {
  const found = names.find((name) => name === value)
  if (found !== undefined) return found
  const nearest = typeof value === 'string' ? nearestName(value, names) : undefined
  const hint = nearest === undefined ? `It must be one of ${names.join(', ')}.` : `Did you mean "${nearest}"?`
  throw new WxError('config-invalid', `${what} is ${JSON.stringify(value)}. ${hint}`)
}
