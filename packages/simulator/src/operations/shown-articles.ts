import type { Article } from '../platform/content'
import { textOf } from './operation'
import type { Platform } from './platform'

/** Where the article of a draft or a publication is read: a path of the simulator. `index` is from 0. */
export function articlePath(id: string, index: number): string {
  return `/s/${id}?idx=${index + 1}`
}

/** The articles of a draft, by its media id, or of a publication, as a phone shows them. */
export function shownArticles(
  { drafts, publications, media }: Platform,
  kind: 'media_id' | 'article_id',
  id: string,
): readonly Article[] | undefined {
  const articles = kind === 'media_id' ? drafts.get(id)?.articles : publications.ofArticle(id)?.articles
  return articles?.map((article, index) => {
    const thumb = textOf(article, 'thumb_media_id')
    return {
      title: textOf(article, 'title'),
      description: textOf(article, 'digest'),
      picUrl: thumb === '' ? '' : media.path(thumb),
      url: articlePath(id, index),
    }
  })
}
