import type { Push } from '../push'

/*
 * Devices (设备消息). The retired hardware platform, with message types of its own. Source:
 * iot.weixin.qq.com.
 */

interface DeviceMessage extends Push {
  /** The device's type: the account's original id. */
  readonly DeviceType: string
  /** The device's id. */
  readonly DeviceID: string
  /** The user's openid. */
  readonly OpenID: string
}

/** A device sent something. */
export interface DeviceTextMessage extends DeviceMessage {
  readonly MsgType: 'device_text'
  /** Base64. */
  readonly Content: string
  /** Names the exchange; goes back with the reply. */
  readonly SessionID: string
  /** The message's id; 64-bit, therefore text. */
  readonly MsgId?: string
}

/**
 * A device was bound or its status asked for. It is not an event: a `subscribe_status` here has nothing to do
 * with following, and the filter is `device_event` for all of them.
 */
export interface DeviceEventMessage extends DeviceMessage {
  readonly MsgType: 'device_event'
  /** `bind`, `unbind`, `subscribe_status` or `unsubscribe_status`. */
  readonly Event: string
  /** Base64; with `bind` and `unbind`. */
  readonly Content?: string
  /** Names the exchange; with `bind` and `unbind`. */
  readonly SessionID?: string
  /**
   * 1 status wanted, 2 no longer wanted; with the other two, which are answered with MsgType `device_status`.
   */
  readonly OpType?: number
}
