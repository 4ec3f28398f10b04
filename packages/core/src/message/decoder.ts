import { WxError } from '../base/error'
import { isRecord } from '../base/internal'
import { describe } from '../reply/check'
import { type Fields, malformed } from '../wire/fields'
import { type KnownPush, KnownPushes, type PushKind } from './known-pushes'
import type { Message, Shapes } from './message'
import { type DecodedFields, decimal, repeated } from './reader'

/**
 * Turns a push's fields into the typed message: numbers converted, lists always lists, an event's name in its
 * documented spelling. The message has the fields that its type names; `raw` has all of them as they came. A
 * push that no type names has `unknown` as its `MsgType`, `Event` or `InfoType`.
 *
 * @example
 * ```ts
 * const message = new Decoder().decode(await parseXml(body))
 * ```
 */
export class Decoder {
  /** The pushes of the option `shapes`: new ones, and built-in ones that are read in another way. */
  readonly #own: KnownPushes | undefined

  /** Throws a `WxError` of code `config-invalid` if `shapes` or a shape in it is invalid. */
  constructor(shapes: Partial<Shapes> = {}) {
    if (!isRecord(shapes))
      throw new WxError('config-invalid', `shapes is ${describe(shapes)}; it must be an object with a shape for each push.`)
    if (Object.keys(shapes).length > 0) this.#own = KnownPushes.own(shapes)
  }

  /**
   * Throws a `WxError` of code `malformed` if a field that every push has is missing, and one of code
   * `repeated-element` if a value came more than once.
   */
  decode(fields: Fields): Message {
    const { MsgType, InfoType } = fields
    return (MsgType === undefined && InfoType !== undefined ? this.#info(fields) : this.#push(fields)) as unknown as Message
  }

  #push(fields: Fields): DecodedFields {
    const type = text(fields, 'MsgType')
    const isEvent = type === 'event' || type.toLowerCase() === 'event'
    const known = isEvent ? this.#known('event', text(fields, 'Event')) : this.#known('message', type)
    const spelling = known?.spelling ?? 'unknown'
    const draft: DecodedFields = {
      ToUserName: text(fields, 'ToUserName', isEvent),
      FromUserName: text(fields, 'FromUserName', isEvent),
      CreateTime: decimal(text(fields, 'CreateTime')),
      MsgType: isEvent ? 'event' : spelling,
    }
    if (isEvent) draft.Event = spelling
    return complete(draft, fields, known)
  }

  #info(fields: Fields): DecodedFields {
    const known = this.#known('info', text(fields, 'InfoType'))
    const draft = {
      AppId: text(fields, 'AppId', known === undefined),
      CreateTime: decimal(text(fields, 'CreateTime', known === undefined)),
      InfoType: known?.spelling ?? 'unknown',
    }
    return complete(draft, fields, known)
  }

  #known(kind: PushKind, name: string): KnownPush | undefined {
    return this.#own?.get(kind, name) ?? KnownPushes.builtIn().get(kind, name)
  }
}

function complete(draft: DecodedFields, fields: Fields, known: KnownPush | undefined): DecodedFields {
  known?.reader.read(known.normalize?.(fields) ?? fields, draft)
  draft.raw = fields
  return draft
}

function text(fields: Fields, name: string, mayBeAbsent = false): string {
  const value = fields[name]
  if (typeof value === 'string') return value
  if (Array.isArray(value)) throw repeated(name)
  if (value === undefined && mayBeAbsent) return ''
  throw malformed(`it has no ${name}`)
}
