import { WxError } from '../base/error'
import type { Shapes } from './message'
import { Reader } from './reader'
import { readShape } from './shape-notation'
import { SHAPES } from './shapes.generated'
import { NORMALIZERS, type Normalizer, OTHER_NAMES } from './variants'

export type PushKind = 'message' | 'event' | 'info'

/** A push that has a name, and how its fields are read. */
export class KnownPush {
  readonly kind: PushKind
  /** The documented spelling of its `MsgType`, `Event` or `InfoType`. */
  readonly spelling: string
  /** `undefined` if the push always comes in its documented form. */
  readonly normalize: Normalizer | undefined
  readonly #makeReader: () => Reader
  #reader: Reader | undefined

  /** Throws a `WxError` of code `config-invalid` if the name is invalid. */
  constructor(name: string, makeReader: () => Reader) {
    const [kind, spelling] = split(name)
    this.kind = kind
    this.spelling = spelling
    this.normalize = NORMALIZERS.get(name)
    this.#makeReader = makeReader
  }

  /** Made when it is first asked for: the readers of all built-in pushes would be a third of a cold start. */
  get reader(): Reader {
    this.#reader ??= this.#makeReader()
    return this.#reader
  }
}

/**
 * Pushes by their kind and their name in any case. Each kind has its own map: a `MsgType` is never taken for
 * an event.
 */
export class KnownPushes {
  static #builtIn: KnownPushes | undefined

  /** The pushes that the types name: one table for all bots. */
  static builtIn(): KnownPushes {
    KnownPushes.#builtIn ??= new KnownPushes(
      Object.entries(SHAPES).map(([name, notation]) => new KnownPush(name, () => new Reader(name, readShape(notation)))),
    )
    return KnownPushes.#builtIn
  }

  /** Throws a `WxError` of code `config-invalid` if a name or a shape is invalid. */
  static own(shapes: Partial<Shapes>): KnownPushes {
    return new KnownPushes(
      Object.entries(shapes).map(([name, shape]) => {
        const reader = new Reader(name, shape)
        return new KnownPush(name, () => reader)
      }),
    )
  }

  readonly #pushes: Readonly<Record<PushKind, Map<string, KnownPush>>> = { message: new Map(), event: new Map(), info: new Map() }

  private constructor(pushes: readonly KnownPush[]) {
    for (const push of pushes) this.#pushes[push.kind].set(push.spelling.toLowerCase(), push)
  }

  get(kind: PushKind, name: string): KnownPush | undefined {
    const known = this.#pushes[kind]
    const lowerCase = name.toLowerCase()
    return known.get(lowerCase) ?? (kind === 'event' ? known.get(OTHER_NAMES.get(lowerCase) ?? '') : undefined)
  }
}

function split(name: string): readonly [kind: PushKind, spelling: string] {
  if (name.startsWith('event:')) return ['event', name.slice('event:'.length)]
  if (name.startsWith('info:')) return ['info', name.slice('info:'.length)]
  if (!name.includes(':')) return ['message', name]
  throw new WxError('config-invalid', `shapes has ${JSON.stringify(name)}. A push is named by its MsgType, or as event:NAME or info:NAME.`)
}
