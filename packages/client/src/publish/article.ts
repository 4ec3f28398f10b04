import { isRecord } from '@wx/core/internal'

/**
 * The articles of a draft. Field names are the platform's own. Source:
 * https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Add_draft.html
 */

interface ArticleFields {
  /** At most 32 characters. */
  readonly title: string
  /** 1: may be commented. */
  readonly need_open_comment?: 0 | 1
  /** 1: only by those who follow. */
  readonly only_fans_can_comment?: 0 | 1
  readonly product_info?: { readonly footer_product_info?: { readonly product_key: string } }
}

/** An article (图文消息). */
export interface NewsArticle extends ArticleFields {
  readonly article_type?: 'news'
  /**
   * HTML without scripts; less than 20,000 characters and 1 MB. Pictures must be from
   * `/cgi-bin/media/uploadimg`.
   */
  readonly content: string
  /** The cover, a permanent material. */
  readonly thumb_media_id: string
  /** At most 16 characters. */
  readonly author?: string
  /** At most 128 characters; the first 54 of the content unless given. */
  readonly digest?: string
  /** Where “read the original” (阅读原文) leads. */
  readonly content_source_url?: string
  /** The part of the cover that is shown, as `X1_Y1_X2_Y2` from 0 to 1. */
  readonly pic_crop_235_1?: string
  readonly pic_crop_1_1?: string
}

/** A message of pictures (图片消息). */
export interface PictureArticle extends ArticleFields {
  readonly article_type: 'newspic'
  /** Plain text. */
  readonly content: string
  /** One to 20 pictures, permanent materials; the first is the cover. */
  readonly image_info: { readonly image_list: readonly { readonly image_media_id: string }[] }
  readonly cover_info?: {
    readonly crop_percent_list: readonly {
      readonly ratio: string
      readonly x1: string
      readonly y1: string
      readonly x2: string
      readonly y2: string
    }[]
  }
}

/** An article of a draft: of text, or of pictures. */
export type Article = NewsArticle | PictureArticle

/** An article as the platform has it. Fields that the platform adds are kept. */
export interface StoredArticle {
  readonly article_type?: 'news' | 'newspic'
  readonly title: string
  readonly author?: string
  readonly digest?: string
  /** Left out if the list was asked for without contents. */
  readonly content?: string
  readonly content_source_url?: string
  readonly thumb_media_id?: string
  readonly thumb_url?: string
  readonly need_open_comment?: 0 | 1
  readonly only_fans_can_comment?: 0 | 1
  readonly image_info?: { readonly image_list: readonly { readonly image_media_id: string }[] }
  /** A preview for a while. */
  readonly url?: string
}

export function isStoredArticle(value: unknown): value is StoredArticle {
  return isRecord(value) && typeof value.title === 'string'
}
