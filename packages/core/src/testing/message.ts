import { WxError } from '../base/error'
import { refuseUnknownOptions } from '../base/refuse-unknown-options'
import { nearestFilter } from '../bot/filter-names'
import { Decoder } from '../message/decoder'
import type { Pushes, PushName, Shapes } from '../message/message'
import { readShape, type ShapeFields } from '../message/shape-notation'
import { SHAPES } from '../message/shapes.generated'
import { type Given, rawFields } from './raw-fields'

/** Any of the fields, nested ones too. */
export type DeepPartial<T> = T extends string | number
  ? T
  : T extends readonly (infer Item)[]
    ? readonly DeepPartial<Item>[]
    : { readonly [K in keyof T]?: DeepPartial<T[K]> }

/** The fields of the push `K`, all of them optional. Its name decides `MsgType`, `Event` and `InfoType`. */
export type MessageFields<K extends PushName> = DeepPartial<Omit<Pushes[K], 'MsgType' | 'Event' | 'InfoType' | 'raw'>>

const PUSH_SHAPE = { ToUserName: 'text', FromUserName: 'text', CreateTime: 'number' }
const INFO_SHAPE = { AppId: 'text', CreateTime: 'number' }
const FIRST_TIME = 1_700_000_000
/** Longer than a JavaScript number can hold, as real ids are. */
const FIRST_ID = 7_300_000_000_000_000_000n

let count = 0

/**
 * A push as a handler gets it, for `bot.dispatch` or for {@link Signer}. What you leave out is filled in:
 * ids, times, `''`, `0`, empty lists. Optional fields stay absent. Each message has a `MsgId` and a
 * `CreateTime` of its own, so that no message is taken for a retry of another one. `raw` is what the platform
 * would send.
 *
 * Pushes that you added to `Pushes` are read as the third parameter says, like a bot's option `shapes`.
 * Throws a `WxError` of code `config-invalid` for a name or a field that doesn't exist.
 *
 * @example
 * ```ts
 * const answer = await bot.dispatch(message('text', { Content: '你好' }))
 * await bot.dispatch(message('event:CLICK', { EventKey: 'MENU_HELP' }))
 * ```
 */
export function message<K extends PushName>(name: K, fields?: MessageFields<K>, shapes?: Partial<Shapes>): Pushes[K]
export function message(name: string, fields: Given = {}, extensions: Partial<Shapes> = {}): unknown {
  const known: Readonly<Record<string, string | ShapeFields>> = { ...SHAPES, ...extensions }
  const found = Object.hasOwn(known, name) ? known[name] : undefined
  if (found === undefined) throw unknownPush(name, Object.keys(known))
  const ownShape = typeof found === 'string' ? readShape(found) : found
  const shape = { ...(name.startsWith('info:') ? INFO_SHAPE : PUSH_SHAPE), ...ownShape }
  refuseUnknownOptions(`message('${name}')`, fields, Object.keys(shape))
  return new Decoder(extensions).decode({ ...kindOf(name), ...rawFields(shape, { ...defaults(shape), ...fields }) })
}

function unknownPush(name: string, names: readonly string[]): WxError {
  const nearest = nearestFilter(name, names)
  const hint = nearest === undefined ? 'Its names are the ones that bot.on takes.' : `Did you mean '${nearest}'?`
  return new WxError('config-invalid', `message() knows no push '${String(name)}'. ${hint}`)
}

function kindOf(name: string): Readonly<Record<string, string>> {
  const [kind, type] = name.split(':', 2)
  if (kind === 'info' && type !== undefined) return { InfoType: type }
  return kind === 'event' && type !== undefined ? { MsgType: 'event', Event: type } : { MsgType: name }
}

/** Different for each message. A job's `MsgID` is not the message's own, and is left to the caller. */
function defaults(shape: ShapeFields): Given {
  count += 1
  return {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oABCDEFGHIJKLMNOPQRSTUVWXYZ0',
    AppId: 'wx0123456789abcdef',
    CreateTime: FIRST_TIME + count,
    ...(shape.MsgId === 'text' && { MsgId: String(FIRST_ID + BigInt(count)) }),
  }
}
