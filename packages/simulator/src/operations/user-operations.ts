import type { ChatUser } from '../chat/chat-user'
import type { Errcode } from '../platform/platform-error'
import { type Answer, type JsonObject, type Operations, textOf, textsOf } from './operation'
import type { Platform } from './platform'

const MOST_IN_BATCH = 100
const PAGE = 10_000
const BLACKLIST_PAGE = 1_000
const MOST_BLOCKED_AT_ONCE = 20
const MOST_REMARK = 30

/**
 * Followers, remarks and the blacklist.
 * Sources: https://developers.weixin.qq.com/doc/offiaccount/User_Management/Get_users_basic_information_UnionID.html
 * and https://developers.weixin.qq.com/doc/offiaccount/User_Management/Manage_blacklist.html
 */
export function userOperations({ chat }: Platform): Operations {
  const followers = (): readonly string[] => openids(chat.users.filter(({ record }) => record.following))
  const info = (openid: string, language: unknown): JsonObject | 40003 =>
    chat.known(openid)?.record.info(typeof language === 'string' ? language : 'zh_CN') ?? 40003

  const block = (body: JsonObject, blocked: boolean): Errcode => {
    const users = textsOf(body, 'openid_list').map((openid) => chat.known(openid))
    if (users.length === 0 || users.length > MOST_BLOCKED_AT_ONCE) return 40032
    if (users.includes(undefined)) return 40003
    for (const user of users) if (user !== undefined) user.record.blocked = blocked
    return 0
  }

  return {
    'GET /cgi-bin/user/info': ({ query }) => info(query.openid ?? '', query.lang),
    'POST /cgi-bin/user/info/batchget': ({ body }) => batch(body, info),
    'GET /cgi-bin/user/get': ({ query }) => openidPage(followers(), query.next_openid, PAGE),
    'POST /cgi-bin/user/info/updateremark': ({ body }) => {
      const user = chat.known(textOf(body, 'openid'))
      if (user === undefined || !user.record.following) return 40003
      const remark = textOf(body, 'remark')
      // Which code the platform has for a longer remark is a guess.
      if ([...remark].length >= MOST_REMARK) return 40035
      user.record.remark = remark
      return 0
    },
    'POST /cgi-bin/tags/members/getblacklist': ({ body }) =>
      openidPage(openids(chat.users.filter(({ record }) => record.blocked)), textOf(body, 'begin_openid'), BLACKLIST_PAGE),
    'POST /cgi-bin/tags/members/batchblacklist': ({ body }) => block(body, true),
    'POST /cgi-bin/tags/members/batchunblacklist': ({ body }) => block(body, false),
  }
}

function batch({ user_list }: JsonObject, info: (openid: string, language: unknown) => JsonObject | 40003): Answer {
  const wanted: readonly JsonObject[] = Array.isArray(user_list) ? user_list : []
  if (wanted.length === 0 || wanted.length > MOST_IN_BATCH) return 40032
  const found = wanted.map((user) => info(textOf(user, 'openid'), user.lang))
  return found.includes(40003) ? 40003 : { user_info_list: found }
}

function openids(users: readonly ChatUser[]): readonly string[] {
  return users.map(({ openid }) => openid)
}

/**
 * The openids after the given one, at most `size`. `data` is absent if there are none. `next_openid` is the
 * last one of the page, and empty if there are none; an openid that is not in the list is 40003.
 */
export function openidPage(all: readonly string[], after: string | undefined, size: number): JsonObject | 40003 {
  const start = after === undefined || after === '' ? 0 : all.indexOf(after) + 1
  if (start === 0 && after !== undefined && after !== '') return 40003
  const openid = all.slice(start, start + size)
  const page = { total: all.length, count: openid.length, next_openid: openid.at(-1) ?? '' }
  return openid.length === 0 ? page : { ...page, data: { openid } }
}
