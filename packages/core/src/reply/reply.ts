/**
 * What a handler can answer with. Field names are the platform's own. Source:
 * https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Passive_user_reply_message.html
 */

export interface TextReply {
  readonly MsgType: 'text'
  readonly Content: string
}
/** A picture, as it is written into the answer. */
export interface ImageReply {
  readonly MsgType: 'image'
  readonly Image: { readonly MediaId: string }
}
/** A voice recording, as it is written into the answer. */
export interface VoiceReply {
  readonly MsgType: 'voice'
  readonly Voice: { readonly MediaId: string }
}
/** A video, as it is written into the answer. */
export interface VideoReply {
  readonly MsgType: 'video'
  readonly Video: { readonly MediaId: string; readonly Title?: string | undefined; readonly Description?: string | undefined }
}
/** Music, as it is written into the answer. */
export interface MusicReply {
  readonly MsgType: 'music'
  readonly Music: {
    readonly Title?: string | undefined
    readonly Description?: string | undefined
    readonly MusicUrl?: string | undefined
    readonly HQMusicUrl?: string | undefined
    readonly ThumbMediaId?: string | undefined
  }
}
/** An article, as it is written into the answer. */
export interface NewsReply {
  readonly MsgType: 'news'
  readonly ArticleCount: number
  readonly Articles: { readonly item: readonly NewsItem[] }
}
/** An article of a {@link NewsReply}. */
export type NewsItem = {
  readonly Title: string
  readonly Description: string
  readonly PicUrl: string
  readonly Url: string
}
/** Hands the conversation to customer service, to one member of staff if it names one. */
export interface TransferReply {
  readonly MsgType: 'transfer_customer_service'
  readonly TransInfo?: { readonly KfAccount: string } | undefined
}
/** To the account's own smart-reply service (智能回复), if it is switched on in the console. Grey release. */
export interface SmartReply {
  readonly MsgType: 'transfer_biz_ai_ivr'
}
/** What some mini-program events want instead of `success`: payment, logistics, coupons. */
export interface ResultReply {
  readonly MsgType?: undefined
  readonly ErrCode: number
  readonly ErrMsg: string
}

/** A passive reply (被动回复), without the addresses: it goes to the sender. Made by {@link reply}. */
export type Reply = TextReply | ImageReply | VoiceReply | VideoReply | MusicReply | NewsReply | TransferReply | SmartReply | ResultReply
