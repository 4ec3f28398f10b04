import { describe, expect, test } from 'vitest'
import { reply } from './builders'

describe('reply', () => {
  test('builders give the platform’s fields', () => {
    expect(reply.video({ mediaId: 'm', title: 't' })).toMatchObject({ MsgType: 'video', Video: { MediaId: 'm', Title: 't' } })
    expect(reply.news([{ title: 'a' }])).toEqual({
      MsgType: 'news',
      ArticleCount: 1,
      Articles: { item: [{ Title: 'a', Description: '', PicUrl: '', Url: '' }] },
    })
    expect(reply.transfer()).toMatchObject({ MsgType: 'transfer_customer_service' })
  })

  test.each<[string, () => unknown]>([
    ['an empty text', () => reply.text('')],
    ['a text of control characters', () => reply.text('\u0000')],
    ['2,049 bytes', () => reply.text('长'.repeat(683))],
    ['no media id', () => reply.image('')],
    ['no articles', () => reply.news([])],
    ['nine articles', () => reply.news(Array.from({ length: 9 }, () => ({ title: 'x' })))],
  ])('%s is refused', (_name, build) => {
    expect(build).toThrow(expect.objectContaining({ code: 'reply-invalid' }))
  })
})
