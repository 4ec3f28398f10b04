import type { Fields } from '../wire/fields'

/**
 * What every message and event has. Field names are the platform's own. Source:
 * developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html.
 */
export interface Push {
  /** The account's original id, `gh_…`. */
  readonly ToUserName: string
  /** The sender's openid; for some system events a system account's, for a few (mini-game payments) empty. */
  readonly FromUserName: string
  /** When it happened, unix seconds. */
  readonly CreateTime: number
  /** Every field as it came, as text, also those that no type names. */
  readonly raw: Fields
}

/** What every event has. */
export interface EventPush extends Push {
  readonly MsgType: 'event'
}

/**
 * What every push of the open platform about an authorization has. It goes to the third-party platform
 * itself. It has no account and no sender, and there is nothing to reply to: the answer is always `success`.
 * Source:
 * developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/component_verify_ticket.html.
 */
export interface InfoPush {
  readonly MsgType?: undefined
  readonly ToUserName?: undefined
  readonly FromUserName?: undefined
  /** The component's app id, the third-party platform's own. */
  readonly AppId: string
  /** When it happened, unix seconds. */
  readonly CreateTime: number
  /** Every field as it came, as text, also those that no type names. */
  readonly raw: Fields
}

/**
 * A message with a `MsgType` that these types do not know; the real one is `raw.MsgType`. New types appear
 * without notice. They are neither lost nor an error.
 */
export interface UnknownMessage extends Push {
  readonly MsgType: 'unknown'
}

/** An event with an `Event` that these types do not know; the real one is `raw.Event`. */
export interface UnknownEvent extends EventPush {
  readonly Event: 'unknown'
}

/**
 * A push with an `InfoType` that these types do not know; the real one is `raw.InfoType`. WeCom's are among
 * them. If a push has no `AppId`, it is empty here; if it has no `CreateTime`, it is `NaN`.
 */
export interface UnknownInfo extends InfoPush {
  readonly InfoType: 'unknown'
}
