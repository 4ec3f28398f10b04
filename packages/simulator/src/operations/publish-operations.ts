import { type Article, newsItem, withoutContent } from '../platform/articles/article'
import type { Publication } from '../platform/articles/publications'
import { thumbUrl } from './draft-operations'
import { idOf, type JsonObject, numberOf, type Operations, textOf } from './operation'
import { pageOf } from './page'
import type { Platform } from './platform'
import { articlePath } from './shown-articles'

/** Whose openid the push about a job has: a guess. The page's sample shows some openid. */
const JOB_USER = 'mphelper'

/** Publishing. Source: https://developers.weixin.qq.com/doc/offiaccount/Publish/Publish.html */
export function publishOperations(platform: Platform): Operations {
  const { chat, drafts, ids, publications } = platform

  const urls = ({ articleId, articles, deleted }: Publication, origin: string): { idx: number; article_url: string }[] =>
    articles
      .map((_article, index) => ({ idx: index + 1, article_url: origin + articlePath(articleId, index) }))
      .filter(({ idx }) => !deleted.has(idx))

  const items = (publication: Publication, origin: string): readonly Article[] =>
    publication.articles.map((article, index) => ({
      ...newsItem(article, origin + articlePath(publication.articleId, index), thumbUrl(platform, article, origin)),
      is_deleted: publication.deleted.has(index + 1),
    }))

  const finish = (publication: Publication, origin: string): void => {
    publications.finish(publication)
    const item = urls(publication, origin)
    const PublishEventInfo = {
      publish_id: String(publication.publishId),
      publish_status: 0,
      article_id: publication.articleId,
      article_detail: { count: item.length, item },
    }
    void chat.pushes.notify(JOB_USER, { Event: 'PUBLISHJOBFINISH', PublishEventInfo })
  }

  return {
    'POST /cgi-bin/freepublish/submit': ({ body, origin }) => {
      const mediaId = textOf(body, 'media_id')
      const draft = drafts.get(mediaId)
      if (draft === undefined) return 40007
      const publication = publications.add(ids.next(), draft.articles, platform.seconds)
      // A published draft is no longer in the draft box.
      drafts.delete(mediaId)
      platform.later(() => finish(publication, origin))
      return { errcode: 0, errmsg: 'ok', publish_id: publication.publishId, msg_data_id: ids.next() }
    },
    'POST /cgi-bin/freepublish/get': ({ body, origin }) => {
      const publication = publications.ofJob(idOf(body, 'publish_id'))
      // The code for an unknown job is a guess.
      if (publication === undefined) return 40035
      const { publishId, status, articleId } = publication
      const item = urls(publication, origin)
      const result = status === 0 ? { article_id: articleId, article_detail: { count: item.length, item } } : {}
      return { publish_id: publishId, publish_status: status, ...result, fail_idx: [] }
    },
    'POST /cgi-bin/freepublish/getarticle': ({ body, origin }) => {
      const publication = publications.ofArticle(textOf(body, 'article_id'))
      return publication === undefined ? 53600 : { news_item: items(publication, origin) }
    },
    'POST /cgi-bin/freepublish/delete': ({ body }) => {
      const publication = publications.ofArticle(textOf(body, 'article_id'))
      if (publication === undefined) return 53600
      return publications.delete(publication, numberOf(body, 'index') ?? 0) ? 0 : 40114
    },
    'POST /cgi-bin/freepublish/batchget': ({ body, origin }) =>
      pageOf(publications.published(), numberOf(body, 'offset'), numberOf(body, 'count'), (publication): JsonObject => {
        const news_item = items(publication, origin)
        return {
          article_id: publication.articleId,
          content: {
            news_item: body.no_content === 1 ? news_item.map(withoutContent) : news_item,
            create_time: publication.updatedAt,
            update_time: publication.updatedAt,
          },
          update_time: publication.updatedAt,
        }
      }),
  }
}
