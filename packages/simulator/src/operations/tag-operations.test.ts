import { expect, test } from 'vitest'
import { startApi } from '../testing/api'

test('a tag is made, put on users, read, renamed and deleted', async () => {
  const { sim, call } = await startApi()
  await sim.user('o1').follow()
  expect(await call('/cgi-bin/tags/create', { tag: { name: '会员' } })).toEqual({ tag: { id: 100, name: '会员' } })
  expect(await call('/cgi-bin/tags/create', { tag: { name: '会员' } })).toMatchObject({ errcode: 45157 })
  expect(await call('/cgi-bin/tags/create', { tag: { name: '一二三四五六七八九十一' } })).toMatchObject({ errcode: 45158 })
  const tagging = { openid_list: ['o1'], tagid: 100 }
  expect(await call('/cgi-bin/tags/members/batchtagging', { ...tagging, tagid: 101 })).toMatchObject({ errcode: 45159 })
  expect(await call('/cgi-bin/tags/members/batchtagging', { ...tagging, openid_list: ['o9'] })).toMatchObject({ errcode: 40003 })
  expect(await call('/cgi-bin/tags/members/batchtagging', tagging)).toMatchObject({ errcode: 0 })
  expect(await call('/cgi-bin/tags/getidlist', { openid: 'o1' })).toEqual({ tagid_list: [100] })
  expect(await call('/cgi-bin/user/tag/get', { tagid: 100 })).toEqual({ count: 1, next_openid: 'o1', data: { openid: ['o1'] } })
  expect(await call('/cgi-bin/tags/update', { tag: { id: 100, name: '老会员' } })).toMatchObject({ errcode: 0 })
  expect(await call('/cgi-bin/tags/update', { tag: { id: 2, name: 'x' } })).toMatchObject({ errcode: 45058 })
  expect(await call('/cgi-bin/tags/get')).toEqual({
    tags: [
      { id: 2, name: '星标组', count: 0 },
      { id: 100, name: '老会员', count: 1 },
    ],
  })
  expect(await call('/cgi-bin/tags/members/batchuntagging', tagging)).toMatchObject({ errcode: 0 })
  expect(await call('/cgi-bin/tags/delete', { tag: { id: 100 } })).toMatchObject({ errcode: 0 })
  expect(await call('/cgi-bin/tags/delete', { tag: { id: 100 } })).toMatchObject({ errcode: 45159 })
})

test('a user has up to 20 tags, an account 100', async () => {
  const { sim, call } = await startApi()
  await sim.user('o1').follow()
  for (let index = 0; index < 100; index += 1) await call('/cgi-bin/tags/create', { tag: { name: `t${index}` } })
  expect(await call('/cgi-bin/tags/create', { tag: { name: 'one more' } })).toMatchObject({ errcode: 45056 })
  for (let tagid = 100; tagid < 120; tagid += 1) await call('/cgi-bin/tags/members/batchtagging', { openid_list: ['o1'], tagid })
  expect(await call('/cgi-bin/tags/members/batchtagging', { openid_list: ['o1'], tagid: 120 })).toMatchObject({ errcode: 45059 })
})
