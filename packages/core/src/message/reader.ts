import { WxError } from '../error'
import { emptyFields, type Fields, type FieldValue } from '../wire/fields'

export type Decoded = string | number | Fields | DecodedFields | readonly Decoded[]
export interface DecodedFields {
  [name: string]: Decoded
}

type ShapeSource = { readonly [field: string]: FieldSource | OptionalSource }
type FieldSource = 'text' | 'number' | ShapeSource | readonly [FieldSource]
type OptionalSource = 'text?' | 'number?' | readonly ['?', ShapeSource]
type FieldReader = 'text' | 'number' | { readonly item: FieldReader } | Reader

interface NamedReader {
  readonly name: string
  readonly field: FieldReader
  /** It is left out where the push leaves it out. */
  readonly optional: boolean
}

/** Reads an element's children as a {@link Shape} says, and no others. Built once per push, not per message. */
export class Reader {
  readonly #fields: readonly NamedReader[]

  constructor(shape: object) {
    this.#fields = Object.entries(shape as ShapeSource).map(([name, source]) => namedReader(name, source))
  }

  /** Into `draft`, which it returns. Throws a `WxError` of code `repeated-element`. */
  read(fields: Fields, draft: DecodedFields = {}): DecodedFields {
    for (const { name, field, optional } of this.#fields) {
      const value = fields[name]
      if (value !== undefined || !optional) draft[name] = readField(name, value ?? '', field)
    }
    return draft
  }
}

function namedReader(name: string, source: FieldSource | OptionalSource): NamedReader {
  const required = isOptional(source) ? requiredSource(source) : source
  return { name, field: fieldReader(required), optional: required !== source }
}

function isOptional(source: FieldSource | OptionalSource): source is OptionalSource {
  return source === 'text?' || source === 'number?' || (isList(source) && source[0] === '?')
}

function requiredSource(source: OptionalSource): FieldSource {
  if (typeof source !== 'string') return source[1]
  return source === 'text?' ? 'text' : 'number'
}

function fieldReader(source: FieldSource): FieldReader {
  if (typeof source === 'string') return source
  return isList(source) ? { item: fieldReader(source[0]) } : new Reader(source)
}

function readField(name: string, value: FieldValue, field: FieldReader): Decoded {
  if (typeof field === 'object' && 'item' in field) return asList(value).map((one) => readField(name, one, field.item))
  if (isList(value)) throw repeated(name)
  if (field === 'text') return typeof value === 'string' ? value : ''
  if (field === 'number') return typeof value === 'string' ? decimal(value) : Number.NaN
  return field.read(typeof value === 'string' ? none : (value as Fields))
}

const none: Fields = emptyFields()

function asList(value: FieldValue): readonly FieldValue[] {
  return isList(value) ? value : value === '' ? [] : [value]
}

/** Decimal only: what `Number` would also take (`0x1A`, `1e3`, blanks) is not how the platform writes numbers. */
export function decimal(value: string): number {
  const trimmed = value.trim()
  return /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(trimmed) ? Number(trimmed) : Number.NaN
}

export function repeated(name: string): WxError {
  const shown = JSON.stringify(name.slice(0, 40))
  return new WxError('repeated-element', `${shown} came more than once where WeChat sends one; which of them is meant can't be known.`)
}

function isList(value: unknown): value is readonly never[] {
  return Array.isArray(value)
}
