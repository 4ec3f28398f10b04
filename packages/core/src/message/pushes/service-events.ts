import type { EventPush } from '../push'

/*
 * Customer-service sessions (客服会话). Source:
 * developers.weixin.qq.com/doc/offiaccount/Customer_Service/Session_control.html.
 */

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
