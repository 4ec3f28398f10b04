import { WxError } from '@wx/core'

/** Half of a character, which no address can hold. */
const LONE_SURROGATE = /\p{Surrogate}/gu

/** The values of a query. One that is undefined is left out. */
export type Query = Readonly<Record<string, unknown>>

/**
 * A query as it stands in the address, without the `?`.
 * Throws a `WxError` of code `config-invalid` for a value that is no text, number or boolean.
 */
export function queryText(query: Query): string {
  let text = ''
  for (const name in query) {
    const value = query[name]
    if (value === undefined) continue
    text += `${text === '' ? '' : '&'}${encodeURIComponent(name)}=${encodeURIComponent(scalar(name, value))}`
  }
  return text
}

/** A path with one more text of a query. */
export function withQuery(path: string, text: string): string {
  return text === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${text}`
}

function scalar(name: string, value: unknown): string {
  if (typeof value === 'string') return value.replace(LONE_SURROGATE, '\ufffd')
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return String(value)
  const seen = value === null ? 'null' : Array.isArray(value) ? 'a list' : `of type ${typeof value}`
  throw new WxError(
    'config-invalid',
    `The query’s ${name} is ${seen}; it must be a text, a number or a boolean. Leave it out if there is none.`,
  )
}
