/**
 * What `custom/send` takes, without the addressee. Field names are the platform's own. Source:
 * https://developers.weixin.qq.com/doc/service/api/customer/message/api_sendcustommessage
 */

export interface CustomText {
  readonly msgtype: 'text'
  /** May have links `<a href="…">…</a>`. Longer than 2,048 bytes: it is sent in parts. */
  readonly text: { readonly content: string }
}
export interface CustomImage {
  readonly msgtype: 'image'
  readonly image: { readonly media_id: string }
}
export interface CustomVoice {
  readonly msgtype: 'voice'
  readonly voice: { readonly media_id: string }
}
export interface CustomVideo {
  readonly msgtype: 'video'
  readonly video: {
    readonly media_id: string
    /** The cover. A passive reply has none, so that a video that was made for one goes without. */
    readonly thumb_media_id?: string
    readonly title?: string
    readonly description?: string
  }
}
export interface CustomMusic {
  readonly msgtype: 'music'
  readonly music: {
    readonly title?: string
    readonly description?: string
    readonly musicurl?: string
    /** Preferred on Wi-Fi. */
    readonly hqmusicurl?: string
    readonly thumb_media_id?: string
  }
}
export interface CustomArticle {
  readonly title: string
  readonly description?: string
  readonly url?: string
  readonly picurl?: string
}
export interface CustomNews {
  readonly msgtype: 'news'
  /** Exactly one since 2018; 45008 for more. */
  readonly news: { readonly articles: readonly CustomArticle[] }
}
/** Permanent news (图文素材); the platform is replacing it by {@link CustomPublishedNews}. */
export interface CustomStoredNews {
  readonly msgtype: 'mpnews'
  readonly mpnews: { readonly media_id: string }
}
export interface CustomPublishedNews {
  readonly msgtype: 'mpnewsarticle'
  readonly mpnewsarticle: { readonly article_id: string }
}
/** Choices to tap. A tap comes back as a text message with the choice's id in `bizmsgmenuid`. */
export interface CustomMenu {
  readonly msgtype: 'msgmenu'
  readonly msgmenu: {
    readonly head_content?: string
    readonly list: readonly { readonly id: string; readonly content: string }[]
    readonly tail_content?: string
  }
}
export interface CustomCard {
  readonly msgtype: 'wxcard'
  readonly wxcard: { readonly card_id: string }
}
export interface CustomMiniProgram {
  readonly msgtype: 'miniprogrampage'
  /** The mini program must be linked to the account. */
  readonly miniprogrampage: {
    readonly title?: string
    readonly appid: string
    readonly pagepath: string
    readonly thumb_media_id: string
  }
}
/** Only in the customer service of a mini program. */
export interface CustomLink {
  readonly msgtype: 'link'
  readonly link: { readonly title: string; readonly description: string; readonly url: string; readonly thumb_url: string }
}

/** A customer-service message (客服消息) of any kind. */
export type CustomMessage =
  | CustomText
  | CustomImage
  | CustomVoice
  | CustomVideo
  | CustomMusic
  | CustomNews
  | CustomStoredNews
  | CustomPublishedNews
  | CustomMenu
  | CustomCard
  | CustomMiniProgram
  | CustomLink
