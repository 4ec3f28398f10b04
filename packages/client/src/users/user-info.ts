import { isRecord } from '@wx/core/internal'

/** In which language the platform answers. */
export type UserLanguage = 'zh_CN' | 'zh_TW' | 'en'

/**
 * What the account may know of a user. Name, picture, sex and place are no longer given since December 2021.
 * Fields that the platform adds are kept. Source:
 * https://developers.weixin.qq.com/doc/offiaccount/User_Management/Get_users_basic_information_UnionID.html
 */
export interface UserInfo {
  readonly openid: string
  /** 0: does not follow, and then only the ids are there. */
  readonly subscribe: 0 | 1
  /** The same in all apps of one open-platform account. */
  readonly unionid?: string
  readonly language?: string
  /** In seconds since 1970. */
  readonly subscribe_time?: number
  /** How the user came, such as `ADD_SCENE_QR_CODE`. */
  readonly subscribe_scene?: string
  readonly remark?: string
  readonly tagid_list?: readonly number[]
  readonly qr_scene?: number
  readonly qr_scene_str?: string
}

export function isUserInfo(value: unknown): value is UserInfo {
  return isRecord(value) && typeof value.openid === 'string' && (value.subscribe === 0 || value.subscribe === 1)
}
