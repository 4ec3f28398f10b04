import type { Article } from '../platform/content'
import { textOf } from './operation'
import type { Platform } from './platform'

/** The articles of a draft, by its media id, or of a publication, as a phone shows them. */
export function shownArticles(
  { drafts, publications, media }: Platform,
  kind: 'media_id' | 'article_id',
  id: string,
): readonly Article[] | undefined {
  const articles = kind === 'media_id' ? drafts.get(id)?.articles : publications.ofArticle(id)?.articles
  return articles?.map((article) => {
    const thumb = textOf(article, 'thumb_media_id')
    return {
      title: textOf(article, 'title'),
      description: textOf(article, 'digest'),
      picUrl: thumb === '' ? '' : media.path(thumb),
      url: textOf(article, 'content_source_url'),
    }
  })
}
