import { WxError } from '../error'
import { emptyFields, type Fields, type FieldValue } from '../xml/fields'

export type Decoded = string | number | DecodedFields | readonly Decoded[]
export interface DecodedFields {
  [name: string]: Decoded
}

type ShapeSource = { readonly [field: string]: FieldSource }
type FieldSource = 'text' | 'number' | ShapeSource | readonly [FieldSource]
type FieldReader = 'text' | 'number' | { readonly item: FieldReader } | Reader

/** Reads an element's children as a {@link Shape} says. Built once per push, not per message. */
export class Reader {
  /** A map, because a field's name comes from outside: `constructor` must find nothing. */
  readonly #fields: ReadonlyMap<string, FieldReader>
  /** Lists, and structures that hold one: they are there even when the push leaves them out. */
  readonly #always: readonly (readonly [name: string, field: FieldReader])[]

  constructor(shape: object) {
    const fields = Object.entries(shape as ShapeSource).map(([name, source]) => [name, fieldReader(source)] as const)
    this.#fields = new Map(fields)
    this.#always = fields.filter(([, field]) => typeof field === 'object' && (!(field instanceof Reader) || field.#always.length > 0))
  }

  /** Fields that the shape does not name stay as they came. Throws a `WxError` of code `repeated-element`. */
  read(fields: Fields): DecodedFields {
    const draft = emptyFields() as DecodedFields
    for (const name in fields) {
      const value = fields[name] as FieldValue
      const field = this.#fields.get(name)
      draft[name] = field === undefined ? (value as Decoded) : readField(name, value, field)
    }
    for (const [name, field] of this.#always) draft[name] ??= readField(name, '', field)
    return draft
  }
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
