import { afterEach, beforeEach, expect, test } from 'vitest'
import { type UntypedClient, untypedClient } from '../../test/untyped-client'
import { CountedTokens, Upstream } from '../../test/upstream'

let upstream: Upstream
let wx: UntypedClient

beforeEach(async () => {
  upstream = await new Upstream().listen()
  wx = untypedClient({ tokens: new CountedTokens(), baseUrl: upstream.baseUrl })
})
afterEach(() => upstream.close())

async function all(items: AsyncIterable<unknown>): Promise<unknown[]> {
  const list: unknown[] = []
  for await (const item of items) list.push(item)
  return list
}

const openids = Array.from({ length: 7 }, (_, index) => `o${index}`)

/** As the platform: three a page, `next_openid` is the last one given. */
function follow(after: string | null, total = true): object {
  const start = after === null || after === '' ? 0 : openids.indexOf(after) + 1
  const openid = openids.slice(start, start + 3)
  const counts = { count: openid.length, ...(total ? { total: openids.length } : {}) }
  return openid.length === 0 ? { ...counts, next_openid: '' } : { ...counts, data: { openid }, next_openid: openid.at(-1) }
}

test('a list by `next_openid`, by GET, ends with an empty page', async () => {
  upstream.answer = ({ query }) => follow(query.get('next_openid'))
  expect(await all(wx.pages('/cgi-bin/user/get'))).toEqual(openids)
  expect(upstream.received.map(({ query }) => query.get('next_openid'))).toEqual([null, 'o2', 'o5', 'o6'])
})

test('from the middle it ends with an empty page', async () => {
  upstream.answer = ({ query }) => follow(query.get('next_openid'))
  expect(await all(wx.pages('/cgi-bin/user/get', { next_openid: 'o3' }))).toEqual(['o4', 'o5', 'o6'])
})

test('by POST, with fields beside', async () => {
  upstream.answer = ({ body }) => follow(JSON.parse(body).next_openid ?? null, false)
  expect(await all(wx.pages('/cgi-bin/user/tag/get', { tagid: 1 }))).toEqual(openids)
  expect(upstream.received.map(({ body }) => JSON.parse(body))).toEqual([
    { tagid: 1 },
    { tagid: 1, next_openid: 'o2' },
    { tagid: 1, next_openid: 'o5' },
    { tagid: 1, next_openid: 'o6' },
  ])
})

test.each([
  [{ offset: 0, count: 3 }, openids, [0, 3, 6, 7]],
  [{ count: 3 }, openids, [0, 3, 6, 7]],
  [{}, openids, [0, 7]],
  [{ offset: 2, count: 20 }, openids.slice(2), [2, 7]],
])('a list by offset: %j', async (params, items, offsets) => {
  upstream.answer = ({ body }) => {
    const { offset = 0, count } = JSON.parse(body)
    return { total_count: openids.length, item: openids.slice(offset, offset + count) }
  }
  expect(await all(wx.pages('/cgi-bin/draft/batchget', params))).toEqual(items)
  expect(upstream.received.map(({ body }) => JSON.parse(body).offset)).toEqual(offsets)
})

test('where the answer says that more follows, a page may be empty', async () => {
  const pages = [
    { order_id_list: ['a'], next_key: '1', has_more: true },
    { order_id_list: [], next_key: '2', has_more: true },
    { next_key: '3', has_more: true },
    { order_id_list: ['b'], next_key: '4', has_more: false },
  ]
  upstream.answer = ({ body }) => pages[Number(JSON.parse(body).next_key ?? 0)]
  await import('../routes/shop')
  expect(await all(wx.pages('/channels/ec/order/list/get', { page_size: 1 }))).toEqual(['a', 'b'])
  upstream.answer = () => ({ order_id_list: [], next_key: '1', has_more: true })
  expect(await all(wx.pages('/channels/ec/order/list/get', { page_size: 1 }))).toEqual([])
})

test('no page is asked for before it is needed', async () => {
  upstream.answer = ({ query }) => follow(query.get('next_openid'))
  for await (const openid of wx.pages('/cgi-bin/user/get')) if (openid === 'o1') break
  expect(upstream.received).toHaveLength(1)
})

test('an empty list has no items; an endpoint without pages is refused', async () => {
  upstream.answer = () => ({ total: 0, count: 0, next_openid: '' })
  expect(await all(wx.pages('/cgi-bin/user/get'))).toEqual([])
  expect(() => wx.pages('/cgi-bin/menu/get')).toThrow(expect.objectContaining({ code: 'config-invalid' }))
})

test('the quota of an endpoint', async () => {
  upstream.answer = () => ({ errcode: 0, errmsg: 'ok', quota: { daily_limit: 500, used: 1, remain: 499 } })
  expect(await wx.quota('/cgi-bin/message/custom/send?x=1')).toMatchObject({ quota: { remain: 499 } })
  expect(upstream.received[0]).toMatchObject({
    method: 'POST',
    path: '/cgi-bin/openapi/quota/get',
    body: '{"cgi_path":"/cgi-bin/message/custom/send"}',
  })
  upstream.answer = () => ({ errcode: 0, errmsg: 'ok' })
  await expect(wx.quota('/a')).rejects.toMatchObject({ code: 'upstream-failed' })
})
