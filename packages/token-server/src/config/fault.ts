import { WxError } from '@wx/core'
import { isRecord, nearestName } from '@wx/core/internal'

/** One mistake in the configuration, and where it is. zod's own issues are of this shape. */
export interface Issue {
  readonly path: readonly PropertyKey[]
  readonly message: string
  /** The entries there that are unknown. */
  readonly keys?: readonly string[]
  /** The entries that are known there. */
  readonly names?: readonly string[]
}

/** One line for each issue. No value is repeated: any of them may be a secret in the wrong line. */
export function configFault(raw: unknown, issues: readonly Issue[]): WxError {
  return new WxError(
    'config-invalid',
    ['The configuration is not valid:', ...issues.map((issue) => `  ${describe(raw, issue)}`)].join('\n'),
  )
}

function describe(raw: unknown, issue: Issue): string {
  const place = placeOf(issue.path)
  if (issue.keys !== undefined) return issue.keys.map((key) => `${place} has ${unknownEntry(key, issue.names ?? [])}`).join('; ')
  const value = issue.path.reduce(child, raw)
  return value === undefined ? `${place} is missing: it ${issue.message}` : `${place} is ${kindOf(value)}: it ${issue.message}`
}

/** Such as `accounts[0].secret`. */
export function placeOf(path: readonly PropertyKey[]): string {
  const text = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${isName(part) ? String(part) : '(unknown entry)'}`)).join('')
  return text.replace(/^\./, '') || 'The configuration'
}

/**
 * A secret without its name in the file looks like an entry. So only text that looks like a name is repeated.
 */
function isName(part: PropertyKey): boolean {
  return /^[A-Za-z]\w{0,19}$/.test(String(part))
}

function child(value: unknown, part: PropertyKey): unknown {
  return isRecord(value) || Array.isArray(value) ? Object.entries(value).find(([name]) => name === String(part))?.[1] : undefined
}

function unknownEntry(key: string, names: readonly string[]): string {
  if (!isName(key)) return `an entry of ${key.length} characters that is none of ${names.join(', ')}`
  const nearest = nearestName(key, names)
  return `the unknown entry ${key}: ${nearest === undefined ? `it has ${names.join(', ')}` : `did you mean ${nearest}?`}`
}

function kindOf(value: unknown): string {
  if (value === null) return 'empty'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'string') return value === '' ? 'empty text' : `text of ${value.length} characters`
  return typeof value === 'object' ? 'a group of entries' : `a ${typeof value}`
}
