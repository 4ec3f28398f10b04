import { afterAll, beforeAll, beforeEach, expect, expectTypeOf, test } from 'vitest'
import { type Platform, startPlatform } from '../../test/platform'
import type { Article } from './article'
import { type Drafts, drafts } from './drafts'

let platform: Platform
let own: Drafts
beforeAll(async () => {
  platform = await startPlatform()
  own = drafts(platform.wx)
})
afterAll(() => platform.close())
beforeEach(() => platform.routes({}))

const ARTICLE: Article = { title: '周报', content: '<p>…</p>', thumb_media_id: 'T' }

test('a draft is added, read, changed, counted and deleted', async () => {
  const stored = { ...ARTICLE, url: 'http://mp.weixin.qq.com/s?x', added: 1 }
  platform.routes({
    'POST /cgi-bin/draft/add': () => ({ media_id: 'M' }),
    'POST /cgi-bin/draft/get': () => ({ news_item: [stored] }),
    'GET /cgi-bin/draft/count': () => ({ total_count: 7 }),
  })
  expect(await own.add([ARTICLE])).toBe('M')
  expect(await own.get('M')).toEqual([stored])
  await own.update('M', 0, { ...ARTICLE, title: '改' })
  expect(await own.count()).toBe(7)
  await own.delete('M')
  expect(platform.calls.map(({ body }) => body)).toEqual([
    { articles: [ARTICLE] },
    { media_id: 'M' },
    { media_id: 'M', index: 0, articles: { ...ARTICLE, title: '改' } },
    {},
    { media_id: 'M' },
  ])
})

test.each([0, 1, 20, 45])('all %i drafts are listed, 20 in a call', async (count) => {
  const all = Array.from({ length: count }, (_, index) => ({
    media_id: `M${index}`,
    content: { news_item: [{ title: `${index}` }] },
    update_time: index,
  }))
  platform.routes({
    'POST /cgi-bin/draft/batchget': ({ body }) => {
      const item = all.slice(Number(body.offset), Number(body.offset) + Number(body.count))
      return { item, item_count: item.length, total_count: all.length }
    },
  })
  const found: string[] = []
  for await (const { media_id, articles } of own.list()) found.push(`${media_id} ${articles[0]?.title}`)
  expect(found).toEqual(all.map(({ media_id }, index) => `${media_id} ${index}`))
  expect(platform.calls).toHaveLength(Math.max(1, Math.ceil(count / 20)))
  expect(platform.calls[0]?.body).toEqual({ offset: 0, count: 20, no_content: 1 })
})

test('contents are listed if asked for', async () => {
  for await (const draft of own.list({ content: true })) expect(draft).toBeUndefined()
  expect(platform.calls[0]?.body).toMatchObject({ no_content: 0 })
})

test('the types tell an article from a message of pictures', () => {
  expectTypeOf<{ article_type: 'newspic'; title: string; content: string }>().not.toExtend<Article>()
  expectTypeOf<{ title: string; content: string }>().not.toExtend<Article>()
  expectTypeOf<{
    article_type: 'newspic'
    title: string
    content: string
    image_info: { image_list: { image_media_id: string }[] }
  }>().toExtend<Article>()
})
