import { expect, test } from 'vitest'
import { DEFAULT_ACCOUNT } from '../platform/account'
import { startApi } from '../testing/api'

const list = '/cgi-bin/user/get'

test('a path has its calls a day; the rest is 45009 until midnight or a clearing', async () => {
  const { call } = await startApi()
  for (let count = 0; count < 500; count += 1) await call(list)
  expect(await call(list)).toMatchObject({ errcode: 45009 })
  const quota = { daily_limit: 500, used: 500, remain: 0 }
  expect(await call('/cgi-bin/openapi/quota/get', { cgi_path: list })).toMatchObject({ quota })
  expect(await call('/cgi-bin/openapi/quota/clear', { cgi_path: list })).toMatchObject({ errcode: 0 })
  expect(await call(list)).toMatchObject({ total: 0 })
})

test('all counters are cleared ten times a month', async () => {
  const { call } = await startApi()
  const appid = DEFAULT_ACCOUNT.appId
  expect(await call('/cgi-bin/clear_quota', { appid: 'wx-other' })).toMatchObject({ errcode: 40013 })
  for (let count = 0; count < 9; count += 1) expect(await call('/cgi-bin/clear_quota', { appid })).toMatchObject({ errcode: 0 })
  const v2 = { appid, appsecret: DEFAULT_ACCOUNT.secret }
  expect(await call('/cgi-bin/clear_quota/v2', { ...v2, appsecret: 'wrong' })).toMatchObject({ errcode: 40125 })
  expect(await call('/cgi-bin/clear_quota/v2', v2)).toMatchObject({ errcode: 0 })
  expect(await call('/cgi-bin/clear_quota', { appid })).toMatchObject({ errcode: 48006 })
})

test('the quota of a path that does not exist, and of web login', async () => {
  const { call } = await startApi()
  expect(await call('/cgi-bin/openapi/quota/get', { cgi_path: '/nothing' })).toMatchObject({ errcode: 76021 })
  expect(await call('/cgi-bin/openapi/quota/get', { cgi_path: '/sns/userinfo' })).toMatchObject({ errcode: 76022 })
})

test('a request id of an error finds the call, for seven days and without its token', async () => {
  const { sim, clock, call, token } = await startApi()
  const { errmsg } = await call('/cgi-bin/tags/update', { tag: { id: 2, name: 'x' } })
  const rid = String(errmsg).split(' rid: ')[1]
  const { request } = await call('/cgi-bin/openapi/rid/get', { rid })
  expect(request).toMatchObject({
    request_body: '{"tag":{"id":2,"name":"x"}}',
    request_url: expect.stringContaining('/cgi-bin/tags/update'),
  })
  expect(JSON.stringify(sim.calls)).not.toContain(token)
  expect(JSON.stringify(sim.calls)).not.toContain(DEFAULT_ACCOUNT.secret)
  expect(await call('/cgi-bin/openapi/rid/get', { rid: 'unknown' })).toMatchObject({ errcode: 76001 })
  expect(sim.calls.filter(({ at }) => at > clock.now())).toEqual([])
})

test('no call shows a ticket that signs, a secret that the log cuts, or one behind a quote', async () => {
  const { sim, call } = await startApi()
  const { ticket } = await call('/cgi-bin/ticket/getticket', undefined, { type: 'jsapi' })
  await call('/cgi-bin/comment/open', { msg_data_id: 1, filler: 'x'.repeat(65_480), app_secret: 'CUT'.repeat(100) })
  await call('/cgi-bin/comment/open', { msg_data_id: 1, app_secret: 'a"QUOTED', session_key: 'SESSION', component_verify_ticket: 'VERIFY' })
  const shown = JSON.stringify(sim.calls)
  for (const secret of [String(ticket), 'CUT', 'QUOTED', 'SESSION', 'VERIFY']) expect(shown).not.toContain(secret)
  const code = await call('/cgi-bin/qrcode/create', { action_name: 'QR_LIMIT_STR_SCENE', action_info: { scene: { scene_str: 's' } } })
  expect(sim.calls.at(-1)?.response).toContain(String(code.ticket))
})
