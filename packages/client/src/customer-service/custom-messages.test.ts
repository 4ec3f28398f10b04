import { reply } from '@wx/core'
import { describe, expect, test } from 'vitest'
import { customMessages } from './custom-messages'

describe('customMessages', () => {
  test.each([
    ['a text', '你好', [{ msgtype: 'text', text: { content: '你好' } }]],
    ['reply.text', reply.text('你好'), [{ msgtype: 'text', text: { content: '你好' } }]],
    ['reply.image', reply.image('m'), [{ msgtype: 'image', image: { media_id: 'm' } }]],
    ['reply.voice', reply.voice('m'), [{ msgtype: 'voice', voice: { media_id: 'm' } }]],
    ['reply.video', reply.video({ mediaId: 'm', title: 't' }), [{ msgtype: 'video', video: { media_id: 'm', title: 't' } }]],
    [
      'reply.music',
      reply.music({ title: 't', description: 'd', musicUrl: 'u', hqMusicUrl: 'h', thumbMediaId: 'm' }),
      [{ msgtype: 'music', music: { title: 't', description: 'd', musicurl: 'u', hqmusicurl: 'h', thumb_media_id: 'm' } }],
    ],
    [
      'reply.news, an article a message',
      reply.news([{ title: 'a', description: 'd', picUrl: 'p', url: 'u' }, { title: 'b' }]),
      [
        { msgtype: 'news', news: { articles: [{ title: 'a', description: 'd', url: 'u', picurl: 'p' }] } },
        { msgtype: 'news', news: { articles: [{ title: 'b', description: '', url: '', picurl: '' }] } },
      ],
    ],
    ['a kind of its own', { msgtype: 'wxcard', wxcard: { card_id: 'c' } } as const, [{ msgtype: 'wxcard', wxcard: { card_id: 'c' } }]],
  ])('%s', (_name, message, expected) => {
    expect(customMessages(message)).toEqual(expected)
  })

  test('a long text is several, of its own kind too', () => {
    expect(customMessages('长'.repeat(700))).toHaveLength(2)
    expect(customMessages({ MsgType: 'text', Content: '长'.repeat(700) })).toHaveLength(2)
    expect(customMessages({ msgtype: 'text', text: { content: '长'.repeat(700) } })).toHaveLength(2)
  })

  test.each(['{"msgtype":"text"}', '{"msgtype":"text","text":{}}', '{"msgtype":"text","text":{"content":5}}', '{"MsgType":"text"}'])(
    '%s, which has no text, is refused',
    (json) => {
      expect(() => customMessages(JSON.parse(json))).toThrow(expect.objectContaining({ code: 'reply-invalid' }))
    },
  )

  test.each([
    ['an empty text', '', /empty/],
    ['a news reply without articles', { MsgType: 'news', ArticleCount: 0, Articles: { item: [] } } as const, /no article/],
    ['reply.smart', reply.smart(), /transfer_biz_ai_ivr can't go/],
    ['reply.result', reply.result(), /with ErrCode can't go/],
    ['reply.transfer, which is no message', reply.transfer(), /transfer_customer_service can't go/],
  ])('%s is refused', (_name, message, problem) => {
    expect(() => customMessages(message)).toThrow(
      expect.objectContaining({ code: 'reply-invalid', message: expect.stringMatching(problem) }),
    )
  })
})
