import { WxError } from '@wx/core'

/** What does not hold, and where. zod's own issues are of this shape. */
export interface Issue {
  readonly path: readonly PropertyKey[]
  readonly message: string
  /** Entries that nobody knows. */
  readonly keys?: readonly string[]
}

/** One line per place. Never a value: any of them may be a secret in the wrong line. */
export function configFault(raw: unknown, issues: readonly Issue[]): WxError {
  return new WxError(
    'config-invalid',
    ['The configuration does not hold:', ...issues.map((issue) => `  ${describe(raw, issue)}`)].join('\n'),
  )
}

function describe(raw: unknown, issue: Issue): string {
  const place = pathOf(issue.path)
  if (issue.keys !== undefined)
    return `${place} has ${issue.keys.map(entryName).join(', ')}, which nobody reads: is it misspelt or in the wrong place?`
  const value = issue.path.reduce(child, raw)
  return value === undefined ? `${place} is missing: it ${issue.message}` : `${place} is ${kindOf(value)}: it ${issue.message}`
}

function pathOf(path: readonly PropertyKey[]): string {
  return (
    path.reduce<string>(
      (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text === '' ? String(part) : `${text}.${String(part)}`),
      '',
    ) || 'The configuration'
  )
}

function child(value: unknown, part: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === String(part))?.[1] : undefined
}

/** A secret that lost its name in the file looks like an entry: only what looks like a name is repeated. */
function entryName(name: string): string {
  return /^[A-Za-z]\w{0,19}$/.test(name) ? `the entry ${name}` : `an entry of ${name.length} characters`
}

function kindOf(value: unknown): string {
  if (value === null) return 'empty'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'string') return value === '' ? 'empty text' : `text of ${value.length} characters`
  return typeof value === 'object' ? 'a group of entries' : `a ${typeof value}`
}
