import { WxError } from '../base/error'
import { isRecord } from '../base/is-record'
import { clean } from '../wire/xml/format'
import type { Reply } from './reply'

/** UTF-8 bytes; the platform drops longer texts and shows its fault notice instead. */
export const MAX_TEXT_BYTES = 2048
const MAX_ARTICLES = 8

/**
 * The reply itself, if the platform would take it.
 * Throws a `WxError` of code `reply-invalid`: any other reply would reach the user as 该公众号提供的服务出现故障.
 * Source: https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Passive_user_reply_message.html
 */
export function checkReply<T extends Reply>(reply: T): T {
  const problem = problemOf(reply)
  if (problem === undefined) return reply
  throw new WxError('reply-invalid', problem)
}

function problemOf(reply: Reply): string | undefined {
  switch (reply.MsgType) {
    case 'text':
      return textProblem(reply.Content)
    case 'image':
      return idProblem('reply.image(mediaId)', reply.Image?.MediaId)
    case 'voice':
      return idProblem('reply.voice(mediaId)', reply.Voice?.MediaId)
    case 'video':
      return idProblem('reply.video({ mediaId })', reply.Video?.MediaId)
    case 'news':
      return newsProblem(reply.Articles?.item)
    case 'transfer_customer_service':
      return transferProblem(reply.TransInfo?.KfAccount)
    case 'music':
    case 'transfer_biz_ai_ivr':
      return undefined
    default:
      if (typeof reply?.ErrCode === 'number' && typeof reply.ErrMsg === 'string') return undefined
      if (isRecord(reply) && 'ErrCode' in reply) return 'reply.result(errCode, errMsg) takes a number and a string.'
      return `A handler answered with ${describe(reply)}; answer with a string, with reply.text(…), reply.news(…) or another of reply's, or with nothing.`
  }
}

function textProblem(content: unknown): string | undefined {
  if (typeof content !== 'string') return `reply.text(content) takes a string, not ${describe(content)}.`
  if (clean(content) === '') return 'reply.text(content) was given no text; to answer nothing, return undefined.'
  const bytes = content.length * 3 <= MAX_TEXT_BYTES ? 0 : new TextEncoder().encode(content).length
  if (bytes <= MAX_TEXT_BYTES) return undefined
  return `The text has ${bytes} bytes of UTF-8; WeChat takes ${MAX_TEXT_BYTES}. Shorten it, or send the rest as customer-service messages.`
}

function idProblem(call: string, mediaId: unknown): string | undefined {
  if (typeof mediaId === 'string' && mediaId !== '') return undefined
  return `${call} needs the media id of an upload, not ${describe(mediaId)}.`
}

function transferProblem(kfAccount: unknown): string | undefined {
  if (kfAccount === undefined || typeof kfAccount === 'string') return undefined
  return `reply.transfer(kfAccount) takes an account such as prefix@account, not ${describe(kfAccount)}.`
}

function newsProblem(items: unknown): string | undefined {
  const list: readonly unknown[] = Array.isArray(items) ? items : []
  if (list.length < 1 || list.length > MAX_ARTICLES) {
    return `reply.news(articles) was given ${list.length} articles; WeChat takes 1 to ${MAX_ARTICLES} (1 in answer to a message, 8 to an event).`
  }
  const untitled = list.findIndex((item) => !isRecord(item) || typeof item.Title !== 'string')
  return untitled < 0 ? undefined : `reply.news(articles): the article at index ${untitled} has no title; each needs a text as its title.`
}

/** A value's kind, never its content. */
export function describe(value: unknown): string {
  if (value === null || value === undefined || value === '') return value === '' ? 'an empty string' : String(value)
  if (typeof value !== 'object') return `a ${typeof value}`
  if (Array.isArray(value)) return 'an array'
  return 'MsgType' in value
    ? `MsgType ${JSON.stringify(String(value.MsgType).slice(0, 40))}`
    : `an object with ${Object.keys(value).slice(0, 5).join(', ') || 'no keys'}`
}
