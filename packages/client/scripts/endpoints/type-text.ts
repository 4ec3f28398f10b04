import type { Schema } from '../../src/routes/endpoint'
import { isList, nameOf } from './schema'

/** What each leaf of the notation is in TypeScript. */
export const TYPES: Readonly<Record<string, string>> = {
  string: 'string',
  bool: 'boolean',
  number: 'number',
  any: 'unknown',
  int: 'number',
  int64: 'number | bigint',
  time: 'number',
  flag: '0 | 1',
  boolstr: "'true' | 'false'",
  numstr: 'string',
  datetime: 'string',
  rfc3339: 'string',
  file: 'Media',
  'list,': 'string',
  'list;': 'string',
  'list|': 'string',
}

export interface TypeTextOptions {
  /** Where the shapes with a name are, such as `OfficialShapes.`. */
  readonly shapes?: string
  /** Fields that may be left out although the row says otherwise. */
  readonly optional?: ReadonlySet<string>
  /** By path, such as `data.color`: the day from which the platform ignores or no longer sends a field. */
  readonly deprecated?: ReadonlyMap<string, string>
}

/** A schema as a TypeScript type. */
export function typeText(schema: Schema, options: TypeTextOptions = {}, place = ''): string {
  if (typeof schema === 'string') return leafText(schema, options.shapes)
  if (isList(schema)) {
    const element = typeText(schema[0] ?? 'any', options, place)
    return !/^[\w.]+$/.test(element) ? `readonly (${element})[]` : `readonly ${element}[]`
  }
  if (isList(schema.$any)) return schema.$any.map((part) => typeText(part, options, place)).join(' | ')
  if (schema.$json !== undefined) return 'string'
  const fields = Object.entries(schema).map(([key, part]) => fieldText(key, part, options, place))
  return fields.length === 0 ? '{}' : `{ ${fields.join('; ')} }`
}

function fieldText(key: string, schema: Schema, options: TypeTextOptions, place: string): string {
  if (key === '*') return `[name: string]: ${typeText(schema, options, place)}`
  const name = nameOf(key)
  const inside = place === '' ? name : `${place}.${name}`
  const optional = key.endsWith('?') || options.optional?.has(inside) === true
  const since = options.deprecated?.get(inside)
  const text = typeText(schema, options, inside)
  return `${comment(schema, since)}${/^[A-Za-z_]\w*$/.test(name) ? name : `'${name}'`}${optional ? '?' : ''}: ${text}`
}

function comment(schema: Schema, since: string | undefined): string {
  const json = typeof schema !== 'string' && !isList(schema) ? schema.$json : undefined
  if (since !== undefined) return `/** @deprecated since ${since} */ `
  return json === undefined ? '' : `/** JSON of \`${typeText(json)}\` */ `
}

function leafText(leaf: string, shapes = ''): string {
  if (leaf.startsWith('@')) return `${shapes}${leaf.slice(1)}`
  // The separator of `list|` is the one between leaves.
  const parts = Object.hasOwn(TYPES, leaf) ? [leaf] : leaf.split('|')
  const open = parts.some((part) => part.startsWith("'")) && parts.includes('string')
  return [...new Set(parts.map((part) => (open && part === 'string' ? '(string & {})' : (TYPES[part] ?? part))))].join(' | ')
}
