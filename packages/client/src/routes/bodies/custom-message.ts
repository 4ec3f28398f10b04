/** The addressee of a customer-service message, and how it is shown. */
export interface CustomMessageBase {
  /** The openid. */
  readonly touser: string
  /** Sent in the name of this member of the service staff. */
  readonly customservice?: { readonly kf_account: string }
  /** 1 adds a note under the message that a machine wrote it. */
  readonly aimsgcontext?: { readonly is_ai_msg: 0 | 1 }
}

/**
 * A customer-service message (客服消息): the `msgtype` decides which field holds the content.
 * Source: https://developers.weixin.qq.com/doc/service/api/customer/message/api_sendcustommessage.html
 *
 * @example
 * ```ts
 * await wx.post('/cgi-bin/message/custom/send', { touser, msgtype: 'text', text: { content: '你好' } })
 * ```
 */
export type CustomMessage =
  | CustomText
  | CustomImage
  | CustomVoice
  | CustomVideo
  | CustomMusic
  | CustomNews
  | CustomMpnews
  | CustomArticle
  | CustomMenu
  | CustomCard
  | CustomMiniProgramPage
  | CustomLink

export interface CustomText extends CustomMessageBase {
  readonly msgtype: 'text'
  /** Of at most 2,048 bytes. May hold `<a href="…">`. */
  readonly text: { readonly content: string }
}

export interface CustomImage extends CustomMessageBase {
  readonly msgtype: 'image'
  readonly image: { readonly media_id: string }
}

export interface CustomVoice extends CustomMessageBase {
  readonly msgtype: 'voice'
  readonly voice: { readonly media_id: string }
}

export interface CustomVideo extends CustomMessageBase {
  readonly msgtype: 'video'
  readonly video: {
    readonly media_id: string
    readonly thumb_media_id: string
    readonly title?: string
    readonly description?: string
  }
}

/** The keys are in lower case, unlike those of the passive reply. */
export interface CustomMusic extends CustomMessageBase {
  readonly msgtype: 'music'
  readonly music: {
    readonly thumb_media_id: string
    readonly musicurl: string
    readonly hqmusicurl?: string
    readonly title?: string
    readonly description?: string
  }
}

/** One article; more are refused with 45008. */
export interface CustomNews extends CustomMessageBase {
  readonly msgtype: 'news'
  readonly news: {
    readonly articles: readonly {
      readonly title: string
      readonly description: string
      readonly url: string
      readonly picurl: string
    }[]
  }
}

export interface CustomMpnews extends CustomMessageBase {
  readonly msgtype: 'mpnews'
  readonly mpnews: { readonly media_id: string }
}

/** A published article. */
export interface CustomArticle extends CustomMessageBase {
  readonly msgtype: 'mpnewsarticle'
  readonly mpnewsarticle: { readonly article_id: string }
}

/** A choice. What the user taps comes back as a text message with `bizmsgmenuid`. */
export interface CustomMenu extends CustomMessageBase {
  readonly msgtype: 'msgmenu'
  readonly msgmenu: {
    readonly head_content?: string
    readonly list: readonly { readonly id: string; readonly content: string }[]
    readonly tail_content?: string
  }
}

export interface CustomCard extends CustomMessageBase {
  readonly msgtype: 'wxcard'
  readonly wxcard: { readonly card_id: string }
}

/** The mini program must be linked to the account. */
export interface CustomMiniProgramPage extends CustomMessageBase {
  readonly msgtype: 'miniprogrampage'
  readonly miniprogrampage: {
    readonly appid: string
    readonly pagepath: string
    readonly title?: string
    readonly thumb_media_id?: string
  }
}

/** For the customer service of mini programs only. */
export interface CustomLink extends CustomMessageBase {
  readonly msgtype: 'link'
  readonly link: { readonly title: string; readonly description: string; readonly url: string; readonly thumb_url: string }
}

/** A message of a merchant's own service account, by its number. */
export type BusinessMessage = CustomMessage & { readonly businessid: number | bigint }
