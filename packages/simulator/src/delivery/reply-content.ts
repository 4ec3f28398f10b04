import { WxError } from '@wx/core'
import { isRecord } from '@wx/core/internal'
import type { Article, Content } from '../platform/content'

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

function invalid(message: string): WxError {
  return new WxError('reply-invalid', message)
}

function optional(fields: Fields, name: string): string {
  const value = fields[name]
  return typeof value === 'string' ? value : ''
}

function required(fields: Fields, name: string, path: string = name): string {
  const value = optional(fields, name)
  if (value === '') throw invalid(`${path} is missing or empty.`)
  return value
}

function child(fields: Fields, name: string): Fields {
  const value = fields[name]
  if (!isRecord(value)) throw invalid(`The element ${name} is missing; its name is case-sensitive.`)
  return value
}

function media(fields: Fields, name: string, context: ReplyContext): string {
  const mediaId = required(fields, name)
  if (!context.hasMedia(mediaId)) {
    throw invalid(`${name} ${JSON.stringify(mediaId)} is not known. Upload the file to /cgi-bin/media/upload of the simulator first.`)
  }
  return mediaId
}

function text(fields: Fields): Content {
  const content = required(fields, 'Content')
  const bytes = new TextEncoder().encode(content).length
  if (bytes > MAX_TEXT_BYTES)
    throw invalid(`Content has ${bytes} bytes of UTF-8; a reply takes ${MAX_TEXT_BYTES}. Send the rest as customer-service messages.`)
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
  if (!isRecord(item)) throw invalid('An item in Articles is empty.')
  return {
    title: required(item, 'Title', 'The Title of an article'),
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
    throw invalid(`ArticleCount is ${optional(fields, 'ArticleCount')}; it must be from 1 to 10.`)
  if (count > items.length) throw invalid(`ArticleCount is ${count}, but Articles has ${items.length} item(s).`)
  return { type: 'news', articles: items.slice(0, Math.min(count, context.articleLimit)).map(article) }
}

function transfer(fields: Fields): Content {
  const info = fields.TransInfo
  const agent = isRecord(info) ? optional(info, 'KfAccount') : ''
  return { type: 'notice', text: agent === '' ? '已转接至人工客服' : `已转接至人工客服 ${agent}` }
}

const READERS: Readonly<Record<string, (fields: Fields, context: ReplyContext) => Content>> = {
  text,
  image: (fields, context) => file('image', fields, context),
  voice: (fields, context) => file('voice', fields, context),
  video,
  music,
  news,
  transfer_customer_service: transfer,
  transfer_biz_ai_ivr: () => ({ type: 'notice', text: '已转接至智能回复' }),
}

function checkParties(fields: Fields, context: ReplyContext): void {
  const to = required(fields, 'ToUserName')
  const from = required(fields, 'FromUserName')
  if (to === context.accountId && from === context.openid) {
    throw invalid('ToUserName and FromUserName are still those of the push; a reply swaps them.')
  }
  if (to !== context.openid)
    throw invalid(`ToUserName is ${JSON.stringify(to)}; it must be the user who wrote, ${JSON.stringify(context.openid)}.`)
  if (from !== context.accountId) {
    throw invalid(
      `FromUserName is ${JSON.stringify(from)}; it must be the push's ToUserName, ${JSON.stringify(context.accountId)}, not the app id.`,
    )
  }
}

/**
 * What the phone shows for a reply. Throws a `WxError` of code `reply-invalid` if that is the fault notice.
 * Source: https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Passive_user_reply_message.html
 */
export function contentOf(fields: Fields, context: ReplyContext): Content {
  checkParties(fields, context)
  if (!/^\d+$/.test(required(fields, 'CreateTime')))
    throw invalid(`CreateTime is ${JSON.stringify(fields.CreateTime)}; it must be unix seconds, digits only.`)
  const type = required(fields, 'MsgType')
  const read = Object.hasOwn(READERS, type) ? READERS[type] : undefined
  if (read === undefined)
    throw invalid(`MsgType ${JSON.stringify(type)} is not one of ${Object.keys(READERS).join(', ')}; the case of the letters counts.`)
  return read(fields, context)
}
