import { Bot, type Mode, reply, WxError } from '@wx/core'
import { account } from './wechat'

export interface WatchedBot {
  readonly bot: Bot
  /** What `bot.catch` was told, oldest first. */
  readonly errors: unknown[]
}

/** The bot of every case: what it does is decided by the text it is sent. */
export function watchedBot(mode: Mode): WatchedBot {
  const errors: unknown[] = []
  const { token, appId, encodingAESKey } = account
  const bot = new Bot(mode === 'plain' ? { token } : { token, appId, encodingAESKey, mode })
    .hears('silence', () => undefined)
    .hears('throw', () => {
      throw new Error('the handler broke')
    })
    .hears('image', () => reply.image('media-1'))
    .hears('voice', () => reply.voice('media-1'))
    .hears('video', () => reply.video({ mediaId: 'media-1', title: 'A & B' }))
    .hears('music', () => reply.music({ title: '歌', musicUrl: 'https://example.com/a?b=1&c=2' }))
    .hears('news', () => reply.news([{ title: '<标题>', description: 'd', picUrl: 'https://example.com/p', url: 'https://example.com/' }]))
    .hears('transfer', () => reply.transfer('one@account'))
    .on('text', (ctx) => `你说：${ctx.message.Content}`)
    .on('event:subscribe', () => '欢迎')
    .catch((error) => void errors.push(error))
  return { bot, errors }
}

/** What a case calls an error: its code, or the message of one that is not ours. */
export function told(error: unknown): string {
  if (WxError.is(error)) return error.code
  return error instanceof Error ? error.message : String(error)
}
