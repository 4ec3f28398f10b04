import { expect, test } from 'vitest'
import { DEFAULT_ACCOUNT } from '../platform/account'
import { CREDENTIALS, type JsonAnswer, startApi } from '../testing/api'

function loginUrl(scope: string, change: Record<string, string> = {}): string {
  const query = {
    appid: DEFAULT_ACCOUNT.appId,
    redirect_uri: 'https://example.com/back?x=1',
    response_type: 'code',
    scope,
    state: 'S1',
    ...change,
  }
  return `https://open.weixin.qq.com/connect/oauth2/authorize?${new URLSearchParams(query)}#wechat_redirect`
}

function codeOf(address: string): string {
  return new URL(address).searchParams.get('code') ?? ''
}

test('from the login to the user: a code works once, for five minutes', async () => {
  const { sim, clock, call } = await startApi()
  const back = sim.user('o1').authorize(loginUrl('snsapi_userinfo'))
  expect(back).toMatch(/^https:\/\/example\.com\/back\?x=1&code=0[\w-]+&state=S1$/)
  const exchange = (code: string, change: object = {}): Promise<JsonAnswer> =>
    call('/sns/oauth2/access_token', undefined, { ...CREDENTIALS, grant_type: 'authorization_code', code, ...change })
  expect(await exchange(codeOf(back), { secret: 'wrong' })).toMatchObject({ errcode: 40125 })
  const token = await exchange(codeOf(back))
  expect(token).toMatchObject({ expires_in: 7200, openid: 'o1', scope: 'snsapi_userinfo' })
  expect(await exchange(codeOf(back))).toMatchObject({ errcode: 40163 })
  expect(await exchange('made-up')).toMatchObject({ errcode: 40029 })
  const late = codeOf(sim.user('o1').authorize(loginUrl('snsapi_base')))
  await clock.advance(300_000)
  expect(await exchange(late)).toMatchObject({ errcode: 42003 })

  const query = { access_token: String(token.access_token), openid: 'o1' }
  expect(await call('/sns/userinfo', undefined, query)).toMatchObject({ openid: 'o1', nickname: '用户 o1' })
  expect(await call('/sns/userinfo', undefined, { ...query, openid: 'o2' })).toMatchObject({ errcode: 40003 })
  expect(await call('/sns/auth', undefined, query)).toMatchObject({ errcode: 0 })
  expect(await call('/sns/auth', undefined, { openid: 'o1' })).toMatchObject({ errcode: 40001 })
  await clock.advance(7_200_000)
  expect(await call('/sns/userinfo', undefined, query)).toMatchObject({ errcode: 42001 })
  const refresh = { appid: DEFAULT_ACCOUNT.appId, grant_type: 'refresh_token', refresh_token: String(token.refresh_token) }
  expect(await call('/sns/oauth2/refresh_token', undefined, refresh)).toMatchObject({ openid: 'o1', refresh_token: token.refresh_token })
  await clock.advance(30 * 86_400_000)
  expect(await call('/sns/oauth2/refresh_token', undefined, refresh)).toMatchObject({ errcode: 42002 })
})

test('snsapi_base gives the openid and no more', async () => {
  const { sim, call } = await startApi()
  const code = codeOf(sim.user('o1').authorize(loginUrl('snsapi_base')))
  const { access_token } = await call('/sns/oauth2/access_token', undefined, { ...CREDENTIALS, grant_type: 'authorization_code', code })
  expect(await call('/sns/userinfo', undefined, { access_token: String(access_token), openid: 'o1' })).toMatchObject({ errcode: 48001 })
})

test('in a browser the page asks who logs in, and sends back at once with an openid', async () => {
  const { sim } = await startApi()
  const address = loginUrl('snsapi_userinfo').replace('https://open.weixin.qq.com', sim.url)
  sim.user('o1').rename('小明')
  const asked = await fetch(address, { redirect: 'manual', headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'document' } })
  expect([asked.status, asked.headers.get('location')]).toEqual([302, `/login.html${new URL(address).search}`])
  expect((await fetch(`${sim.url}/login.html`)).headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
  expect(await (await fetch(`${sim.url}/api/login${new URL(address).search}`)).json()).toMatchObject({
    accountName: DEFAULT_ACCOUNT.name,
    scope: 'snsapi_userinfo',
    people: [{ openid: 'o1', name: '小明' }],
  })
  const response = await fetch(address.replace('#', '&openid=o1#'), { redirect: 'manual' })
  expect([response.status, response.headers.get('location')]).toEqual([302, expect.stringContaining('https://example.com/back?x=1&code=')])
})

test.each<readonly [Record<string, string>, string]>([
  [{ appid: 'wx-other' }, 'appid is "wx-other"'],
  [{ redirect_uri: 'javascript:alert(1)' }, '10003'],
  [{ response_type: 'token' }, 'It must be code'],
  [{ scope: 'all' }, '10005'],
  [{ state: 'x'.repeat(129) }, 'more than 128 bytes'],
])('a login with %j is refused', async (change, reason) => {
  const { sim } = await startApi()
  const address = loginUrl('snsapi_base', change)
  expect(() => sim.user('o1').authorize(address)).toThrow(reason)
  const response = await fetch(address.replace('https://open.weixin.qq.com', sim.url))
  expect([response.status, await response.text()]).toEqual([400, expect.stringContaining(reason)])
})

test('a ticket for pages is the same until it expires', async () => {
  const { clock, call } = await startApi()
  const { ticket } = await call('/cgi-bin/ticket/getticket', undefined, { type: 'jsapi' })
  await clock.advance(7_000_000)
  expect(await call('/cgi-bin/ticket/getticket', undefined, { type: 'jsapi' })).toMatchObject({ ticket, expires_in: 200 })
  expect(await call('/cgi-bin/ticket/getticket', undefined, { type: 'wx_card' })).not.toMatchObject({ ticket })
})

test('a third-party platform: its token, and the token of an account that it manages', async () => {
  const { call } = await startApi()
  const secrets = { component_appid: 'wx1', component_appsecret: 's', component_verify_ticket: 't' }
  const { component_access_token } = await call('/cgi-bin/component/api_component_token', secrets)
  const query = { access_token: String(component_access_token) }
  const { authorization_info } = await call('/cgi-bin/component/api_query_auth', { component_appid: 'wx1', authorization_code: 'c' }, query)
  expect(authorization_info).toMatchObject({ authorizer_appid: DEFAULT_ACCOUNT.appId })
  const refresh = { component_appid: 'wx1', authorizer_appid: DEFAULT_ACCOUNT.appId, authorizer_refresh_token: 'r' }
  expect(await call('/cgi-bin/component/api_authorizer_token', refresh)).toMatchObject({ errcode: 40001 })
  const { authorizer_access_token } = await call('/cgi-bin/component/api_authorizer_token', refresh, query)
  expect(await call('/cgi-bin/tags/get', undefined, { access_token: String(authorizer_access_token) })).toHaveProperty('tags')
})
