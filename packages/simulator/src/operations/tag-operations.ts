import { isRecord } from '@wx/core/internal'
import type { ChatUser } from '../chat/chat-user'
import type { Errcode } from '../platform/platform-error'
import { type Answer, done, type JsonObject, numberOf, type Operations, textOf, textsOf } from './operation'
import type { Platform } from './platform'
import { openidPage } from './user-operations'

const MOST_AT_ONCE = 50
const MOST_PER_USER = 20
const PAGE = 10_000

/**
 * Tags and the users who have them.
 * Source: https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html
 */
export function tagOperations({ chat, tags }: Platform): Operations {
  const tagged = (id: number): readonly ChatUser[] => chat.users.filter(({ record }) => record.tagIds.has(id))

  /** Puts a tag on users or takes it away; nothing happens if one of them can't have it. */
  const retag = (
    body: JsonObject,
    change: (user: ChatUser, id: number) => void,
    refuse: (user: ChatUser, id: number) => boolean,
  ): Errcode => {
    const id = numberOf(body, 'tagid') ?? -1
    const users = textsOf(body, 'openid_list').map((openid) => chat.known(openid))
    if (users.length === 0 || users.length > MOST_AT_ONCE) return 40032
    if (!tags.has(id)) return 45159
    const followers = users.filter((user) => user?.record.following === true)
    if (followers.length < users.length) return 40003
    if (followers.some((user) => user !== undefined && refuse(user, id))) return 45059
    for (const user of followers) if (user !== undefined) change(user, id)
    chat.refreshMenus()
    return 0
  }

  return {
    'POST /cgi-bin/tags/create': ({ body }) => {
      const tag = tags.create(textOf(tagOf(body), 'name'))
      return typeof tag === 'number' ? tag : { tag }
    },
    'GET /cgi-bin/tags/get': () => ({ tags: tags.all().map((tag) => ({ ...tag, count: tagged(tag.id).length })) }),
    'POST /cgi-bin/tags/update': ({ body }) => {
      const tag = tagOf(body)
      return done(tags.rename(numberOf(tag, 'id') ?? -1, textOf(tag, 'name')))
    },
    'POST /cgi-bin/tags/delete': ({ body }) => {
      const id = numberOf(tagOf(body), 'id') ?? -1
      const refusal = tags.delete(id)
      if (refusal === undefined) for (const { record } of tagged(id)) record.tagIds.delete(id)
      return done(refusal)
    },
    'POST /cgi-bin/user/tag/get': ({ body }): Answer => {
      const id = numberOf(body, 'tagid') ?? -1
      if (!tags.has(id)) return 45159
      const page = openidPage(
        tagged(id).map(({ openid }) => openid),
        textOf(body, 'next_openid'),
        PAGE,
      )
      if (typeof page === 'number') return page
      const { total: _total, ...rest } = page
      return rest
    },
    'POST /cgi-bin/tags/members/batchtagging': ({ body }) =>
      retag(
        body,
        ({ record }, id) => record.tagIds.add(id),
        ({ record }, id) => !record.tagIds.has(id) && record.tagIds.size === MOST_PER_USER,
      ),
    'POST /cgi-bin/tags/members/batchuntagging': ({ body }) =>
      retag(
        body,
        ({ record }, id) => record.tagIds.delete(id),
        () => false,
      ),
    'POST /cgi-bin/tags/getidlist': ({ body }) => {
      const user = chat.known(textOf(body, 'openid'))
      return user === undefined ? 40003 : { tagid_list: [...user.record.tagIds] }
    },
  }
}

function tagOf({ tag }: JsonObject): JsonObject {
  return isRecord(tag) ? tag : {}
}
