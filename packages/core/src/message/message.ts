import { type FollowEvents, followShapes } from './follow-events'
import { type MenuEvents, menuShapes } from './menu-events'
import { type OrdinaryMessages, ordinaryShapes } from './ordinary'
import type { UnknownEvent, UnknownMessage } from './push'
import type { Shape } from './shape'

/**
 * Every push these types know, by the name it has as a filter: a message's `MsgType`, or `event:` and an event's `Event`.
 * The one map behind filters, narrowing and exhaustiveness. Add your own by declaration merging, and tell the bot how
 * to read them with its `shapes` option:
 *
 * @example
 * ```ts
 * declare module '@wx/core' {
 *   interface Pushes { 'event:my_event': Push & { MsgType: 'event'; Event: 'my_event'; Count: number } }
 * }
 * new Bot({ token, shapes: { 'event:my_event': { Count: 'number' } } })
 * ```
 */
export interface Pushes extends OrdinaryMessages, FollowEvents, MenuEvents {}

export type PushName = keyof Pushes

/** Whatever can arrive. Narrow it by `MsgType`, then by `Event`. */
export type Message = Pushes[PushName] | UnknownMessage | UnknownEvent

/** How each push is read; a user's own come on top of these. */
export type Shapes = { readonly [K in PushName]: Shape<Pushes[K]> }

export const shapes: Shapes = { ...ordinaryShapes, ...followShapes, ...menuShapes }

/** The name a message has as a filter: `text`, `event:subscribe`, `unknown`, `event:unknown`. */
export function nameOf(message: Message): string {
  return message.MsgType === 'event' ? `event:${message.Event}` : message.MsgType
}
