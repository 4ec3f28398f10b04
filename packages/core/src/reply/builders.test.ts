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

  test('an empty account is no account', () => {
    expect(reply.transfer('')).toEqual(reply.transfer())
  })

  /** As JavaScript calls them, without types. */
  const untyped = reply as unknown as Record<string, (...given: readonly unknown[]) => unknown>

  test.each<[string, readonly unknown[], RegExp]>([
    ['video', ['media-id'], /^reply\.video\(\) takes an object with some of mediaId, title, description, not a string\.$/],
    ['video', [], /^reply\.video\(\) takes an object .*, not undefined\.$/],
    ['video', [{ mediaID: 'm' }], /^reply\.video\(\) has no option "mediaID"\. Did you mean "mediaId"\?$/],
    ['video', [{ mediaId: 'm', title: null }], /^reply\.video\(\) takes title as a string, not null\.$/],
    ['music', [], /^reply\.music\(\) takes an object .*, not undefined\.$/],
    ['music', [{ url: 'https://x' }], /^reply\.music\(\) has no option "url"\./],
    ['news', [], /0 articles/],
    ['news', ['一篇'], /0 articles/],
    ['news', [{ title: '一篇' }], /0 articles/],
    ['news', [[{ title: 'a' }, null]], /the article at index 1 has no title/],
    ['news', [[{ titel: 'a' }]], /the article at index 0 has no title/],
    ['transfer', [5], /^reply\.transfer\(kfAccount\) takes an account such as prefix@account, not a number\.$/],
    ['result', ['0'], /^reply\.result\(errCode, errMsg\) takes a number and a string\.$/],
    ['text', [5], /^reply\.text\(content\) takes a string, not a number\.$/],
    ['image', [{ mediaId: 'm' }], /^reply\.image\(mediaId\) needs the media id of an upload, not an object with mediaId\.$/],
  ])('%s(%j) says what it takes', (builder, given, problem) => {
    expect(() => untyped[builder]?.(...given)).toThrow(
      expect.objectContaining({ code: 'reply-invalid', message: expect.stringMatching(problem) }),
    )
  })
})
