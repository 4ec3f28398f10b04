import { expect, test } from 'vitest'
import { MediaLibrary } from '../media/media-library'
import { readCustomMessage } from './custom-message'

const media = new MediaLibrary()
const m1 = media.add({ type: 'image', contentType: 'image/png', bytes: new Uint8Array([1]) })
const url = media.path(m1)

test.each<readonly [string, object, object]>([
  ['text', { content: '好' }, { text: '好' }],
  ['image', { media_id: m1 }, { mediaId: m1, url }],
  ['voice', { media_id: m1 }, { mediaId: m1, url }],
  ['video', { media_id: m1, title: 't', description: 'd' }, { mediaId: m1, url, title: 't', description: 'd' }],
  ['music', { title: 't', musicurl: 'http://m', thumb_media_id: m1 }, { title: 't', description: '', url: 'http://m', thumbUrl: url }],
  [
    'news',
    { articles: [{ title: 't', url: 'http://u', picurl: 'http://p' }] },
    { articles: [{ title: 't', description: '', url: 'http://u', picUrl: 'http://p' }] },
  ],
])('%s', (type, fields, content) => {
  expect(readCustomMessage({ touser: 'o1', msgtype: type, [type]: fields }, media)).toEqual({
    openid: 'o1',
    content: { type, ...content },
    ai: false,
  })
})

test('articles by the id of a draft or of a publication', () => {
  const articles = [{ title: 't', description: 'd', picUrl: '', url: '' }]
  const read = (msgtype: string, fields: object): unknown =>
    readCustomMessage({ touser: 'o1', msgtype, [msgtype]: fields }, media, (kind, id) => (id === `my ${kind}` ? articles : undefined))
  expect(read('mpnews', { media_id: 'my media_id' })).toMatchObject({ content: { type: 'news', articles } })
  expect(read('mpnewsarticle', { article_id: 'my article_id' })).toMatchObject({ content: { type: 'news', articles } })
  expect(read('mpnews', { media_id: 'other' })).toBe(40007)
  expect(read('mpnewsarticle', { article_id: 'other' })).toBe(53600)
})

test('a menu of choices and a mini program’s card', () => {
  const read = (msgtype: string, fields: object): unknown => readCustomMessage({ touser: 'o1', msgtype, [msgtype]: fields }, media)
  const list = [
    { id: '1', content: '满意' },
    { id: '2', content: '不满意' },
  ]
  expect(read('msgmenu', { head_content: '满意吗？', list, tail_content: '谢谢' })).toMatchObject({
    content: {
      type: 'msgmenu',
      head: '满意吗？',
      choices: [
        { label: '满意', content: '满意', id: '1' },
        { label: '不满意', content: '不满意', id: '2' },
      ],
      tail: '谢谢',
    },
  })
  expect(read('msgmenu', { list: [] })).toBe(47001)
  expect(read('miniprogrampage', { title: 't', appid: 'wx1', pagepath: 'p', thumb_media_id: m1 })).toMatchObject({
    content: { type: 'link', title: 't', url: 'p' },
  })
})

test.each<readonly [unknown, number]>([
  ['x', 47001],
  [{ msgtype: 'text', text: { content: 'x' } }, 40003],
  [{ touser: 'o1', msgtype: 'dance', dance: {} }, 40008],
  [{ touser: 'o1', msgtype: 'toString', toString: {} }, 40008],
  [{ touser: 'o1', msgtype: 'text' }, 47001],
  [{ touser: 'o1', msgtype: 'text', text: { content: '' } }, 44004],
  [{ touser: 'o1', msgtype: 'text', text: { content: '好'.repeat(700) } }, 45002],
  [{ touser: 'o1', msgtype: 'image', image: { media_id: 'unknown' } }, 40007],
  [{ touser: 'o1', msgtype: 'music', music: {} }, 40007],
  [{ touser: 'o1', msgtype: 'news', news: { articles: [] } }, 44003],
  [{ touser: 'o1', msgtype: 'news', news: { articles: [{}, {}] } }, 45008],
])('%j is refused with %i', (body, errcode) => {
  expect(readCustomMessage(body, media)).toBe(errcode)
})
