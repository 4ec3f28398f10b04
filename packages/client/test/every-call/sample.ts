import { isList, nameOf } from '../../scripts/endpoints/schema'
import type { EndpointRow, EndpointTable, Schema } from '../../src/routes/endpoint'

type Shapes = EndpointTable['$defs']

const VALUES: Readonly<Record<string, string>> = {
  ...{
    string: "'a'",
    bool: 'true',
    number: '1.5',
    any: '[1]',
    int: '1',
    int64: '1n',
    time: '1',
    flag: '1',
    boolstr: "'true'",
    numstr: "'1'",
  },
  ...{
    datetime: "'2026-01-01 00:00:00'",
    rfc3339: "'2026-01-01T00:00:00Z'",
    file: 'new Uint8Array(1)',
    'list,': "'a,b'",
    'list;': "'a;b'",
    'list|': "'a|b'",
  },
}

/** A value that fits a schema, as the text of an expression, with every field that it may have. */
export function sample(schema: Schema, shapes: Shapes, inside: readonly string[] = []): string {
  if (typeof schema === 'string') return leaf(schema, shapes, inside)
  if (isList(schema)) return `[${sample(schema[0] ?? 'any', shapes, inside)}]`
  if (isList(schema.$any)) return sample(schema.$any[0] ?? 'any', shapes, inside)
  if (schema.$json !== undefined) return "'{}'"
  return `{ ${fields(schema, shapes, inside).join(', ')} }`
}

/** The fields of a schema that is an object. */
export function sampleFields(schema: Schema | undefined, shapes: Shapes): string[] {
  const shape = typeof schema === 'string' ? shapes[schema.slice(1)] : schema
  return shape === undefined || typeof shape === 'string' || isList(shape) ? [] : fields(shape, shapes, [])
}

function fields(schema: Exclude<Schema, string | readonly Schema[]>, shapes: Shapes, inside: readonly string[]): string[] {
  return Object.entries(schema).flatMap(([key, part]) => {
    // A shape that holds itself ends at the second turn.
    const again =
      JSON.stringify(part)
        .match(/@\w+/g)
        ?.some((name) => inside.includes(name)) === true
    if (again) return []
    return [`'${key === '*' ? 'any_name' : nameOf(key)}': ${sample(part, shapes, inside)}`]
  })
}

function leaf(name: string, shapes: Shapes, inside: readonly string[]): string {
  if (name.startsWith('@')) return sample(shapes[name.slice(1)] ?? 'any', shapes, [...inside, name])
  if (Object.hasOwn(VALUES, name)) return VALUES[name] ?? ''
  const [first = ''] = name.split('|')
  return VALUES[first] ?? first
}

/** The arguments of a call, as texts; `extra` is one more field where the row's own fields are. */
export function sampleArguments(key: string, row: EndpointRow, shapes: Shapes, extra: readonly string[] = []): string[] {
  const token = row.token === 'user' ? ["access_token: 'a'"] : []
  const query = [...token, ...sampleFields(row.query, shapes)]
  if (row.multipart !== undefined)
    return [object(query), object([...sampleFields(row.body, shapes), ...sampleFields(row.multipart, shapes), ...extra])]
  if (key.startsWith('GET ')) return [object([...query, ...extra])]
  const body = row.raw === undefined ? object([...sampleFields(row.body, shapes), ...extra]) : extra.length === 0 ? "'a'" : '1'
  return row.query === undefined || row.typed === 'none' ? [body] : [body, `{ query: ${object(query)} }`]
}

function object(fields: readonly string[]): string {
  return `{ ${fields.join(', ')} }`
}
