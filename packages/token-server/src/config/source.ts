import { readFileSync } from 'node:fs'
import { WxError } from '@wx/core'
import { parseDocument } from 'yaml'
import type { Config } from './config'
import { parseConfig } from './schema'

export type Environment = Readonly<Record<string, string | undefined>>

/** Each takes the place of the file's entry; those that are not one line of text are YAML, and so JSON. */
const VARIABLES: readonly { readonly name: string; readonly entry: string; readonly yaml: boolean }[] = [
  { name: 'WX_LISTEN', entry: 'listen', yaml: false },
  { name: 'WX_PROBES', entry: 'probes', yaml: false },
  { name: 'WX_TLS', entry: 'tls', yaml: true },
  { name: 'WX_STORE', entry: 'store', yaml: false },
  { name: 'WX_ACCOUNTS', entry: 'accounts', yaml: true },
  { name: 'WX_KEYS', entry: 'keys', yaml: true },
  { name: 'WX_LOG_LEVEL', entry: 'logLevel', yaml: false },
]

/**
 * The configuration from a file, if there is one, and from environment variables, which take precedence entry by entry.
 * Throws a `WxError` of code `config-invalid`.
 */
export function loadConfig(file: string | undefined, environment: Environment): Config {
  const fromFile = file === undefined ? {} : parseYaml(read(file), file)
  const fromVariables = VARIABLES.flatMap(({ name, entry, yaml }) => {
    const text = environment[name]
    return text === undefined || text === '' ? [] : [[entry, yaml ? parseYaml(text, name) : text] as const]
  })
  const whole = isGroup(fromFile) ? { ...fromFile, ...Object.fromEntries(fromVariables) } : fromFile
  return parseConfig(fill(whole, environment, ''))
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
    throw new WxError('config-invalid', `Can't read ${file}: ${code}. Check --config, and who may read the file.`)
  }
}

/** The parser's own messages quote the line, and with it a secret: only its place and the kind of mistake are told. */
function parseYaml(text: string, source: string): unknown {
  const document = parseDocument(text, { prettyErrors: true, logLevel: 'silent' })
  const [error] = document.errors
  if (error === undefined) return document.toJS({ maxAliasCount: 100 })
  const place = error.linePos === undefined ? '' : ` at line ${error.linePos[0].line}, column ${error.linePos[0].col}`
  throw new WxError('config-invalid', `${source} is not YAML: ${error.code}${place}. Text with { or : in it needs quotes, "\${NAME}" too.`)
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Text that is `${NAME}` and nothing else is that variable's value. */
function fill(value: unknown, environment: Environment, path: string): unknown {
  if (Array.isArray(value)) return value.map((item, index) => fill(item, environment, `${path}[${index}]`))
  if (isGroup(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, fill(item, environment, path === '' ? name : `${path}.${name}`)]),
    )
  }
  const name = typeof value === 'string' ? /^\$\{(\w+)\}$/.exec(value)?.[1] : undefined
  if (name === undefined) return value
  const found = environment[name]
  if (found === undefined || found === '')
    throw new WxError('config-invalid', `${path} takes the variable ${name}, which is not set: set it, or write the value there.`)
  return found
}
