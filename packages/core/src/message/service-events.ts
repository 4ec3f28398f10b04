import type { EventPush } from './push'
import type { Shape } from './shape'

/* Customer-service sessions. Source: protocol/events.md §7. */

interface SessionEvent extends EventPush {
  /** The agent's account, `name@account`. */
  readonly KfAccount: string
}

/** An agent took a conversation. */
export interface KfCreateSessionEvent extends SessionEvent {
  readonly Event: 'kf_create_session'
}

/** A conversation with an agent ended. */
export interface KfCloseSessionEvent extends SessionEvent {
  readonly Event: 'kf_close_session'
  /** How it ended; reported, not documented. */
  readonly CloseType?: string
}

/** An agent handed a conversation to another. */
export interface KfSwitchSessionEvent extends EventPush {
  readonly Event: 'kf_switch_session'
  /** The agent who had it, `name@account`. */
  readonly FromKfAccount: string
  /** The agent who has it now, `name@account`. */
  readonly ToKfAccount: string
}

export interface ServiceEvents {
  'event:kf_create_session': KfCreateSessionEvent
  'event:kf_close_session': KfCloseSessionEvent
  'event:kf_switch_session': KfSwitchSessionEvent
}

export const serviceShapes: { readonly [K in keyof ServiceEvents]: Shape<ServiceEvents[K]> } = {
  'event:kf_create_session': { KfAccount: 'text' },
  'event:kf_close_session': { KfAccount: 'text', CloseType: 'text?' },
  'event:kf_switch_session': { FromKfAccount: 'text', ToKfAccount: 'text' },
}
