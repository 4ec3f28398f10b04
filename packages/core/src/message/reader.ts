import { WxError } from '../base/error'
import { isRecord } from '../base/internal'
import { addField, emptyFields, type Fields, type FieldValue } from '../wire/fields'

export type Decoded = string | number | Fields | DecodedFields | readonly Decoded[]
export interface DecodedFields {
  [name: string]: Decoded
}

type FieldReader = 'text' | 'number' | { readonly item: FieldReader } | Reader

interface NamedReader {
  readonly name: string
  readonly field: FieldReader
  /** If the push does not have the field, the message does not have it either. */
  readonly optional: boolean
}

/** Reads an element's children as a {@link Shape} says, and no others. */
export class Reader {
  readonly #fields: readonly NamedReader[]

  /**
   * `owner` names the shape in errors. Throws a `WxError` of code `config-invalid` if the shape is invalid.
   */
  constructor(owner: string, shape: unknown) {
    if (!isRecord(shape)) throw noShape(owner, shape)
    this.#fields = Object.entries(shape).map(([name, field]) => namedReader(name, field, `${owner}.${name}`))
  }

  /** Sets the fields in `draft` and returns it. Throws a `WxError` of code `repeated-element`. */
  read(fields: Fields, draft: DecodedFields = {}): DecodedFields {
    for (const { name, field, optional } of this.#fields) {
      const value = fields[name]
      if (value !== undefined || !optional) draft[name] = readField(name, value ?? '', field)
    }
    return draft
  }
}

function namedReader(name: string, shape: unknown, path: string): NamedReader {
  const optional = shape === 'text?' || shape === 'number?' || (Array.isArray(shape) && shape[0] === '?')
  return { name, optional, field: fieldReader(optional ? withoutMark(shape) : shape, path) }
}

function withoutMark(shape: unknown): unknown {
  return Array.isArray(shape) ? shape[1] : String(shape).replace('?', '')
}

function fieldReader(shape: unknown, path: string): FieldReader {
  if (shape === 'text' || shape === 'number') return shape
  if (Array.isArray(shape) && shape.length === 1) return { item: fieldReader(shape[0], path) }
  if (isRecord(shape)) return new Reader(path, shape)
  throw noShape(path, shape)
}

function noShape(path: string, shape: unknown): WxError {
  return new WxError(
    'config-invalid',
    `The shape of ${path} is ${JSON.stringify(shape)}. A push is an object of fields. A field is 'text', 'number', a list such as ['text'], or an object of fields; 'text?' or 'number?' if it may be missing.`,
  )
}

function readField(name: string, value: FieldValue, field: FieldReader): Decoded {
  if (typeof field === 'object' && 'item' in field) return asList(value).map((one) => readField(name, one, field.item))
  if (field instanceof Reader) return field.read(structure(name, value))
  if (isList(value)) throw repeated(name)
  if (field === 'text') return typeof value === 'string' ? value : ''
  return typeof value === 'string' ? decimal(value) : Number.NaN
}

/** The fields of an element. If the element came several times, the fields of all of them are joined. */
function structure(name: string, value: FieldValue): Fields {
  if (typeof value === 'string') return NONE
  if (!isList(value)) return value as Fields
  const joined = emptyFields()
  for (const part of value as readonly FieldValue[]) {
    if (part !== '' && (typeof part === 'string' || isList(part))) throw repeated(name)
    for (const [child, one] of Object.entries(part)) for (const item of asList(one)) addField(joined, child, item)
  }
  return joined
}

const NONE: Fields = emptyFields()

function asList(value: FieldValue): readonly FieldValue[] {
  return isList(value) ? value : value === '' ? [] : [value]
}

/**
 * Decimal only. `Number` would also take `0x1A`, `1e3` and blanks, which are not how the platform writes
 * numbers.
 */
export function decimal(value: string): number {
  const trimmed = value.trim()
  return /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(trimmed) ? Number(trimmed) : Number.NaN
}

export function repeated(name: string): WxError {
  const shown = JSON.stringify(name.slice(0, 40))
  return new WxError('repeated-element', `${shown} came more than once in a push that has it once. Which of them is meant can't be known.`)
}

function isList(value: unknown): value is readonly never[] {
  return Array.isArray(value)
}
