import type { ShapeData, ShapeFields } from '../message/shape-notation'
import { emptyFields, type Fields, type FieldValue } from '../wire/fields'

/** What a caller gave for some of the fields. */
export type Given = Readonly<Record<string, unknown>>

/**
 * The fields as they come from the parser: texts only, and a list of one element is that element. Optional
 * fields only if they are given.
 */
export function rawFields(shape: ShapeFields, given: Given): Fields {
  const raw = emptyFields()
  for (const [name, source] of Object.entries(shape)) {
    const value = given[name]
    if (value !== undefined || !isOptional(source)) raw[name] = rawField(source, value)
  }
  return raw
}

function isOptional(source: ShapeData): boolean {
  return source === 'text?' || source === 'number?' || (isList(source) && source[0] === '?')
}

function rawField(source: ShapeData, value: unknown): FieldValue {
  if (typeof source === 'string') return String(value ?? (source.startsWith('number') ? 0 : ''))
  if (!isList(source)) return rawFields(source, Object(value ?? {}))
  const [item = 'text', optional] = source
  if (optional !== undefined) return rawField(optional, value)
  const items = (Array.isArray(value) ? value : []).map((one) => rawField(item, one))
  return items.length > 1 ? items : (items[0] ?? '')
}

function isList(source: ShapeData): source is readonly ShapeData[] {
  return Array.isArray(source)
}
