/** Whom a customer-service message is for, and how it is shown. */
export interface CustomAddressee {
  /** The openid. */
  readonly touser: string
  /** Sent in the name of this member of the service staff. */
  readonly customservice?: { readonly kf_account: string }
  /** 1 adds a note under the message that a machine wrote it. */
  readonly aimsgcontext?: { readonly is_ai_msg: 0 | 1 }
}

/**
 * A customer-service message (客服消息): what is sent, and to whom.
 * Source: https://developers.weixin.qq.com/doc/service/api/customer/message/api_sendcustommessage.html
 *
 * @example
 * ```ts
 * await wx.post('/cgi-bin/message/custom/send', { touser, msgtype: 'text', text: { content: '你好' } })
 * ```
 */
export type CustomMessage = CustomAddressee & CustomContent

/** What a customer-service message says: the `msgtype` decides which field holds it. */
export type CustomContent =
  | CustomText
  | CustomImage
  | CustomVoice
  | CustomVideo
  | CustomMusic
  | CustomNews
  | CustomMpnews
  | CustomMpnewsArticle
  | CustomMenu
  | CustomCard
  | CustomMiniProgramPage
  | CustomLink

/** A text. */
export interface CustomText {
  readonly msgtype: 'text'
  /** Of at most 2,048 bytes. May hold links `<a href="…">…</a>`. */
  readonly text: { readonly content: string }
}

/** A picture. */
export interface CustomImage {
  readonly msgtype: 'image'
  readonly image: { readonly media_id: string }
}

/** A voice recording. */
export interface CustomVoice {
  readonly msgtype: 'voice'
  readonly voice: { readonly media_id: string }
}

/** A video. */
export interface CustomVideo {
  readonly msgtype: 'video'
  readonly video: {
    readonly media_id: string
    /** The cover. The page asks for it; a passive reply has none. */
    readonly thumb_media_id?: string
    readonly title?: string
    readonly description?: string
  }
}

/** The keys are in lower case, unlike those of the passive reply. */
export interface CustomMusic {
  readonly msgtype: 'music'
  readonly music: {
    readonly thumb_media_id?: string
    readonly musicurl?: string
    /** Preferred on Wi-Fi. */
    readonly hqmusicurl?: string
    readonly title?: string
    readonly description?: string
  }
}

/** An article, which opens a page. */
export interface CustomNews {
  readonly msgtype: 'news'
  /** One article; more are refused with 45008. */
  readonly news: { readonly articles: readonly CustomNewsArticle[] }
}

/** The article of a {@link CustomNews}. */
export interface CustomNewsArticle {
  readonly title: string
  readonly description?: string
  readonly url?: string
  readonly picurl?: string
}

/** Permanent news (图文素材). The platform is replacing it by {@link CustomMpnewsArticle}. */
export interface CustomMpnews {
  readonly msgtype: 'mpnews'
  readonly mpnews: { readonly media_id: string }
}

/** A published article. */
export interface CustomMpnewsArticle {
  readonly msgtype: 'mpnewsarticle'
  readonly mpnewsarticle: { readonly article_id: string }
}

/** A choice. What the user taps comes back as a text message with `bizmsgmenuid`. */
export interface CustomMenu {
  readonly msgtype: 'msgmenu'
  readonly msgmenu: {
    readonly head_content?: string
    readonly list: readonly { readonly id: string; readonly content: string }[]
    readonly tail_content?: string
  }
}

/** A coupon. */
export interface CustomCard {
  readonly msgtype: 'wxcard'
  readonly wxcard: { readonly card_id: string }
}

/** The mini program must be linked to the account. */
export interface CustomMiniProgramPage {
  readonly msgtype: 'miniprogrampage'
  readonly miniprogrampage: {
    readonly appid: string
    readonly pagepath: string
    readonly title?: string
    readonly thumb_media_id?: string
  }
}

/** For the customer service of mini programs only. */
export interface CustomLink {
  readonly msgtype: 'link'
  readonly link: { readonly title: string; readonly description: string; readonly url: string; readonly thumb_url: string }
}

/** A message of a merchant's own service account, by its number. */
export type BusinessMessage = CustomMessage & { readonly businessid: number | bigint }
