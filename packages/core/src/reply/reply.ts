/* What a handler can answer with. Field names are the platform's own. Source: protocol/replies.md §2. */

export interface TextReply {
  readonly MsgType: 'text'
  readonly Content: string
}
export interface ImageReply {
  readonly MsgType: 'image'
  readonly Image: { readonly MediaId: string }
}
export interface VoiceReply {
  readonly MsgType: 'voice'
  readonly Voice: { readonly MediaId: string }
}
export interface VideoReply {
  readonly MsgType: 'video'
  readonly Video: { readonly MediaId: string; readonly Title: string | undefined; readonly Description: string | undefined }
}
export interface MusicReply {
  readonly MsgType: 'music'
  readonly Music: {
    readonly Title: string | undefined
    readonly Description: string | undefined
    readonly MusicUrl: string | undefined
    readonly HQMusicUrl: string | undefined
    readonly ThumbMediaId: string | undefined
  }
}
export interface NewsReply {
  readonly MsgType: 'news'
  readonly ArticleCount: number
  readonly Articles: { readonly item: readonly NewsItem[] }
}
export type NewsItem = {
  readonly Title: string
  readonly Description: string
  readonly PicUrl: string
  readonly Url: string
}
export interface TransferReply {
  readonly MsgType: 'transfer_customer_service'
  readonly TransInfo: { readonly KfAccount: string } | undefined
}

/** A passive reply (被动回复), without the addresses: who it goes to is who wrote. Made by {@link reply}. */
export type Reply = TextReply | ImageReply | VoiceReply | VideoReply | MusicReply | NewsReply | TransferReply
