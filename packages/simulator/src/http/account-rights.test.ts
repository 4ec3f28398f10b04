import { expect, test } from 'vitest'
import { endpoints } from '../endpoints/endpoint-table'
import { DEFAULT_ACCOUNT } from '../platform/account'
import { ACCOUNT_KINDS, type AccountKind } from '../platform/account-kind'
import { CREDENTIALS, startApi } from '../testing/api'

const SEND = '/cgi-bin/message/custom/send'
const MESSAGE = { touser: 'o1', msgtype: 'text', text: { content: 'x' } }
const LOGIN = `https://open.weixin.qq.com/connect/oauth2/authorize?appid=${DEFAULT_ACCOUNT.appId}&redirect_uri=https%3A%2F%2Fexample.com&response_type=code&scope=snsapi_base#wechat_redirect`

test.each<readonly [AccountKind, { readonly send: number; readonly codes: number; readonly byOpenid: number }]>([
  ['subscription', { send: 48001, codes: 48001, byOpenid: 48001 }],
  ['service', { send: 48001, codes: 48001, byOpenid: 48001 }],
  ['verified-subscription', { send: 0, codes: 48001, byOpenid: 48001 }],
  ['verified-service', { send: 0, codes: 0, byOpenid: 0 }],
  ['test', { send: 0, codes: 0, byOpenid: 48001 }],
])('an account of the kind %s may call what its kind may', async (accountKind, { send, codes, byOpenid }) => {
  const { sim, call } = await startApi({ accountKind })
  for (const openid of ['o1', 'o2']) await sim.user(openid).follow()
  await sim.user('o1').say('你好')
  const code = { action_name: 'QR_STR_SCENE', action_info: { scene: { scene_str: 'x' } } }
  expect((await call(SEND, MESSAGE)).errcode).toBe(send)
  expect((await call('/cgi-bin/qrcode/create', code)).errcode ?? 0).toBe(codes)
  expect((await call('/cgi-bin/message/mass/send', { ...MESSAGE, touser: ['o1', 'o2'] })).errcode).toBe(byOpenid)
  expect(await call('/cgi-bin/draft/count')).toHaveProperty('total_count')
})

test('without the right there is no web login, on the page and in a call', async () => {
  const { sim, call } = await startApi({ accountKind: 'verified-subscription' })
  const refusal = 'only verified 服务号 (verified-service) and test accounts have web login (10005)'
  expect(() => sim.user('o1').authorize(LOGIN)).toThrow(refusal)
  const page = await fetch(LOGIN.replace('https://open.weixin.qq.com', sim.url))
  expect([page.status, await page.text()]).toEqual([400, expect.stringContaining(refusal)])
  expect(sim.user('o1').authorize(LOGIN.replace('snsapi_base', 'snsapi_login'))).toContain('code=')
  const query = { ...CREDENTIALS, grant_type: 'authorization_code', code: 'c' }
  expect(await call('/sns/oauth2/access_token', undefined, query)).toMatchObject({ errcode: 48001 })
})

test('the refusal names the kind, and stands at the user who got nothing', async () => {
  const { sim, call } = await startApi({ accountKind: 'service' })
  const user = sim.user('o1')
  const { errmsg } = await call(SEND, MESSAGE)
  expect(errmsg).toMatch(/^api unauthorized.*: an account of the kind service has no right to it rid: /)
  expect(user.refusals).toMatchObject([{ apiPath: SEND, errcode: 48001, meaning: { zh: '接口未授权' } }])
  expect(sim.calls.at(-1)).toMatchObject({ path: SEND, errcode: 48001, request: expect.stringContaining('"touser"') })
})

test('the kind changes while the simulator runs', async () => {
  const { sim, call } = await startApi()
  expect([sim.account.kind, await call('/cgi-bin/tags/get')]).toEqual([
    'verified-service',
    expect.objectContaining({ tags: expect.anything() }),
  ])
  sim.setAccountKind('subscription')
  expect([sim.account.kind, await call('/cgi-bin/tags/get')]).toEqual(['subscription', expect.objectContaining({ errcode: 48001 })])
  const wrong: AccountKind = JSON.parse('"personal"')
  expect(() => sim.setAccountKind(wrong)).toThrow('It must be one of verified-service, service, verified-subscription, subscription, test.')
})

test('the right to customer-service messages can be given or taken apart from the kind', async () => {
  const { sim, call } = await startApi({ accountKind: 'subscription', customerService: true })
  await sim.user('o1').say('你好')
  expect(await call(SEND, MESSAGE)).toMatchObject({ errcode: 0 })
  expect(await call('/cgi-bin/user/get')).toMatchObject({ errcode: 48001 })
})

test('the default account may call every row of the table', () => {
  const kinds = new Set<string>(ACCOUNT_KINDS)
  expect(endpoints.filter(({ rights }) => rights !== undefined && !rights.includes('verified-service'))).toEqual([])
  expect(endpoints.flatMap(({ rights = [] }) => rights).filter((kind) => !kinds.has(kind))).toEqual([])
})
