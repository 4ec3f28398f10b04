import { readFileSync } from 'node:fs'
import { WxError } from '@wx/core'
import { isRecord, nonEmpty, systemReason, visibleText } from '@wx/core/internal'
import { parseDocument, type Document as YamlDocument } from 'yaml'
import type { Config } from './config'
import { placeOf } from './fault'
import { parseConfig } from './schema'

/** Variables by their names, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Each replaces an entry of the file. The values of `yaml` variables are YAML, of which JSON is a part. */
const VARIABLES: readonly { readonly name: string; readonly entry: string; readonly yaml: boolean }[] = [
  { name: 'WX_LISTEN', entry: 'listen', yaml: false },
  { name: 'WX_PROBES', entry: 'probes', yaml: false },
  { name: 'WX_TLS', entry: 'tls', yaml: true },
  { name: 'WX_STORE', entry: 'store', yaml: false },
  { name: 'WX_PROXY', entry: 'proxy', yaml: false },
  { name: 'WX_ACCOUNTS', entry: 'accounts', yaml: true },
  { name: 'WX_KEYS', entry: 'keys', yaml: true },
  { name: 'WX_LOG_LEVEL', entry: 'logLevel', yaml: false },
]

/**
 * The configuration from a file, if there is one, and from environment variables, which take precedence
 * entry by entry. A variable that is set and empty counts as absent.
 *
 * Throws a `WxError` of code `config-invalid`.
 *
 * @example
 * ```ts
 * const config = loadConfig('wx.yaml', process.env)
 * ```
 */
export function loadConfig(file: string | undefined, environment: Environment): Config {
  const fromFile = file === undefined ? {} : parseYaml(read(file), file)
  const fromVariables = VARIABLES.flatMap(({ name, entry, yaml }) => {
    const text = nonEmpty(environment[name])
    return text === undefined ? [] : [[entry, yaml ? parseYaml(text, name) : text] as const]
  })
  const whole = isRecord(fromFile) ? { ...fromFile, ...Object.fromEntries(fromVariables) } : fromFile
  return parseConfig(fill(whole, environment))
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const name = visibleText(file)
    throw new WxError('config-invalid', `Can't read ${name}: ${systemReason(error)}. Check --config, and who may read the file.`)
  }
}

/**
 * The parser's own messages quote the line, which may hold a secret: only the place and the kind of mistake
 * are reported.
 */
function parseYaml(text: string, source: string): unknown {
  const document = parseDocument(text, { prettyErrors: true })
  const [error] = [...document.errors, ...document.warnings]
  if (error === undefined) return contentOf(document, source)
  const place = error.linePos === undefined ? '' : ` at line ${error.linePos[0].line}, column ${error.linePos[0].col}`
  const why =
    error.code === 'MULTIPLE_DOCS'
      ? `has a second YAML document${place}, which would be ignored. Remove the line ---, or one of the documents.`
      : `is not YAML: ${error.code}${place}. Text with { or : in it needs quotes, "\${NAME}" too.`
  throw new WxError('config-invalid', `${visibleText(source)} ${why}`)
}

function contentOf(document: YamlDocument.Parsed, source: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch {
    // The parser's message repeats the text after the *, which may be a secret.
    throw new WxError(
      'config-invalid',
      `${visibleText(source)} has an alias (*name) without an anchor, or too many of them. Text that begins with * needs quotes.`,
    )
  }
}

/** Text that is `${NAME}` and nothing else is that variable's value. */
function fill(value: unknown, environment: Environment, path: readonly PropertyKey[] = []): unknown {
  if (Array.isArray(value)) return value.map((item, index) => fill(item, environment, [...path, index]))
  if (isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, fill(item, environment, [...path, name])]))
  const name = typeof value === 'string' ? /^\$\{(\w+)\}$/.exec(value)?.[1] : undefined
  if (name === undefined) return value
  const found = nonEmpty(environment[name])
  if (found !== undefined) return found
  throw new WxError('config-invalid', `${placeOf(path)} takes the variable ${name}, which is not set: set it, or write the value there.`)
}
