import { expect, test } from 'vitest'
import { startApi } from '../testing/api'

test('followers are listed; a user who left or never followed has no more than an openid', async () => {
  const { sim, clock, call } = await startApi()
  expect(await call('/cgi-bin/user/get')).toEqual({ total: 0, count: 0, next_openid: '' })
  for (const openid of ['o1', 'o2', 'o3']) await sim.user(openid).follow()
  await sim.user('o2').unfollow()
  expect(await call('/cgi-bin/user/get')).toEqual({ total: 2, count: 2, next_openid: 'o3', data: { openid: ['o1', 'o3'] } })
  expect(await call('/cgi-bin/user/get', undefined, { next_openid: 'o1' })).toMatchObject({ count: 1, data: { openid: ['o3'] } })
  expect(await call('/cgi-bin/user/get', undefined, { next_openid: 'o3' })).toEqual({ total: 2, count: 0, next_openid: '' })
  expect(await call('/cgi-bin/user/info', undefined, { openid: 'o2' })).toEqual({ subscribe: 0, openid: 'o2' })
  expect(await call('/cgi-bin/user/info', undefined, { openid: 'o9' })).toMatchObject({ errcode: 40003 })
  expect(await call('/cgi-bin/user/info/updateremark', { openid: 'o1', remark: '老张' })).toMatchObject({ errcode: 0 })
  expect(await call('/cgi-bin/user/info/batchget', { user_list: [{ openid: 'o1' }, { openid: 'o2' }] })).toMatchObject({
    user_info_list: [
      { subscribe: 1, openid: 'o1', remark: '老张', subscribe_time: Math.floor(clock.now() / 1000), tagid_list: [] },
      { subscribe: 0, openid: 'o2' },
    ],
  })
})

test('the blacklist takes up to 20 at a time', async () => {
  const { sim, call } = await startApi()
  await sim.user('o1').follow()
  expect(await call('/cgi-bin/tags/members/batchblacklist', { openid_list: ['o1', 'o9'] })).toMatchObject({ errcode: 40003 })
  const many = Array.from({ length: 21 }, () => 'o1')
  expect(await call('/cgi-bin/tags/members/batchblacklist', { openid_list: many })).toMatchObject({ errcode: 40032 })
  await call('/cgi-bin/tags/members/batchblacklist', { openid_list: ['o1'] })
  expect(await call('/cgi-bin/tags/members/getblacklist', { begin_openid: '' })).toMatchObject({ total: 1, data: { openid: ['o1'] } })
  await call('/cgi-bin/tags/members/batchunblacklist', { openid_list: ['o1'] })
  expect(await call('/cgi-bin/tags/members/getblacklist', { begin_openid: '' })).toMatchObject({ total: 0 })
})
