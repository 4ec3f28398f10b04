import { expect, test } from 'vitest'
import { greySquare } from '../endpoints/made-up-file'
import { type Api, fileForm, startApi } from '../testing/api'

async function article(call: Api['call']): Promise<object> {
  const { media_id } = await call('/cgi-bin/material/add_material', fileForm(greySquare(4), 'a.png'), { type: 'image' })
  return { title: '标题', content: '<p>内容</p>', thumb_media_id: media_id }
}

test('a draft is written, read, changed, listed and deleted', async () => {
  const { call } = await startApi()
  const first = await article(call)
  const { media_id } = await call('/cgi-bin/draft/add', { articles: [first] })
  expect(await call('/cgi-bin/draft/get', { media_id })).toMatchObject({ news_item: [{ title: '标题', content: '<p>内容</p>' }] })
  const update = { media_id, index: 0, articles: { ...first, title: '新标题' } }
  expect(await call('/cgi-bin/draft/update', update)).toMatchObject({ errcode: 0 })
  expect(await call('/cgi-bin/draft/update', { ...update, index: 1 })).toMatchObject({ errcode: 40114 })
  const list = await call('/cgi-bin/draft/batchget', { offset: 0, count: 20, no_content: 1 })
  expect(list).toMatchObject({ total_count: 1, item: [{ media_id, content: { news_item: [{ title: '新标题' }] } }] })
  expect(JSON.stringify(list)).not.toContain('<p>')
  expect(await call('/cgi-bin/draft/delete', { media_id })).toMatchObject({ errcode: 0 })
  expect(await call('/cgi-bin/draft/count')).toEqual({ total_count: 0 })
})

test.each<readonly [object, number]>([
  [{ title: '长'.repeat(33) }, 45003],
  [{ digest: '长'.repeat(129) }, 45004],
  [{ content: '长'.repeat(20_001) }, 45002],
  [{ thumb_media_id: 'unknown' }, 40007],
  [{ article_type: 'newspic', image_info: { image_list: [{ image_media_id: 'unknown' }] } }, 40007],
])('an article with %j is refused with %i', async (change, errcode) => {
  const { call } = await startApi()
  expect(await call('/cgi-bin/draft/add', { articles: [{ ...(await article(call)), ...change }] })).toMatchObject({ errcode })
})

test('publishing takes a second, pushes its result and empties the draft box', async () => {
  const { bot, clock, call } = await startApi()
  const results: unknown[] = []
  bot.on('event:PUBLISHJOBFINISH', (ctx) => void results.push(ctx.message.PublishEventInfo))
  const { media_id } = await call('/cgi-bin/draft/add', { articles: [await article(call)] })
  const { publish_id } = await call('/cgi-bin/freepublish/submit', { media_id })
  expect(await call('/cgi-bin/freepublish/get', { publish_id: String(publish_id) })).toMatchObject({ publish_id, publish_status: 1 })
  await clock.advance(1_000)
  await expect.poll(() => results.length).toBe(1)
  const { article_id } = await call('/cgi-bin/freepublish/get', { publish_id })
  expect(results).toMatchObject([{ publish_id: String(publish_id), publish_status: 0, article_id, article_detail: { count: 1 } }])
  expect(await call('/cgi-bin/draft/get', { media_id })).toMatchObject({ errcode: 40007 })
  expect(await call('/cgi-bin/freepublish/getarticle', { article_id })).toMatchObject({ news_item: [{ title: '标题', is_deleted: false }] })
  expect(await call('/cgi-bin/freepublish/batchget', { offset: 0, count: 1 })).toMatchObject({ total_count: 1, item: [{ article_id }] })
  expect(await call('/cgi-bin/freepublish/delete', { article_id })).toMatchObject({ errcode: 0 })
  expect(await call('/cgi-bin/freepublish/get', { publish_id })).toMatchObject({ publish_status: 5 })
  expect(await call('/cgi-bin/freepublish/getarticle', { article_id })).toMatchObject({ errcode: 53600 })
})
