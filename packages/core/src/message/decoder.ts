import { type Fields, malformed } from '../wire/fields'
import { type Message, type Shapes, shapes } from './message'
import { type DecodedFields, decimal, Reader, repeated } from './reader'
import { otherNames, type Tidy, tidies } from './variants'

interface KnownPush {
  /** The documented spelling of its `MsgType`, `Event` or `InfoType`. */
  readonly spelling: string
  readonly reader: Reader
  readonly tidy: Tidy | undefined
}

/** By name in lower case. Three maps, so that no `MsgType` can pass for an event. */
interface KnownPushes {
  readonly message: Map<string, KnownPush>
  readonly event: Map<string, KnownPush>
  readonly info: Map<string, KnownPush>
}

/**
 * Turns a push's fields into the typed message: numbers converted, lists always lists, an event's name in its
 * documented spelling. It has what its type names; everything, as it came, is under `raw`. What is not known becomes the
 * unknown member.
 *
 * @example
 * ```ts
 * const message = new Decoder().decode(await parseXml(body))
 * ```
 */
export class Decoder {
  readonly #known: KnownPushes

  constructor(extensions: Partial<Shapes> = {}) {
    this.#known = knownPushes({ ...shapes, ...extensions })
  }

  /** Throws a `WxError`: `malformed` without the fields every push has, `repeated-element` where a value came twice. */
  decode(fields: Fields): Message {
    const { MsgType, InfoType } = fields
    return (MsgType === undefined && InfoType !== undefined ? this.#info(fields) : this.#push(fields)) as unknown as Message
  }

  #push(fields: Fields): DecodedFields {
    const type = text(fields, 'MsgType').toLowerCase()
    const isEvent = type === 'event'
    const known = isEvent ? this.#known.event.get(text(fields, 'Event').toLowerCase()) : this.#known.message.get(type)
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
    const known = this.#known.info.get(text(fields, 'InfoType').toLowerCase())
    const draft = {
      AppId: text(fields, 'AppId', known === undefined),
      CreateTime: decimal(text(fields, 'CreateTime', known === undefined)),
      InfoType: known?.spelling ?? 'unknown',
    }
    return complete(draft, fields, known)
  }
}

function complete(draft: DecodedFields, fields: Fields, known: KnownPush | undefined): DecodedFields {
  known?.reader.read(known.tidy?.(fields) ?? fields, draft)
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

function knownPushes(all: Partial<Shapes>): KnownPushes {
  const known: KnownPushes = { message: new Map(), event: new Map(), info: new Map() }
  for (const [name, shape] of Object.entries(all)) {
    const [kind, spelling] = split(name)
    known[kind].set(spelling.toLowerCase(), { spelling, reader: new Reader(shape), tidy: tidies.get(name) })
  }
  for (const [alias, spelling] of otherNames) {
    const push = known.event.get(spelling.toLowerCase())
    if (push !== undefined) known.event.set(alias.toLowerCase(), push)
  }
  return known
}

function split(name: string): readonly [kind: keyof KnownPushes, spelling: string] {
  if (name.startsWith('event:')) return ['event', name.slice('event:'.length)]
  if (name.startsWith('info:')) return ['info', name.slice('info:'.length)]
  return ['message', name]
}
