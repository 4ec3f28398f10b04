import { isRecord } from '@wx/core/internal'
import type { Issue } from './fault'

/** The value without entries that are empty text: they count as absent, as empty environment variables do. */
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
 * A variable that was not replaced, as shells, templates and deployment tools write them. Taken as text, it
 * would become the secret itself: `${NAME`, `$(NAME)`, `$NAME`, `$env:NAME`, `{{NAME}}`, `#{NAME}`, `%NAME%`,
 * `@NAME@`, `<name>`.
 */
const UNFILLED = /\$\{|^\$\(|^\$+[A-Za-z_][\w:]*$|^\{\{.*\}\}$|^#\{.*\}$|^%\w+%$|^@\w+@$|^<[\w-]+>$/

/** Every text that looks like a variable that was not replaced. */
export function unfilledIn(value: unknown, path: readonly PropertyKey[] = []): readonly Issue[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => unfilledIn(item, [...path, index]))
  if (isRecord(value)) return Object.entries(value).flatMap(([name, item]) => unfilledIn(item, [...path, name]))
  if (typeof value !== 'string' || !UNFILLED.test(value)) return []
  return [
    { path, message: `should not be a variable that was not replaced: the server replaces only "\${NAME}" as the whole text of an entry` },
  ]
}
