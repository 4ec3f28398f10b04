import type { Push } from './push'
import type { Shape } from './shape'

/* Custom menu. Source: protocol/events.md §4. */

export interface ClickEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'CLICK'
  /** The key configured on the button. */
  readonly EventKey: string
}

export interface ViewEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'VIEW'
  /** The address the button opened. */
  readonly EventKey: string
  /** Id of the conditional menu rule, where there is one. */
  readonly MenuId?: string
}

export interface MenuEvents {
  'event:CLICK': ClickEvent
  'event:VIEW': ViewEvent
}

export const menuShapes: { readonly [K in keyof MenuEvents]: Shape<MenuEvents[K]> } = {
  'event:CLICK': {},
  'event:VIEW': {},
}
