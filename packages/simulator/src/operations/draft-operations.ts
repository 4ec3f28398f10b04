import { isRecord } from '@wx/core/internal'
import { type Article, articleRefusal, newsItem, withoutContent } from '../platform/articles/article'
import type { Draft } from '../platform/articles/drafts'
import type { Errcode } from '../platform/platform-error'
import { done, type JsonObject, numberOf, type Operations, textOf } from './operation'
import { pageOf } from './page'
import type { Platform } from './platform'
import { articlePath } from './shown-articles'

const MOST_ARTICLES = 8

/** Drafts. Source: https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Add_draft.html */
export function draftOperations(platform: Platform): Operations {
  const { drafts, media } = platform
  const items = ({ mediaId, articles }: Draft, origin: string): readonly Article[] =>
    articles.map((article, index) => newsItem(article, origin + articlePath(mediaId, index), thumbUrl(platform, article, origin)))

  return {
    'POST /cgi-bin/draft/add': ({ body }) => {
      const articles = articlesOf(body)
      if (articles.length === 0 || articles.length > MOST_ARTICLES) return 40035
      const refusal = articles.map((article) => articleRefusal(article, media)).find((errcode) => errcode !== undefined)
      return refusal ?? { media_id: drafts.add(articles).mediaId }
    },
    'POST /cgi-bin/draft/get': ({ body, origin }) => {
      const draft = drafts.get(textOf(body, 'media_id'))
      return draft === undefined ? 40007 : { news_item: items(draft, origin) }
    },
    'POST /cgi-bin/draft/update': ({ body }) => {
      const article = isRecord(body.articles) ? body.articles : {}
      const refusal: Errcode | undefined = articleRefusal(article, media)
      return refusal ?? done(drafts.update(textOf(body, 'media_id'), numberOf(body, 'index') ?? -1, article))
    },
    'POST /cgi-bin/draft/delete': ({ body }) => (drafts.delete(textOf(body, 'media_id')) ? 0 : 40007),
    'GET /cgi-bin/draft/count': () => ({ total_count: drafts.all().length }),
    'POST /cgi-bin/draft/batchget': ({ body, origin }) =>
      pageOf(drafts.all(), numberOf(body, 'offset'), numberOf(body, 'count'), (draft) => ({
        media_id: draft.mediaId,
        content: {
          news_item: body.no_content === 1 ? items(draft, origin).map(withoutContent) : items(draft, origin),
          create_time: draft.createdAt,
          update_time: draft.updatedAt,
        },
        update_time: draft.updatedAt,
      })),
    'POST /cgi-bin/draft/switch': () => ({ errcode: 0, errmsg: 'ok', is_open: 1 }),
  }
}

function articlesOf({ articles }: JsonObject): readonly Article[] {
  return Array.isArray(articles) ? articles : []
}

/** The address of an article's cover. */
export function thumbUrl({ media }: Platform, article: Article, origin: string): string {
  const mediaId = textOf(article, 'thumb_media_id')
  return mediaId === '' ? '' : origin + media.path(mediaId)
}
