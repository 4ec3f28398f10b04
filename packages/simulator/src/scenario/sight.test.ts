import { describe, expect, test } from 'vitest'
import type { Content } from '../platform/content'
import { isAsExpected, sightOf } from './sight'

test.each<readonly [Content, unknown]>([
  [{ type: 'text', text: '你好' }, '你好'],
  [{ type: 'fault', text: '该公众号…', reason: 'Nothing listens' }, { type: 'fault' }],
  [{ type: 'image', url: '/api/media/m1', mediaId: 'm1' }, { type: 'image' }],
  [
    { type: 'music', title: '歌', description: '', url: 'https://example.com/a.mp3', thumbUrl: '/api/media/m2' },
    { type: 'music', title: '歌', description: '', url: 'https://example.com/a.mp3' },
  ],
  [
    { type: 'msgmenu', head: '满意吗', choices: [{ label: '是', content: '是', id: '101' }], tail: '' },
    { type: 'msgmenu', head: '满意吗', choices: [{ label: '是', content: '是' }], tail: '' },
  ],
])('of %j stays %j', (content, sight) => {
  expect(sightOf(content)).toEqual(sight)
})

describe('what is expected', () => {
  const news = { type: 'news', articles: [{ title: '一', url: 'http://u/7' }, { title: '二' }] }
  test.each([
    ['你好', '你好', true],
    ['你好', '再见', false],
    ['你好', news, false],
    [news, '你好', false],
    [news, news, true],
    [{ type: 'news' }, news, true],
    [{ type: 'news', articles: [{ title: '一' }, {}] }, news, true],
    [{ type: 'news', articles: [{ title: '一' }] }, news, false],
    [{ type: 'news', articles: [{ url: 'http://u/{id}' }, {}] }, news, true],
    [{ type: 'location', latitude: 1 }, { type: 'location', latitude: 1, longitude: 2 }, true],
    [{ type: 'location', latitude: 1 }, { type: 'location', latitude: 2, longitude: 2 }, false],
  ])('%j, seen %j: %j', (expected, seen, isThat) => {
    expect(isAsExpected(expected, seen)).toBe(isThat)
  })
})
