import { type Fields, WxError } from '@wx/core'
import type { Article, Content } from './wire'

export interface ReplyContext {
  /** Who must be named as receiver: the user who wrote. */
  readonly openid: string
  /** Who must be named as sender: the account's original id, `gh_…`. */
  readonly accountId: string
  /** Ordinary messages take one article, events eight (replies.md §2.6). */
  readonly articleLimit: number
  readonly hasMedia: (mediaId: string) => boolean
  readonly mediaUrl: (mediaId: string) => string
}

const maxTextBytes = 2048

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

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function block(fields: Fields, name: string): Fields {
  const value = fields[name]
  if (!isFields(value)) throw invalid(`the element ${name} is missing; its name is case-sensitive.`)
  return value
}

function media(fields: Fields, name: string, context: ReplyContext): string {
  const mediaId = required(fields, name)
  if (!context.hasMedia(mediaId)) {
    throw invalid(`${name} ${JSON.stringify(mediaId)} is not known here: upload the file to /cgi-bin/media/upload of the simulator first.`)
  }
  return mediaId
}

function text(fields: Fields): Content {
  const content = required(fields, 'Content')
  const bytes = new TextEncoder().encode(content).length
  if (bytes > maxTextBytes)
    throw invalid(`Content has ${bytes} bytes of UTF-8; a reply takes ${maxTextBytes}. Send the rest as customer-service messages.`)
  return { type: 'text', text: content }
}

function file(type: 'image' | 'voice', fields: Fields, context: ReplyContext): Content {
  const mediaId = media(block(fields, type === 'image' ? 'Image' : 'Voice'), 'MediaId', context)
  return { type, mediaId, url: context.mediaUrl(mediaId) }
}

function video(fields: Fields, context: ReplyContext): Content {
  const part = block(fields, 'Video')
  const mediaId = media(part, 'MediaId', context)
  return {
    type: 'video',
    mediaId,
    url: context.mediaUrl(mediaId),
    title: optional(part, 'Title'),
    description: optional(part, 'Description'),
  }
}

function music(fields: Fields, context: ReplyContext): Content {
  const part = block(fields, 'Music')
  const thumbUrl = optional(part, 'ThumbMediaId') === '' ? '' : context.mediaUrl(media(part, 'ThumbMediaId', context))
  const url = optional(part, 'MusicUrl') || optional(part, 'HQMusicUrl')
  return { type: 'music', title: optional(part, 'Title'), description: optional(part, 'Description'), url, thumbUrl }
}

function article(item: unknown): Article {
  if (!isFields(item)) throw invalid('an item in Articles is empty.')
  return {
    title: required(item, 'Title', 'the Title of an article'),
    description: optional(item, 'Description'),
    picUrl: optional(item, 'PicUrl'),
    url: optional(item, 'Url'),
  }
}

function news(fields: Fields, context: ReplyContext): Content {
  const count = Number(required(fields, 'ArticleCount'))
  const found = block(fields, 'Articles').item ?? []
  const items: readonly unknown[] = Array.isArray(found) ? found : [found]
  if (!Number.isInteger(count) || count < 1 || count > 10)
    throw invalid(`ArticleCount is ${optional(fields, 'ArticleCount')}; it goes from 1 to 10.`)
  if (count > items.length) throw invalid(`ArticleCount is ${count}, but Articles has ${items.length} item(s).`)
  return { type: 'news', articles: items.slice(0, Math.min(count, context.articleLimit)).map(article) }
}

function transfer(fields: Fields): Content {
  const info = fields.TransInfo
  const agent = isFields(info) ? optional(info, 'KfAccount') : ''
  return { type: 'notice', text: agent === '' ? '已转接至人工客服' : `已转接至人工客服 ${agent}` }
}

const contentBy: Readonly<Record<string, (fields: Fields, context: ReplyContext) => Content>> = {
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
    throw invalid('ToUserName and FromUserName are still those of the push: a reply swaps them.')
  }
  if (to !== context.openid) throw invalid(`ToUserName is ${JSON.stringify(to)}, but it was ${JSON.stringify(context.openid)} who wrote.`)
  if (from !== context.accountId) {
    throw invalid(
      `FromUserName is ${JSON.stringify(from)}; it must be the push's ToUserName, ${JSON.stringify(context.accountId)}, not the app id.`,
    )
  }
}

/**
 * What the phone draws for a reply (replies.md §1–2).
 *
 * @throws WxError `reply-invalid` where the phone would show the fault line.
 */
export function contentOf(fields: Fields, context: ReplyContext): Content {
  checkParties(fields, context)
  if (!/^\d+$/.test(required(fields, 'CreateTime')))
    throw invalid(`CreateTime is ${JSON.stringify(fields.CreateTime)}; it is unix seconds, digits only.`)
  const type = required(fields, 'MsgType')
  const read = Object.hasOwn(contentBy, type) ? contentBy[type] : undefined
  if (read === undefined)
    throw invalid(`MsgType ${JSON.stringify(type)} is none of ${Object.keys(contentBy).join(', ')}; lower case matters.`)
  return read(fields, context)
}
