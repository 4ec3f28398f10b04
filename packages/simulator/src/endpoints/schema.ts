import { definitions, type Schema, type SchemaFields } from './endpoint-table'

/** A field of an object's shape. */
export interface Field {
  readonly name: string
  readonly shape: Schema
  readonly optional: boolean
}

export function isList(schema: Schema): schema is readonly Schema[] {
  return Array.isArray(schema)
}

/** The shape that a name such as `@Name` stands for; any other shape as it is. */
export function shapeOf(schema: Schema): Exclude<Schema, `@${string}`> {
  if (typeof schema !== 'string' || !schema.startsWith('@')) return schema
  const shape = definitions[schema.slice(1)]
  if (shape === undefined) throw new TypeError(`The table of endpoints has no shape ${schema}.`)
  return shapeOf(shape)
}

/** The fields of an object's shape, without `*`. None for another shape. */
export function fieldsOf(schema: Schema | undefined): readonly Field[] {
  const shape = schema === undefined ? undefined : shapeOf(schema)
  if (shape === undefined || typeof shape === 'string' || isList(shape)) return []
  return Object.entries(shape)
    .filter(([name]) => name !== '*' && !name.startsWith('$'))
    .map(([name, value]) => ({ name: name.replace(/\?$/, ''), shape: value, optional: name.endsWith('?') }))
}

/** The shapes of which a value must have one, if the shape is `$any`. */
export function choicesOf(shape: SchemaFields): readonly Schema[] | undefined {
  const choices = shape.$any
  return choices !== undefined && isList(choices) ? choices : undefined
}
