import { WxError } from './error'
import { nearestName } from './nearest-name'

/**
 * Throws a `WxError` of code `config-invalid` for options that are no object, and for a key that is not
 * among `names`. TypeScript finds such a key by itself, JavaScript does not: a misspelt option would be
 * ignored.
 *
 * @example
 * ```ts
 * refuseUnknownOptions('FileStore', options, ['directory', 'clock'])
 * ```
 */
export function refuseUnknownOptions(owner: string, options: object, names: readonly string[]): void {
  if (typeof options !== 'object' || options === null) {
    throw new WxError('config-invalid', `The options of ${owner} are ${String(options)}; they must be an object.`)
  }
  for (const key of Object.keys(options)) {
    if (!names.includes(key)) throw new WxError('config-invalid', unknownOption(owner, key, names))
  }
}

/** The message about an option that `owner` does not have, with the name that was probably meant. */
export function unknownOption(owner: string, key: string, names: readonly string[]): string {
  const nearest = nearestName(key, names)
  const hint = nearest === undefined ? `It has ${names.join(', ')}.` : `Did you mean "${nearest}"?`
  return `${owner} has no option "${key}". ${hint}`
}
