import type { Fields } from '../xml/fields'

/** What every push has, message or event. Field names are the platform's own. Source: protocol/messages.md §4. */
export interface Push {
  /** The account's original id, `gh_…`. */
  readonly ToUserName: string
  /** The sender's openid; for some system events a system account's. */
  readonly FromUserName: string
  /** When it happened, unix seconds. */
  readonly CreateTime: number
  /** Every field as it came, as text, also those that no type names. */
  readonly raw: Fields
}

/**
 * An ordinary message whose `MsgType` these types do not know; the real one is `raw.MsgType`.
 * New types appear without notice: they are neither lost nor an error.
 */
export interface UnknownMessage extends Push {
  readonly MsgType: 'unknown'
}

/** An event whose `Event` these types do not know; the real one is `raw.Event`. */
export interface UnknownEvent extends Push {
  readonly MsgType: 'event'
  readonly Event: 'unknown'
}
