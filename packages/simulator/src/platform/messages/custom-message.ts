import { isRecord } from '@wx/core/internal'
import type { Article, Content } from '../content'
import type { MediaLibrary } from '../media/media-library'
import type { Errcode } from '../platform-error'

/** Finds the articles of a draft or of a publication by their id; `undefined` if there are none. */
export type ArticleLookup = (kind: 'media_id' | 'article_id', id: string) => readonly Article[] | undefined

type JsonObject = Readonly<Record<string, unknown>>

const MAX_TEXT_BYTES = 2048

function textOf(fields: JsonObject, name: string): string {
  const value = fields[name]
  return typeof value === 'string' ? value : ''
}

function articleOf(value: unknown): Article | undefined {
  return isRecord(value)
    ? {
        title: textOf(value, 'title'),
        description: textOf(value, 'description'),
        picUrl: textOf(value, 'picurl'),
        url: textOf(value, 'url'),
      }
    : undefined
}

type Reader = (fields: JsonObject, media: MediaLibrary, articles: ArticleLookup) => Content | Errcode

const text: Reader = (fields) => {
  const content = textOf(fields, 'content')
  if (content === '') return 44004
  return new TextEncoder().encode(content).length > MAX_TEXT_BYTES ? 45002 : { type: 'text', text: content }
}

function file(type: 'image' | 'voice'): Reader {
  return (fields, media) => {
    const mediaId = textOf(fields, 'media_id')
    return media.has(mediaId) ? { type, mediaId, url: media.path(mediaId) } : 40007
  }
}

const video: Reader = (fields, media) => {
  const mediaId = textOf(fields, 'media_id')
  if (!media.has(mediaId)) return 40007
  return { type: 'video', mediaId, url: media.path(mediaId), title: textOf(fields, 'title'), description: textOf(fields, 'description') }
}

const music: Reader = (fields, media) => {
  const thumb = textOf(fields, 'thumb_media_id')
  if (!media.has(thumb)) return 40007
  const url = textOf(fields, 'musicurl') || textOf(fields, 'hqmusicurl')
  return { type: 'music', title: textOf(fields, 'title'), description: textOf(fields, 'description'), url, thumbUrl: media.path(thumb) }
}

const news: Reader = (fields) => {
  const given = fields.articles
  if (!Array.isArray(given) || given.length === 0) return 44003
  if (given.length > 1) return 45008
  const article = articleOf(given[0])
  return article === undefined ? 47001 : { type: 'news', articles: [article] }
}

/** Articles that exist. 53600 for an unknown `article_id` is a guess. */
function articles(kind: 'media_id' | 'article_id'): Reader {
  return (fields, _media, lookUp) => {
    const found = lookUp(kind, textOf(fields, kind))
    if (found === undefined) return kind === 'media_id' ? 40007 : 53600
    return { type: 'news', articles: found }
  }
}

/** The limits of 45098 and 45099 are published nowhere, so a long menu is not refused. */
const msgmenu: Reader = (fields) => {
  const entries = Array.isArray(fields.list) ? fields.list.filter(isRecord) : []
  const choices = entries.map((entry) => {
    const content = textOf(entry, 'content')
    return { label: content, content, id: String(entry.id ?? '') }
  })
  if (choices.length === 0) return 47001
  return { type: 'msgmenu', head: textOf(fields, 'head_content'), choices, tail: textOf(fields, 'tail_content') }
}

const miniProgram: Reader = (fields, media) => {
  const thumb = textOf(fields, 'thumb_media_id')
  if (thumb !== '' && !media.has(thumb)) return 40007
  return { type: 'link', title: textOf(fields, 'title'), description: textOf(fields, 'appid'), url: textOf(fields, 'pagepath') }
}

const READERS: Readonly<Record<string, Reader>> = {
  text,
  image: file('image'),
  voice: file('voice'),
  video,
  music,
  news,
  mpnews: articles('media_id'),
  mpnewsarticle: articles('article_id'),
  msgmenu,
  miniprogrampage: miniProgram,
}

/** A customer-service message and the user who gets it. */
export interface CustomMessage {
  readonly openid: string
  readonly content: Content
  /** Whether the phone says below the message that a machine wrote it. */
  readonly ai: boolean
}

/**
 * Reads the body of `POST /cgi-bin/message/custom/send`. Returns the platform's error code if the body is
 * wrong. Source:
 * https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html
 */
export function readCustomMessage(
  body: unknown,
  media: MediaLibrary,
  articlesOf: ArticleLookup = () => undefined,
): CustomMessage | Errcode {
  if (!isRecord(body)) return 47001
  const { touser, msgtype, aimsgcontext } = body
  if (typeof touser !== 'string' || touser === '') return 40003
  const read = typeof msgtype === 'string' && Object.hasOwn(READERS, msgtype) ? READERS[msgtype] : undefined
  if (typeof msgtype !== 'string' || read === undefined) return 40008
  const fields = body[msgtype]
  const content = isRecord(fields) ? read(fields, media, articlesOf) : 47001
  return typeof content === 'number' ? content : { openid: touser, content, ai: isRecord(aimsgcontext) && aimsgcontext.is_ai_msg === 1 }
}
