import type { UnknownEvent, UnknownInfo, UnknownMessage } from './push'
import type { Pushes } from './pushes.generated'
import type { Shape } from './shape'

export type { Pushes }

export type PushName = keyof Pushes

/** All that can arrive. Narrow it by `MsgType`, then by `Event`; by `InfoType` if `MsgType` is `undefined`. */
export type Message = Pushes[PushName] | UnknownMessage | UnknownEvent | UnknownInfo

/** How each push is read; a user's own are added to these. */
export type Shapes = { readonly [K in PushName]: Shape<Pushes[K]> }

/** The name a message has as a filter: `text`, `event:subscribe`, `info:authorized`; `unknown`, `event:unknown`, `info:unknown`. */
export function nameOf(message: Message): string {
  if (message.MsgType === undefined) return `info:${message.InfoType}`
  return message.MsgType === 'event' ? `event:${message.Event}` : message.MsgType
}
