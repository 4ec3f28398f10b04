import { isRecord } from '@wx/core/internal'
import type { MediaLibrary } from '../media/media-library'
import type { Errcode } from '../platform-error'

/** An article as the bot gave it, with the platform's names. */
export type Article = Readonly<Record<string, unknown>>

/**
 * The most characters of each field, and the code for more.
 * Source: https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Add_draft.html. The code for the author's name
 * is a guess.
 */
const MOST: readonly (readonly [string, number, Errcode])[] = [
  ['title', 32, 45003],
  ['author', 16, 45110],
  ['digest', 128, 45004],
  ['content', 20_000, 45002],
]
const MOST_PICTURES = 20

/** Why the platform does not take an article. */
export function articleRefusal(article: Article, media: MediaLibrary): Errcode | undefined {
  for (const [name, most, errcode] of MOST) {
    const value = article[name]
    if (typeof value === 'string' && [...value].length > most) return errcode
  }
  if (article.article_type !== 'newspic') return media.has(String(article.thumb_media_id ?? '')) ? undefined : 40007
  const pictures = isRecord(article.image_info) && Array.isArray(article.image_info.image_list) ? article.image_info.image_list : []
  if (pictures.length === 0 || pictures.length > MOST_PICTURES) return 40035
  return pictures.every((picture) => isRecord(picture) && media.has(String(picture.image_media_id))) ? undefined : 40007
}

/** An article as the platform answers it. */
export function newsItem(article: Article, url: string, thumbUrl: string): Article {
  return {
    article_type: 'news',
    author: '',
    digest: '',
    content_source_url: '',
    show_cover_pic: 0,
    need_open_comment: 0,
    only_fans_can_comment: 0,
    ...article,
    thumb_url: thumbUrl,
    url,
  }
}

/** The same without its text, for lists. */
export function withoutContent(article: Article): Article {
  const { content: _content, ...rest } = article
  return rest
}
