import type { Fields } from '../wire/fields'

/** What every message and event has. Field names are the platform's own. Source: protocol/messages.md §4. */
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

/** What every event has. Source: protocol/events.md. */
export interface EventPush extends Push {
  readonly MsgType: 'event'
}

/**
 * What every push of the open platform about an authorization has. It goes to the third-party platform itself: there is
 * no account, no sender and nothing to reply to; the answer is always `success`. Source: protocol/events.md §16.
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
 * A message whose `MsgType` these types do not know; the real one is `raw.MsgType`.
 * New types appear without notice: they are neither lost nor an error.
 */
export interface UnknownMessage extends Push {
  readonly MsgType: 'unknown'
}

/** An event whose `Event` these types do not know; the real one is `raw.Event`. */
export interface UnknownEvent extends EventPush {
  readonly Event: 'unknown'
}

/**
 * A push whose `InfoType` these types do not know; the real one is `raw.InfoType`. WeCom's are among them: `AppId` is
 * empty and `CreateTime` is `NaN` where a push has none.
 */
export interface UnknownInfo extends InfoPush {
  readonly InfoType: 'unknown'
}
