import { numberOf } from '@wx/api'
import { isRecord } from '@wx/core/internal'
import { listOf, requireId } from '../base/answer-fields'
import type { Caller } from '../call/caller'
import { type Article, isStoredArticle, type StoredArticle } from './article'

/** A draft in the list. */
export interface Draft {
  readonly media_id: string
  readonly articles: readonly StoredArticle[]
  /** In seconds since 1970. */
  readonly update_time: number | undefined
}

/** The most that the platform gives in one call. */
const PAGE = 20

/** The drafts (草稿箱) of one account. {@link drafts} makes one. */
export class Drafts {
  readonly #wx: Caller

  constructor(wx: Caller) {
    this.#wx = wx
  }

  /**
   * Adds a draft of one or more articles, and resolves to its media id. Rejects with the client's error.
   * Source: https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Add_draft.html
   *
   * @example
   * ```ts
   * const mediaId = await drafts(wx).add([{ title: '周报', content: '<p>…</p>', thumb_media_id }])
   * ```
   */
  async add(articles: readonly Article[]): Promise<string> {
    return requireId(await this.#wx.post('/cgi-bin/draft/add', { articles }), 'media_id', 'POST /cgi-bin/draft/add')
  }

  /**
   * The articles of a draft. Rejects with the client's error: 40007 for a draft that is not there.
   * Source: https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Get_draft.html
   *
   * @example
   * ```ts
   * const [first] = await drafts(wx).get(mediaId)
   * ```
   */
  async get(mediaId: string): Promise<readonly StoredArticle[]> {
    const { news_item } = await this.#wx.post('/cgi-bin/draft/get', { media_id: mediaId })
    return listOf(news_item, isStoredArticle)
  }

  /**
   * Replaces one article of a draft, by its place from 0. Rejects with the client's error.
   * Source: https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Update_draft.html
   *
   * @example
   * ```ts
   * await drafts(wx).update(mediaId, 0, { title: '周报（改）', content: '<p>…</p>', thumb_media_id })
   * ```
   */
  async update(mediaId: string, index: number, article: Article): Promise<void> {
    await this.#wx.post('/cgi-bin/draft/update', { media_id: mediaId, index, articles: article })
  }

  /**
   * Deletes a draft. Rejects with the client's error.
   * Source: https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Delete_draft.html
   *
   * @example
   * ```ts
   * await drafts(wx).delete(mediaId)
   * ```
   */
  async delete(mediaId: string): Promise<void> {
    await this.#wx.post('/cgi-bin/draft/delete', { media_id: mediaId })
  }

  /**
   * How many drafts there are. Rejects with the client's error.
   * Source: https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Count_drafts.html
   *
   * @example
   * ```ts
   * const count = await drafts(wx).count()
   * ```
   */
  async count(): Promise<number> {
    const { total_count } = await this.#wx.get('/cgi-bin/draft/count')
    return numberOf(total_count) ?? 0
  }

  /**
   * All drafts, 20 in a call; without contents unless `content` is true. The platform counts
   * from the first one: a draft that is added or deleted meanwhile moves the others, so collect before
   * deleting. Rejects with the client's error.
   * Source: https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Get_draft_list.html
   *
   * @example
   * ```ts
   * for await (const { media_id, articles } of drafts(wx).list()) console.log(media_id, articles[0]?.title)
   * ```
   */
  async *list({ content = false }: { readonly content?: boolean } = {}): AsyncGenerator<Draft, void, void> {
    for (let offset = 0; ; offset += PAGE) {
      const answer = await this.#wx.post('/cgi-bin/draft/batchget', { offset, count: PAGE, no_content: content ? 0 : 1 })
      const items = listOf(answer.item, isItem)
      yield* items.map(toDraft)
      if (items.length === 0 || offset + PAGE >= (numberOf(answer.total_count) ?? 0)) return
    }
  }
}

/**
 * The drafts (草稿箱) of an account. Source:
 * https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Add_draft.html
 *
 * @example
 * ```ts
 * const mediaId = await drafts(wx).add([{ title: '周报', content: '<p>…</p>', thumb_media_id }])
 * ```
 */
export function drafts(wx: Caller): Drafts {
  return new Drafts(wx)
}

interface Item {
  readonly media_id: string
  readonly content?: unknown
  readonly update_time?: unknown
}

function isItem(value: unknown): value is Item {
  return isRecord(value) && typeof value.media_id === 'string'
}

function toDraft({ media_id, content, update_time }: Item): Draft {
  return { media_id, articles: listOf(Object(content).news_item, isStoredArticle), update_time: numberOf(update_time) }
}
