import { WxError } from '@wx/core'

/** An id as text: ids pass 2^53, and the platform sends some of them as numbers and some as texts. */
export function idOf(value: unknown): string | undefined {
  if (typeof value === 'string' && value !== '') return value
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : undefined
}

/** The items of a list that are what `is` says; none if the answer has no list. */
export function listOf<T>(value: unknown, is: (item: unknown) => item is T): readonly T[] {
  return Array.isArray(value) ? value.filter(is) : []
}

export function isText(value: unknown): value is string {
  return typeof value === 'string'
}

/**
 * The id that an answer must have. Throws a `WxError` of code `upstream-failed` if it is not there. `call` is
 * for the message, such as `POST /cgi-bin/draft/add`.
 */
export function requireId(answer: Readonly<Record<string, unknown>>, name: string, call: string): string {
  const id = idOf(answer[name])
  if (id === undefined) throw withoutField(call, name)
  return id
}

export function withoutField(call: string, name: string): WxError {
  return new WxError('upstream-failed', `${call} answered without ${name}: check the address of the API, and any proxy on the way.`)
}
