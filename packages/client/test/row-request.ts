import { fieldsOf, isList, nameOf, resolved } from '../scripts/endpoints/schema'
import type { Endpoint, Schema } from '../src/routes/endpoint'
import { definitions } from '../src/routes/endpoints'

/** What a caller gives for one row, apart from the token. */
export interface RowRequest {
  readonly query: Readonly<Record<string, unknown>>
  readonly body: Readonly<Record<string, unknown>>
  readonly form: Readonly<Record<string, unknown>>
}

/** `required`: the fields that may not be left out. `every`: the others too. */
export type Extent = 'required' | 'every'

const LEAVES: Readonly<Record<string, unknown>> = {
  ...{ bool: true, number: 1.5, int: 1, time: 1_700_000_000, flag: 1, boolstr: 'true', numstr: '1' },
  // No double holds it.
  int64: 9_007_199_254_740_993n,
}
/** By its first bytes a picture, which every endpoint that looks at them takes. */
export const JPEG: Uint8Array = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0)

/** Values for the fields of a row, without those that the client fills in by itself. */
export function rowRequest(row: Endpoint, extent: Extent): RowRequest {
  const filled = filledBy(row, { appId: '', appSecret: '' })
  const make = (schema: Schema | undefined): Record<string, unknown> => {
    const all = object(schema, { extent, inside: [] })
    return Object.fromEntries(Object.entries(all).filter(([name]) => !Object.hasOwn(filled, name)))
  }
  const { query, body, multipart } = row
  return { query: make(query), body: multipart === undefined ? make(body) : {}, form: make(multipart) }
}

/** The fields of a row that the client fills in, with these values. It has no other ones to fill in. */
export function filledBy({ auto = {} }: Endpoint, own: Readonly<Record<'appId' | 'appSecret', string>>): Record<string, string> {
  const fields = Object.entries(auto)
  return Object.fromEntries(fields.flatMap(([name, source]) => (source === 'appId' || source === 'appSecret' ? [[name, own[source]]] : [])))
}

interface Making {
  readonly extent: Extent
  /** The names of the shapes around this one. */
  readonly inside: readonly string[]
}

function object(schema: Schema | undefined, making: Making): Record<string, unknown> {
  const fields = Object.entries(fieldsOf(schema, definitions)).filter(([name, part]) => isWanted(name, part, making))
  return Object.fromEntries(fields.map(([name, part]) => [name === '*' ? 'x' : nameOf(name), value(part, making)]))
}

/** A shape that holds itself ends at the second turn. */
function isWanted(name: string, part: Schema, { extent, inside }: Making): boolean {
  if (inside.some((around) => JSON.stringify(part).includes(`"${around}"`))) return false
  return extent === 'every' || !(name.endsWith('?') || name === '*')
}

function value(schema: Schema, making: Making): unknown {
  if (typeof schema === 'string' && !schema.startsWith('@')) return leaf(schema)
  const shape = resolved(schema, definitions) ?? 'any'
  const inner = typeof schema === 'string' ? { ...making, inside: [...making.inside, schema] } : making
  if (typeof shape === 'string') return value(shape, inner)
  if (isList(shape)) return [value(shape[0] ?? 'any', inner)]
  if (isList(shape.$any)) return value(shape.$any[0] ?? 'any', inner)
  return shape.$json === undefined ? object(shape, inner) : JSON.stringify(value(shape.$json, inner))
}

function leaf(schema: string): unknown {
  const one = /^(?:'[^']*'|list.|[^|]+)/.exec(schema)?.[0] ?? schema
  if (one.startsWith("'")) return one.slice(1, -1)
  if (/^\d+$/.test(one)) return Number(one)
  return one === 'file' ? JPEG : (LEAVES[one] ?? 'x')
}
