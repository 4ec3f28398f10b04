import type { EventPush } from '../push'

/*
 * Data of users who authorized the account (授权用户资料变更). Sent for users of the last 30 days. Some come with
 * `openid` and `appid` in lower case; here they are always `OpenID` and `AppID`. Source:
 * developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/authorization_change.html.
 */

interface AuthorizationEvent extends EventPush {
  /** The user of this data. */
  readonly OpenID: string
  /** The app id that was authorized. */
  readonly AppID: string
  /**
   * What was taken back. Web pages: 201 address, 202 invoice, 203 coupon, 204 microphone, 205 nickname and
   * avatar, 206 location, 207 selected pictures or video, 301 the whole site app. Mini programs: 1 plate
   * number, 2 address, 3 invoice, 4 Bluetooth, 5 microphone, 6 nickname and avatar, 7 camera, 8 phone, 12
   * steps, 13 location, 14 pictures or video, 15 files, 16 mail address, 18 place, 19 nickname typed, 20
   * avatar chosen, …
   */
  readonly RevokeInfo?: string
  /** The user's union id, if there is one. */
  readonly UnionID?: string
  /** The plug-in, if one was authorized. */
  readonly PluginID?: string
  /** The user's id for that plug-in. */
  readonly OpenPID?: string
}

/** The platform removed risky profile data: fetch or drop avatar and nickname. */
export interface UserInfoModifiedEvent extends AuthorizationEvent {
  readonly Event: 'user_info_modified'
}

/** A user took back a consent: delete the data. */
export interface UserAuthorizationRevokeEvent extends AuthorizationEvent {
  readonly Event: 'user_authorization_revoke'
}

/** A user closed the account: delete the data. */
export interface UserAuthorizationCancellationEvent extends AuthorizationEvent {
  readonly Event: 'user_authorization_cancellation'
}
