import { WxError } from '../error'
import { emptyFields, type Fields, type FieldValue, malformed } from '../xml/fields'
import { type Message, type Shapes, shapes } from './message'
import { type CompiledShape, compileShape } from './shape'

interface KnownPush {
  /** The documented spelling of `MsgType` or `Event`. */
  readonly spelling: string
  readonly shape: CompiledShape
}

type DecodedValue = string | number | DecodedFields | readonly DecodedValue[]
interface DecodedFields {
  [name: string]: DecodedValue
}

/**
 * Turns a push's fields into the typed message: numbers converted, lists always lists, an event's name in its
 * documented spelling, everything as it came under `raw`. What is not known becomes the unknown member.
 *
 * @example
 * ```ts
 * const message = new Decoder().decode(await parseXml(body))
 * ```
 */
export class Decoder {
  readonly #known: ReadonlyMap<string, KnownPush>

  constructor(extensions: Partial<Shapes> = {}) {
    this.#known = new Map(
      Object.entries({ ...shapes, ...extensions }).map(([name, shape]) => [
        name.toLowerCase(),
        { spelling: name.slice(name.indexOf(':') + 1), shape: compileShape(shape) },
      ]),
    )
  }

  /** Throws a `WxError`: `malformed` without the fields every push has, `repeated-element` where a value came twice. */
  decode(fields: Fields): Message {
    const type = text(fields, 'MsgType').toLowerCase()
    const known = this.#known.get(type === 'event' ? `event:${text(fields, 'Event').toLowerCase()}` : type)
    const draft = emptyFields() as DecodedFields
    if (known === undefined) nameUnknown(draft, type)
    else {
      decodeFields(draft, fields, known.shape)
      draft[type === 'event' ? 'Event' : 'MsgType'] = known.spelling
    }
    draft.ToUserName = text(fields, 'ToUserName')
    draft.FromUserName = text(fields, 'FromUserName')
    draft.CreateTime = number(text(fields, 'CreateTime'))
    draft.raw = fields
    return draft as unknown as Message
  }
}

function nameUnknown(draft: DecodedFields, type: string): void {
  if (type === 'event') {
    draft.MsgType = 'event'
    draft.Event = 'unknown'
  } else draft.MsgType = 'unknown'
}

function text(fields: Fields, name: string): string {
  const value = fields[name]
  if (typeof value === 'string') return value
  if (Array.isArray(value)) throw repeated(name)
  throw malformed(`it has no ${name}`)
}

function decodeFields(draft: DecodedFields, fields: Fields | undefined, shape: CompiledShape): void {
  for (const name in fields) draft[name] = decodeValue(name, fields[name] ?? '', shape)
  for (const [name, field] of shape) if (field !== 'number' && 'list' in field && draft[name] === undefined) draft[name] = []
}

function decodeValue(name: string, value: FieldValue, shape: CompiledShape): DecodedValue {
  const field = name === 'Idx' ? 'number' : shape.get(name)
  if (field !== undefined && field !== 'number' && 'list' in field) return decodeList(value, field.list)
  if (isList(value)) throw repeated(name)
  if (field === undefined) return value as DecodedValue
  if (field === 'number') return typeof value === 'string' ? number(value) : Number.NaN
  return decodeNested(value, field.fields)
}

function decodeNested(value: FieldValue, shape: CompiledShape): DecodedFields {
  const draft = emptyFields() as DecodedFields
  decodeFields(draft, typeof value === 'string' ? undefined : (value as Fields), shape)
  return draft
}

function decodeList(value: FieldValue, item: CompiledShape | 'text'): readonly DecodedValue[] {
  const items = isList(value) ? value : value === '' ? [] : [value]
  return items.map((one) => (item === 'text' ? (one as DecodedValue) : decodeNested(one, item)))
}

/** Decimal only: what `Number` would also take (`0x1A`, `1e3`, blanks) is not how the platform writes numbers. */
function number(value: string): number {
  const trimmed = value.trim()
  return /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(trimmed) ? Number(trimmed) : Number.NaN
}

function isList(value: FieldValue): value is readonly FieldValue[] {
  return Array.isArray(value)
}

function repeated(name: string): WxError {
  return new WxError('repeated-element', `${JSON.stringify(name.slice(0, 40))} came more than once where WeChat sends one; which of them is meant can't be known.`)
}

