import type { Schema, SchemaFields } from '../../src/routes/endpoint'

/** Shapes by name: the `$defs` of the tables. */
export type Shapes = Readonly<Record<string, Schema>>

/** A field's name without the mark that it may be left out. */
export function nameOf(field: string): string {
  return field.endsWith('?') ? field.slice(0, -1) : field
}

/** The shape itself, where a schema only names it. */
export function resolved(schema: Schema | undefined, shapes: Shapes): Schema | undefined {
  return typeof schema === 'string' && schema.startsWith('@') ? shapes[schema.slice(1)] : schema
}

/** The fields of a schema that is an object; none of any other. */
export function fieldsOf(schema: Schema | undefined, shapes: Shapes): SchemaFields {
  const shape = resolved(schema, shapes)
  return shape === undefined || typeof shape === 'string' || isList(shape) ? {} : shape
}

/** The shape at the end of a path of names. Lists, `*` and `$any` on the way are passed through. */
export function fieldAt(schema: Schema | undefined, path: readonly string[], shapes: Shapes): Schema | undefined {
  const shape = resolved(schema, shapes)
  const [name, ...rest] = path
  if (name === undefined || shape === undefined) return shape
  if (isList(shape)) return shape.map((part) => fieldAt(part, path, shapes)).find((found) => found !== undefined)
  const fields = fieldsOf(shape, shapes)
  const field = Object.keys(fields).find((key) => nameOf(key) === name)
  if (field !== undefined) return fieldAt(fields[field], rest, shapes)
  return fieldAt(fields['*'] ?? fields.$any, path, shapes)
}

export function isList(schema: Schema | undefined): schema is readonly Schema[] {
  return Array.isArray(schema)
}
