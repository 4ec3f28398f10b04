import { checkReply } from './check'
import type { ImageReply, MusicReply, NewsReply, ResultReply, SmartReply, TextReply, TransferReply, VideoReply, VoiceReply } from './reply'

export interface VideoOptions {
  /** Media id of an upload; a fresh one must have finished transcoding. */
  readonly mediaId: string
  readonly title?: string
  readonly description?: string
}

export interface MusicOptions {
  readonly title?: string
  readonly description?: string
  readonly musicUrl?: string
  /** Preferred on Wi-Fi. */
  readonly hqMusicUrl?: string
  /** Media id of the cover. */
  readonly thumbMediaId?: string
}

export interface Article {
  readonly title: string
  readonly description?: string
  /** JPG or PNG; 360×200 for the first article, 200×200 for the others. */
  readonly picUrl?: string
  readonly url?: string
}

interface ReplyBuilders {
  text(content: string): TextReply
  image(mediaId: string): ImageReply
  voice(mediaId: string): VoiceReply
  video(options: VideoOptions): VideoReply
  music(options: MusicOptions): MusicReply
  news(articles: readonly Article[]): NewsReply
  transfer(kfAccount?: string): TransferReply
  smart(): SmartReply
  result(errCode?: number, errMsg?: string): ResultReply
}

/**
 * Builds passive replies (被动回复). Each throws a `WxError` of code `reply-invalid` for what the platform would drop:
 * an empty text, one over 2,048 bytes, a missing media id, no or more than 8 articles. Source: protocol/replies.md §2.
 *
 * @example
 * ```ts
 * bot.on('event:subscribe', () => reply.news([{ title: '欢迎', url: 'https://example.com' }]))
 * ```
 */
export const reply: ReplyBuilders = {
  text: (content) => checkReply({ MsgType: 'text', Content: content }),
  image: (mediaId) => checkReply({ MsgType: 'image', Image: { MediaId: mediaId } }),
  voice: (mediaId) => checkReply({ MsgType: 'voice', Voice: { MediaId: mediaId } }),
  video: ({ mediaId, title, description }) =>
    checkReply({ MsgType: 'video', Video: { MediaId: mediaId, Title: title, Description: description } }),
  music: ({ title, description, musicUrl, hqMusicUrl, thumbMediaId }) =>
    checkReply({
      MsgType: 'music',
      Music: { Title: title, Description: description, MusicUrl: musicUrl, HQMusicUrl: hqMusicUrl, ThumbMediaId: thumbMediaId },
    }),
  news: (articles) =>
    checkReply({
      MsgType: 'news',
      ArticleCount: articles.length,
      Articles: {
        item: articles.map(({ title, description = '', picUrl = '', url = '' }) => ({
          Title: title,
          Description: description,
          PicUrl: picUrl,
          Url: url,
        })),
      },
    }),
  /** Hands the conversation to customer service: to anyone online, or to one account (`prefix@account`). */
  transfer: (kfAccount) =>
    checkReply({ MsgType: 'transfer_customer_service', TransInfo: kfAccount === undefined ? undefined : { KfAccount: kfAccount } }),
  /** Passes an ordinary message on to the account's smart-reply service. */
  smart: () => checkReply({ MsgType: 'transfer_biz_ai_ivr' }),
  /** The business result that mini-program payment, logistics and coupon events want; 0 is success. */
  result: (errCode = 0, errMsg = 'success') => checkReply({ ErrCode: errCode, ErrMsg: errMsg }),
}
