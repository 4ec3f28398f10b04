import type { Endpoint, Schema } from './endpoint-table'
import { alternativesOf, literalOf } from './leaf'
import { choicesOf, fieldsOf, isList, shapeOf } from './schema'

/** A JSON value; 64-bit ids are bigints. */
export type JsonValue = string | number | bigint | boolean | readonly JsonValue[] | { readonly [name: string]: JsonValue }

/** The same time in every answer: 2023-11-14 22:13:20 UTC. */
const TIME = 1_700_000_000
/** Greater than 2^53 and odd: a client that reads it as a double answers another number. */
const ID = 9_007_199_254_740_993n

/**
 * Fields that say that more pages follow. The made-up list is at its end, or reading all pages would never
 * end.
 */
const MORE = /^(next_?\w*|\w*cursor|has_?more\w*|more|is_more|last_buffer|last_index|next)$/i

const LEAVES: Readonly<Record<string, (name: string) => JsonValue>> = {
  string: textOf,
  bool: (name) => !MORE.test(name),
  number: () => 1.5,
  any: () => 'made-up',
  int: () => 1,
  int64: () => ID,
  time: () => TIME,
  flag: () => 1,
  boolstr: () => 'true',
  numstr: () => '1',
  datetime: () => '2023-11-15 06:13:20',
  rfc3339: () => '2023-11-15T06:13:20+08:00',
  'list,': () => 'made-up,made-up-2',
  'list;': () => 'made-up;made-up-2',
  'list|': () => 'made-up|made-up-2',
}

/**
 * A value that fits the response's shape: every field that is still answered, lists of one element, always
 * the same. `{}` if the shape is not known.
 */
export function madeUpAnswer({ response, deprecatedFields = [] }: Endpoint): { readonly [name: string]: JsonValue } {
  const gone = new Set(deprecatedFields.map((field) => field.replace(/@.*$/, '')))
  return fields(response ?? {}, 'response', { gone, open: [] })
}

interface Place {
  readonly gone: ReadonlySet<string>
  /** The named shapes that surround this one: a shape that holds itself ends there. */
  readonly open: readonly Schema[]
}

function fields(schema: Schema, path: string, place: Place): { readonly [name: string]: JsonValue } {
  const made: Record<string, JsonValue> = {}
  for (const { name, shape, optional } of fieldsOf(schema)) {
    if (optional && (place.gone.has(`${path}.${name}`) || holdsItself(shape, place))) continue
    made[name] = value(shape, name, `${path}.${name}`, place)
  }
  const shape = shapeOf(schema)
  const others = typeof shape === 'string' || isList(shape) ? undefined : shape['*']
  return others === undefined ? made : { ...made, key: value(others, 'key', `${path}.key`, place) }
}

function holdsItself(schema: Schema, { open }: Place): boolean {
  return open.includes(isList(schema) ? (schema[0] ?? 'any') : schema)
}

function value(schema: Schema, name: string, path: string, place: Place): JsonValue {
  const inner = typeof schema === 'string' && schema.startsWith('@') ? { ...place, open: [...place.open, schema] } : place
  const shape = shapeOf(schema)
  if (typeof shape === 'string') return leaf(shape, name)
  if (isList(shape)) return holdsItself(shape, place) ? [] : [value(shape[0] ?? 'any', name, path, inner)]
  const choice = choicesOf(shape)?.[0]
  if (choice !== undefined) return value(choice, name, path, inner)
  if (shape.$json !== undefined) return JSON.stringify(value(shape.$json, name, path, inner), withoutBigints)
  return fields(schema, path, inner)
}

function withoutBigints(_name: string, given: unknown): unknown {
  return typeof given === 'bigint' ? Number(given) : given
}

function leaf(shape: string, name: string): JsonValue {
  const one = alternativesOf(shape)[0] ?? 'any'
  const literal = literalOf(one)
  if (literal !== undefined) return literal
  if (MORE.test(name) && /^(int|int64|flag|number|time)$/.test(one)) return 0
  return LEAVES[one]?.(name) ?? 'made-up'
}

function textOf(name: string): string {
  if (MORE.test(name)) return ''
  if (/openid$/i.test(name)) return 'made-up-openid'
  return /(url|link|img|pic)s?$/i.test(name) ? `https://made-up.invalid/${name}` : `made-up ${name}`
}
