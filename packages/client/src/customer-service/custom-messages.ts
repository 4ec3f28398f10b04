import { type Reply, WxError } from '@wx/core'
import { splitText } from '@wx/core/text'
import type { CustomContent } from '../routes/bodies/custom-message'

/**
 * The customer-service messages that carry a text, a passive reply or a customer-service message, in order:
 * one, or several for a text over 2,048 bytes and for a news reply of several articles.
 *
 * Throws a `WxError` of code `reply-invalid` for what no such message can carry: an empty text, and the
 * replies that only the passive way has (`transfer`, which `send` turns into a session; `smart`; `result`).
 * Source: https://developers.weixin.qq.com/doc/service/api/customer/message/api_sendcustommessage
 *
 * @example
 * ```ts
 * for (const part of customMessages(answer)) await service.send(openid, part)
 * ```
 */
export function customMessages(message: string | Reply | CustomContent): readonly CustomContent[] {
  if (typeof message === 'string') return texts(message)
  if (typeof message !== 'object' || message === null) {
    throw new WxError('reply-invalid', `A message is a text, a reply or an object with msgtype, not ${String(message)}.`)
  }
  if (!('msgtype' in message)) return fromReply(message)
  return message.msgtype === 'text' ? texts(message.text?.content) : [message]
}

function texts(content: unknown): readonly CustomContent[] {
  if (typeof content !== 'string')
    throw new WxError('reply-invalid', `The content of a text is of type ${typeof content}; it must be a text.`)
  const parts = splitText(content)
  if (parts.length === 0) throw new WxError('reply-invalid', 'The text is empty; the platform takes none without a character to see.')
  return parts.map((part) => ({ msgtype: 'text', text: { content: part } }))
}

function fromReply(reply: Reply): readonly CustomContent[] {
  switch (reply.MsgType) {
    case 'text':
      return texts(reply.Content)
    case 'image':
      return [{ msgtype: 'image', image: { media_id: reply.Image.MediaId } }]
    case 'voice':
      return [{ msgtype: 'voice', voice: { media_id: reply.Voice.MediaId } }]
    case 'video': {
      const { MediaId, Title, Description } = reply.Video
      return [{ msgtype: 'video', video: { media_id: MediaId, ...given({ title: Title, description: Description }) } }]
    }
    case 'music': {
      const { Title, Description, MusicUrl, HQMusicUrl, ThumbMediaId } = reply.Music
      const fields = { title: Title, description: Description, musicurl: MusicUrl, hqmusicurl: HQMusicUrl, thumb_media_id: ThumbMediaId }
      return [{ msgtype: 'music', music: given(fields) }]
    }
    case 'news':
      if (reply.Articles.item.length === 0) throw new WxError('reply-invalid', 'A news reply has no article; it needs one at least.')
      return reply.Articles.item.map(({ Title, Description, PicUrl, Url }) => ({
        msgtype: 'news',
        news: { articles: [{ title: Title, description: Description, url: Url, picurl: PicUrl }] },
      }))
    default:
      throw new WxError(
        'reply-invalid',
        `A reply ${reply.MsgType ?? 'with ErrCode'} can't go as a customer-service message: answer the push itself with it.`,
      )
  }
}

type Given<T> = { [K in keyof T]?: NonNullable<T[K]> }

/** The fields that have a value. */
function given<T extends Readonly<Record<string, string | undefined>>>(fields: T): Given<T>
function given(fields: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  const entries = Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
  return Object.fromEntries(entries)
}
