import { Hono } from 'hono'
import type { Platform } from '../operations/platform'
import { shownArticles } from '../operations/shown-articles'
import type { ListedArticles } from '../platform/articles/listed-articles'

const MOST = 100

/**
 * `/api/articles`: what the account wrote.
 *
 * - `GET /` → up to 100 of `ListedArticles`, drafts before publications, newest first
 */
export function articleRoutes(platform: Platform): Hono {
  const routes = new Hono()
  const { drafts, publications } = platform

  routes.get('/', (context) => {
    const all = [
      ...drafts.all().map(({ mediaId, updatedAt }) => ({ id: mediaId, kind: 'media_id' as const, updatedAt })),
      ...publications.published().map(({ articleId, updatedAt }) => ({ id: articleId, kind: 'article_id' as const, updatedAt })),
    ]
    const listed = all.slice(0, MOST).map(({ id, kind, updatedAt }): ListedArticles => {
      return { id, published: kind === 'article_id', updatedAt: updatedAt * 1000, articles: shownArticles(platform, kind, id) ?? [] }
    })
    return context.json(listed)
  })

  return routes
}
