import { isRecord } from '@wx/core/internal'
import type { Article, Content } from '../platform/content'
import { noticeContent } from '../platform/notice'
import { InvalidReply } from './invalid-reply'

/** An element's children by name. */
type Fields = Readonly<Record<string, unknown>>

export interface ReplyContext {
  /** The user who wrote: the reply's receiver. */
  readonly openid: string
  /** The account's original id, `gh_…`: the reply's sender. */
  readonly accountId: string
  /** How many articles are shown: one in reply to a message, eight in reply to an event. */
  readonly articleLimit: number
  readonly hasMedia: (mediaId: string) => boolean
  readonly mediaUrl: (mediaId: string) => string
}

const MAX_TEXT_BYTES = 2048

function optional(fields: Fields, name: string): string {
  const value = fields[name]
  return typeof value === 'string' ? value : ''
}

function required(fields: Fields, name: string, path: string = name): string {
  const value = optional(fields, name)
  if (value === '') throw new InvalidReply({ code: 'empty-field', element: path })
  return value
}

function child(fields: Fields, name: string): Fields {
  const value = fields[name]
  if (!isRecord(value)) throw new InvalidReply({ code: 'element-missing', element: name })
  return value
}

function media(fields: Fields, name: string, context: ReplyContext): string {
  const mediaId = required(fields, name)
  if (!context.hasMedia(mediaId)) throw new InvalidReply({ code: 'media-unknown', element: name, mediaId })
  return mediaId
}

function text(fields: Fields): Content {
  const content = optional(fields, 'Content')
  if (content === '') throw new InvalidReply({ code: 'empty-text' })
  const bytes = new TextEncoder().encode(content).length
  if (bytes > MAX_TEXT_BYTES) throw new InvalidReply({ code: 'text-too-long', bytes, most: MAX_TEXT_BYTES })
  return { type: 'text', text: content }
}

function file(type: 'image' | 'voice', fields: Fields, context: ReplyContext): Content {
  const mediaId = media(child(fields, type === 'image' ? 'Image' : 'Voice'), 'MediaId', context)
  return { type, mediaId, url: context.mediaUrl(mediaId) }
}

function video(fields: Fields, context: ReplyContext): Content {
  const element = child(fields, 'Video')
  const mediaId = media(element, 'MediaId', context)
  return {
    type: 'video',
    mediaId,
    url: context.mediaUrl(mediaId),
    title: optional(element, 'Title'),
    description: optional(element, 'Description'),
  }
}

function music(fields: Fields, context: ReplyContext): Content {
  const element = child(fields, 'Music')
  const thumbUrl = optional(element, 'ThumbMediaId') === '' ? '' : context.mediaUrl(media(element, 'ThumbMediaId', context))
  const url = optional(element, 'MusicUrl') || optional(element, 'HQMusicUrl')
  return { type: 'music', title: optional(element, 'Title'), description: optional(element, 'Description'), url, thumbUrl }
}

function article(item: unknown): Article {
  if (!isRecord(item)) throw new InvalidReply({ code: 'article-empty' })
  return {
    title: required(item, 'Title', 'Articles/item/Title'),
    description: optional(item, 'Description'),
    picUrl: optional(item, 'PicUrl'),
    url: optional(item, 'Url'),
  }
}

function news(fields: Fields, context: ReplyContext): Content {
  const count = Number(required(fields, 'ArticleCount'))
  const found = child(fields, 'Articles').item ?? []
  const items: readonly unknown[] = Array.isArray(found) ? found : [found]
  if (!Number.isInteger(count) || count < 1 || count > 10)
    throw new InvalidReply({ code: 'article-count', count: optional(fields, 'ArticleCount') })
  if (count > items.length) throw new InvalidReply({ code: 'articles-missing', count, articles: items.length })
  return { type: 'news', articles: items.slice(0, Math.min(count, context.articleLimit)).map(article) }
}

function transfer(fields: Fields): Content {
  const info = fields.TransInfo
  const agent = isRecord(info) ? optional(info, 'KfAccount') : ''
  return noticeContent({ code: 'to-staff', agent })
}

const READERS: Readonly<Record<string, (fields: Fields, context: ReplyContext) => Content>> = {
  text,
  image: (fields, context) => file('image', fields, context),
  voice: (fields, context) => file('voice', fields, context),
  video,
  music,
  news,
  transfer_customer_service: transfer,
  transfer_biz_ai_ivr: () => noticeContent({ code: 'to-ai' }),
}

function checkParties(fields: Fields, context: ReplyContext): void {
  const to = required(fields, 'ToUserName')
  const from = required(fields, 'FromUserName')
  const { openid, accountId } = context
  if (to === accountId && from === openid) throw new InvalidReply({ code: 'parties-not-swapped' })
  if (to !== openid) throw new InvalidReply({ code: 'receiver-wrong', given: to, openid })
  if (from !== accountId) throw new InvalidReply({ code: 'sender-wrong', given: from, accountId })
}

/**
 * What the phone shows for a reply. Throws an {@link InvalidReply} if that is the fault notice.
 * Source: https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Passive_user_reply_message.html
 */
export function contentOf(fields: Fields, context: ReplyContext): Content {
  checkParties(fields, context)
  const time = required(fields, 'CreateTime')
  if (!/^\d+$/.test(time)) throw new InvalidReply({ code: 'time-invalid', given: time })
  const type = required(fields, 'MsgType')
  const read = Object.hasOwn(READERS, type) ? READERS[type] : undefined
  if (read === undefined) throw new InvalidReply({ code: 'type-unknown', given: type, known: Object.keys(READERS) })
  return read(fields, context)
}
