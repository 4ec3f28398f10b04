import type { UnknownEvent, UnknownInfo, UnknownMessage } from './push'
import type { Pushes } from './pushes.generated'
import type { Shape } from './shape'

export type { Pushes }

/** The name of a kind of push, such as `text` or `event:subscribe`. */
export type PushName = keyof Pushes

/**
 * All that can arrive. Narrow it by `MsgType`, then by `Event`; by `InfoType` if `MsgType` is `undefined`.
 */
export type Message = Pushes[PushName] | UnknownMessage | UnknownEvent | UnknownInfo

/** How each push is read; a user's own are added to these. */
export type Shapes = { readonly [K in PushName]: Shape<Pushes[K]> }

/**
 * The name of a message as a filter, such as `text`, `event:subscribe` or `info:authorized`. For a push that
 * no type names it is `unknown`, `event:unknown` or `info:unknown`.
 */
export function nameOf(message: Message): string {
  if (message.MsgType === undefined) return `info:${message.InfoType}`
  return message.MsgType === 'event' ? `event:${message.Event}` : message.MsgType
}
