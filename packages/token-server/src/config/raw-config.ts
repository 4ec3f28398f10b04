import { isRecord } from '@wx/core/internal'
import type { Issue } from './fault'

/**
 * Without the entries of groups that are empty text: they count as absent, as empty environment variables
 * do.
 */
export function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty)
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== '')
      .map(([name, item]) => [name, withoutEmpty(item)]),
  )
}

/**
 * `${…`, `$(…`, `$NAME`: a variable that was not replaced. Without this check, its name would become the
 * secret.
 */
const UNFILLED = /\$\{|^\$\(|^\$[A-Za-z_]\w*$/

/** Every text that looks like a variable that was not filled in. */
export function unfilledIn(value: unknown, path: readonly PropertyKey[] = []): readonly Issue[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => unfilledIn(item, [...path, index]))
  if (isRecord(value)) return Object.entries(value).flatMap(([name, item]) => unfilledIn(item, [...path, name]))
  if (typeof value !== 'string' || !UNFILLED.test(value)) return []
  return [{ path, message: `should have its variable filled in: only "\${NAME}" as the whole text of an entry in the file is` }]
}
