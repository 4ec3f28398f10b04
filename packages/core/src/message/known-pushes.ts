import { WxError } from '../base/error'
import type { Shapes } from './message'
import { Reader } from './reader'
import { SHAPES } from './shapes.generated'
import { NORMALIZERS, type Normalizer, OTHER_NAMES } from './variants'

export interface KnownPush {
  /** The documented spelling of its `MsgType`, `Event` or `InfoType`. */
  readonly spelling: string
  readonly reader: Reader
  /** `undefined` if the push always comes in its documented form. */
  readonly normalize: Normalizer | undefined
}

export type PushKind = 'message' | 'event' | 'info'

/**
 * Pushes by their kind and their name in any case. Each kind has its own map: a `MsgType` is never taken for
 * an event.
 */
export class KnownPushes {
  static #builtIn: KnownPushes | undefined

  /** The pushes that the types name: one table for all bots. */
  static builtIn(): KnownPushes {
    KnownPushes.#builtIn ??= new KnownPushes(SHAPES)
    return KnownPushes.#builtIn
  }

  readonly #pushes: Readonly<Record<PushKind, Map<string, KnownPush>>> = { message: new Map(), event: new Map(), info: new Map() }

  constructor(shapes: Partial<Shapes>) {
    for (const [name, shape] of Object.entries(shapes)) {
      const [kind, spelling] = split(name)
      this.#pushes[kind].set(spelling.toLowerCase(), { spelling, reader: new Reader(name, shape), normalize: NORMALIZERS.get(name) })
    }
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
