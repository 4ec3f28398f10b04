import { WxError } from '@wx/core'
import type { WxAnswer } from '../call/caller'

/**
 * What a user allowed this account, under the platform's own names. It has nothing to do with the account's
 * access token. Fields that are not listed stay.
 *
 * Source: https://developers.weixin.qq.com/doc/service/guide/h5/auth.html
 */
export interface UserToken extends WxAnswer {
  readonly access_token: string
  /** In seconds. */
  readonly expires_in: number
  /** Good for 30 days. After that the user must be asked again. */
  readonly refresh_token: string
  readonly openid: string
  /** The scopes, joined by commas. */
  readonly scope: string
  /** If the account is bound to an open-platform account; of `snsapi_userinfo` and `snsapi_login`. */
  readonly unionid?: string
  /**
   * 1 for a snapshot page, which WeChat shows before the user allowed anything: this openid is no real one.
   * Keep no record of it.
   */
  readonly is_snapshotuser?: 0 | 1
}

/**
 * A user's profile, under the platform's own names. `sex`, `province`, `city` and `country` are empty since
 * 2021. Fields that are not listed stay.
 */
export interface UserProfile extends WxAnswer {
  readonly openid: string
  readonly nickname: string
  /** Empty for a user without a picture. */
  readonly headimgurl: string
  readonly privilege?: readonly string[]
  readonly unionid?: string
}

/** Throws a `WxError` of code `upstream-failed` for an answer that is no token. */
export function userTokenIn(answer: WxAnswer, path: string): UserToken {
  if (isUserToken(answer)) return answer
  throw lacking(path, 'access_token, refresh_token, openid, scope and expires_in')
}

/** Throws a `WxError` of code `upstream-failed` for an answer that is no profile. */
export function userProfileIn(answer: WxAnswer, path: string): UserProfile {
  if (isUserProfile(answer)) return answer
  throw lacking(path, 'openid, nickname and headimgurl')
}

function isUserToken(answer: WxAnswer): answer is UserToken {
  const { expires_in: expiresIn } = answer
  return hasTexts(answer, ['access_token', 'refresh_token', 'openid', 'scope']) && typeof expiresIn === 'number'
}

function isUserProfile(answer: WxAnswer): answer is UserProfile {
  return hasTexts(answer, ['openid', 'nickname', 'headimgurl'])
}

function hasTexts(answer: WxAnswer, names: readonly string[]): boolean {
  return names.every((name) => typeof answer[name] === 'string')
}

function lacking(path: string, fields: string): WxError {
  return new WxError('upstream-failed', `${path} answered without ${fields}: check the address, and any proxy on the way.`)
}
