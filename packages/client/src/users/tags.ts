import { isRecord } from '@wx/core/internal'
import { isText, listOf, withoutField } from '../base/answer-fields'
import { batches } from '../base/batches'
import type { Caller } from '../call/caller'
import { allOpenids } from './openids'

/** A tag that users can have. */
export interface Tag {
  readonly id: number
  readonly name: string
  /** How many users have it; only in the list. */
  readonly count?: number
}

const BATCH = 50

/**
 * The tags (标签) of one account: 100 at most, 20 for a user. Methods reject with the client's error.
 * Source: https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html
 *
 * @example
 * ```ts
 * const { id } = await users(wx).tags.create('老客户')
 * await users(wx).tags.tag(id, openids)
 * ```
 */
export class Tags {
  readonly #wx: Caller

  constructor(wx: Caller) {
    this.#wx = wx
  }

  async list(): Promise<readonly Tag[]> {
    const { tags } = await this.#wx.get('/cgi-bin/tags/get')
    return listOf(tags, isTag)
  }

  /** 45157 for a name that exists, 45158 for one over 30 bytes. */
  async create(name: string): Promise<Tag> {
    const { tag } = await this.#wx.post('/cgi-bin/tags/create', { tag: { name } })
    if (isTag(tag)) return tag
    throw withoutField('POST /cgi-bin/tags/create', 'tag')
  }

  async rename(id: number, name: string): Promise<void> {
    await this.#wx.post('/cgi-bin/tags/update', { tag: { id, name } })
  }

  /** 45057 for a tag that more than 100,000 users have: take it from some of them first. */
  async delete(id: number): Promise<void> {
    await this.#wx.post('/cgi-bin/tags/delete', { tag: { id } })
  }

  /** The ids of a user's tags. */
  async of(openid: string): Promise<readonly number[]> {
    const { tagid_list } = await this.#wx.post('/cgi-bin/tags/getidlist', { openid })
    return listOf(tagid_list, isNumber)
  }

  /** The users who have the tag. */
  members(id: number): AsyncGenerator<string, void, void> {
    return allOpenids((after) => this.#wx.post('/cgi-bin/user/tag/get', { tagid: id, next_openid: after }))
  }

  /**
   * Gives the tag to users, 50 in a call. Resolves to those whom the platform left out. After an error the
   * users before it have the tag; doing it once more does no harm.
   */
  async tag(id: number, openids: Iterable<string> | AsyncIterable<string>): Promise<readonly string[]> {
    return this.#change('/cgi-bin/tags/members/batchtagging', id, openids)
  }

  /** Takes the tag from users, as {@link tag} gives it. */
  async untag(id: number, openids: Iterable<string> | AsyncIterable<string>): Promise<readonly string[]> {
    return this.#change('/cgi-bin/tags/members/batchuntagging', id, openids)
  }

  async #change(path: string, tagid: number, openids: Iterable<string> | AsyncIterable<string>): Promise<readonly string[]> {
    const failed: string[] = []
    for await (const openid_list of batches(openids, BATCH)) {
      const { fail_openid_list } = await this.#wx.post(path, { openid_list, tagid })
      failed.push(...listOf(fail_openid_list, isText))
    }
    return failed
  }
}

function isTag(value: unknown): value is Tag {
  return isRecord(value) && isNumber(value.id) && isText(value.name)
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number'
}
