import { nonEmpty } from '../base/non-empty'
import { checkReply } from './check'
import { checkOptions } from './check-options'
import type {
  ImageReply,
  MusicReply,
  NewsItem,
  NewsReply,
  ResultReply,
  SmartReply,
  TextReply,
  TransferReply,
  VideoReply,
  VoiceReply,
} from './reply'

/** The parts of `reply.video`. */
export interface VideoOptions {
  /** Media id of an upload; a fresh one must have finished transcoding. */
  readonly mediaId: string
  readonly title?: string
  readonly description?: string
}

/** The parts of `reply.music`. */
export interface MusicOptions {
  readonly title?: string
  readonly description?: string
  readonly musicUrl?: string
  /** Preferred on Wi-Fi. */
  readonly hqMusicUrl?: string
  /** Media id of the cover. */
  readonly thumbMediaId?: string
}

/** An article of `reply.news`. */
export interface Article {
  readonly title: string
  readonly description?: string
  /** JPG or PNG; 360×200 for the first article, 200×200 for the others. */
  readonly picUrl?: string
  readonly url?: string
}

/** The builders of {@link reply}. */
export interface ReplyBuilders {
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
 * Builds passive replies (被动回复). Each throws a `WxError` of code `reply-invalid` for what the platform would
 * drop (an empty text, one over 2,048 bytes, a missing media id, no article or more than 8), and for options
 * that don't exist. Source:
 * https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Passive_user_reply_message.html
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
  video: (options) => {
    checkOptions('reply.video()', options, ['mediaId', 'title', 'description'])
    return checkReply({ MsgType: 'video', Video: { MediaId: options.mediaId, Title: options.title, Description: options.description } })
  },
  music: (options) => {
    checkOptions('reply.music()', options, ['title', 'description', 'musicUrl', 'hqMusicUrl', 'thumbMediaId'])
    const { title, description, musicUrl, hqMusicUrl, thumbMediaId } = options
    const Music = { Title: title, Description: description, MusicUrl: musicUrl, HQMusicUrl: hqMusicUrl, ThumbMediaId: thumbMediaId }
    return checkReply({ MsgType: 'music', Music })
  },
  news: (articles) => {
    const item = Array.isArray(articles) ? articles.map(newsItem) : []
    return checkReply({ MsgType: 'news', ArticleCount: item.length, Articles: { item } })
  },
  /**
   * Hands the conversation to customer service: to any agent online, or to one account (`prefix@account`).
   */
  transfer: (kfAccount) => {
    const KfAccount = nonEmpty(kfAccount)
    return checkReply({ MsgType: 'transfer_customer_service', TransInfo: KfAccount === undefined ? undefined : { KfAccount } })
  },
  /** Passes an ordinary message on to the account's smart-reply service. */
  smart: () => checkReply({ MsgType: 'transfer_biz_ai_ivr' }),
  /** The business result that mini-program payment, logistics and coupon events want; 0 is success. */
  result: (errCode = 0, errMsg = 'success') => checkReply({ ErrCode: errCode, ErrMsg: errMsg }),
}

function newsItem(article: Article): NewsItem {
  const { title, description = '', picUrl = '', url = '' } = article ?? {}
  return { Title: title, Description: description, PicUrl: picUrl, Url: url }
}
