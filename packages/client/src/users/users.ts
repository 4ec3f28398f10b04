import { listOf, withoutField } from '../base/answer-fields'
import { batches } from '../base/batches'
import type { Caller } from '../call/caller'
import { Blacklist } from './blacklist'
import { allOpenids } from './openids'
import { Tags } from './tags'
import { isUserInfo, type UserInfo, type UserLanguage } from './user-info'

const BATCH = 100

/** The users of one account. {@link users} makes one. */
export class Users {
  readonly tags: Tags
  readonly blacklist: Blacklist
  readonly #wx: Caller

  constructor(wx: Caller) {
    this.#wx = wx
    this.tags = new Tags(wx)
    this.blacklist = new Blacklist(wx)
  }

  /**
   * The openids of all who follow, oldest first, 10,000 in a call. Begins after `after`, to go on where
   * another run ended. Rejects with the client's error.
   * Source: https://developers.weixin.qq.com/doc/offiaccount/User_Management/Getting_a_User_List.html
   *
   * @example
   * ```ts
   * for await (const openid of users(wx).openids()) console.log(openid)
   * ```
   */
  openids(after: string = ''): AsyncGenerator<string, void, void> {
    return allOpenids((next) => {
      const next_openid = next === '' ? after : next
      return this.#wx.get('/cgi-bin/user/get', next_openid === '' ? {} : { next_openid })
    })
  }

  /**
   * What is known of one user. Rejects with the client's error: 40003 for an openid of another account.
   * Source:
   * https://developers.weixin.qq.com/doc/offiaccount/User_Management/Get_users_basic_information_UnionID.html
   *
   * @example
   * ```ts
   * const { subscribe, unionid } = await users(wx).info(openid)
   * ```
   */
  async info(openid: string, lang: UserLanguage = 'zh_CN'): Promise<UserInfo> {
    const answer = await this.#wx.get('/cgi-bin/user/info', { openid, lang })
    if (isUserInfo(answer)) return answer
    throw withoutField('GET /cgi-bin/user/info', 'openid and subscribe')
  }

  /**
   * What is known of many users, 100 in a call, in their order. Rejects with the client's error.
   * Source:
   * https://developers.weixin.qq.com/doc/offiaccount/User_Management/Get_users_basic_information_UnionID.html
   *
   * @example
   * ```ts
   * const all = users(wx)
   * for await (const { openid, remark } of all.details(all.openids())) console.log(openid, remark)
   * ```
   */
  async *details(openids: Iterable<string> | AsyncIterable<string>, lang: UserLanguage = 'zh_CN'): AsyncGenerator<UserInfo, void, void> {
    for await (const batch of batches(openids, BATCH)) {
      const user_list = batch.map((openid) => ({ openid, lang }))
      const { user_info_list } = await this.#wx.post('/cgi-bin/user/info/batchget', { user_list })
      yield* listOf(user_info_list, isUserInfo)
    }
  }

  /**
   * Sets the account's own name for a user, less than 30 characters; empty removes it. Rejects with the
   * client's error.
   * Source: https://developers.weixin.qq.com/doc/offiaccount/User_Management/Configuring_user_notes.html
   *
   * @example
   * ```ts
   * await users(wx).remark(openid, '老张')
   * ```
   */
  async remark(openid: string, remark: string): Promise<void> {
    await this.#wx.post('/cgi-bin/user/info/updateremark', { openid, remark })
  }
}

/**
 * The users of an account: lists, details, tags, blacklist. Only verified accounts have the right. Source:
 * https://developers.weixin.qq.com/doc/offiaccount/User_Management/Getting_a_User_List.html
 *
 * @example
 * ```ts
 * for await (const openid of users(wx).openids()) console.log(openid)
 * ```
 */
export function users(wx: Caller): Users {
  return new Users(wx)
}
