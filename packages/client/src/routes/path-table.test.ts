import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { type Endpoint, endpoints } from './endpoints'
import { addRoutes, routeOf } from './path-table'
import { readsByName } from './read-rule'

test('mini programs and shops add their paths on import', async () => {
  expect([routeOf('/wxa/getwxacode'), routeOf('/channels/ec/order/get')]).toEqual([undefined, undefined])
  await import('./mini-program')
  await import('./shop')
  expect(routeOf('/wxa/getwxacode')).toEqual({ method: 'POST', kind: 'download', token: 'account', safe: false, signable: 'optional' })
  expect(routeOf('/channels/ec/order/get')).toEqual({ method: 'POST', kind: 'json', token: 'account', safe: true })
})

test('every row is found as it stands in the table', () => {
  for (const row of endpoints) {
    const { method, path, token, safe = false } = row
    expect(routeOf(path, method), path).toEqual({ method, kind: kindOf(row), token, safe, ...onlyWhereGiven(row) })
  }
})

function kindOf({ multipart, download }: Endpoint): string {
  if (multipart !== undefined) return 'upload'
  return download ? 'download' : 'json'
}

/** Fields that the client can't fill, and the usual name of the token, are not in the table. */
function onlyWhereGiven({ tokenParam, auto = {}, raw, signable, pages, idempotency, rights }: Endpoint): object {
  const known = Object.entries(auto).filter(([, source]) => source === 'appId' || source === 'appSecret')
  const members = {
    tokenParam: tokenParam === 'access_token' ? undefined : tokenParam,
    auto: known.length === 0 ? undefined : Object.fromEntries(known),
    ...{ raw, signable, pages, idempotency, rights },
  }
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined))
}

test('a path of one method is found by the other too, so that an error can name the right one', () => {
  expect(routeOf('/cgi-bin/menu/create', 'GET')).toMatchObject({ method: 'POST' })
  expect(routeOf('/customservice/kfaccount/del', 'GET')).toMatchObject({ method: 'GET' })
  expect(routeOf('/customservice/kfaccount/del', 'POST')).toMatchObject({ method: 'POST' })
  expect(routeOf('/no/such/path')).toBeUndefined()
})

test('a table of one’s own can be added', () => {
  addRoutes({ paths: '/my/ list:G0 save', extras: [{ tokenParam: 'key' }] })
  expect(routeOf('/my/list')).toEqual({ method: 'GET', kind: 'json', token: 'account', safe: true, tokenParam: 'key' })
  expect(routeOf('/my/save')).toEqual({ method: 'POST', kind: 'json', token: 'account', safe: false })
})

test('the name says of most rows whether they read', () => {
  const wrong = endpoints.filter(
    ({ method, path, multipart, safe }) => multipart === undefined && readsByName(method, path) !== (safe ?? false),
  )
  expect(wrong.filter(({ safe }) => safe)).toHaveLength(74)
  // Codes that work once, numbers and pictures that are made by the call, and the token that ends the one before it.
  expect(wrong.filter(({ safe }) => !safe).map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /cgi-bin/component/api_query_auth',
    'GET /cgi-bin/token',
    'POST /cityservice/face/identify/getuseridkey',
    'POST /cityservice/getmedrealname',
    'GET /device/getqrcode',
    'POST /redpacketcover/wxapp/cover_url/get_by_token',
    'GET /sns/component/jscode2session',
    'GET /sns/jscode2session',
    'GET /sns/oauth2/access_token',
    'GET /sns/oauth2/component/access_token',
    'GET /sns/oauth2/component/refresh_token',
    'GET /sns/oauth2/refresh_token',
    'GET /donut/code2verifyinfo',
    'POST /wxa/business/getuserphonenumber',
    'POST /wxa/getpluginopenpid',
    'POST /wxa/getwxacode',
    'POST /channels/ec/league/headsupplier/liveprotection/getqrcode',
    'POST /channels/ec/logistics/virtualnumber/get',
    'POST /channels/ec/order/virtualtelnumber/get',
    'POST /shop/order/getpaymentparams',
  ])
})

test.each([
  ['POST', '/any/send?url=https://example.com/get'],
  ['POST', '/any/send?next=/list'],
  ['POST', '/any/send?url=/a?action=get'],
  ['POST', '/any/send/'],
  ['GET', '/any/delete/'],
  ['GET', '/any/delete?back=/home'],
  ['GET', '/any/Delete'],
] as const)('%s %s, which is in no table, is no read', (method, path) => {
  expect(readsByName(method, path)).toBe(false)
})

test('a query or a slash at the end hides no read', () => {
  expect(readsByName('POST', '/any/get?send=/send')).toBe(true)
  expect(readsByName('POST', '/any/get/')).toBe(true)
  expect(readsByName('GET', '/any/thing?do=/delete')).toBe(true)
})

test('signing is for mini programs: every path of intra-city delivery needs it, a few others take it', () => {
  const pathsOf = (kind: string) => endpoints.filter(({ signable }) => signable === kind).map(({ path }) => path)
  expect(pathsOf('required')).toEqual(endpoints.map(({ path }) => path).filter((path) => path.startsWith('/cgi-bin/express/intracity/')))
  expect(pathsOf('required')).toHaveLength(16)
  expect(pathsOf('optional')).toEqual([
    '/cgi-bin/clear_quota',
    '/cgi-bin/message/custom/send',
    '/cgi-bin/openapi/quota/get',
    '/cgi-bin/openapi/rid/get',
    '/wxa/business/getuserphonenumber',
    '/wxa/getuserriskrank',
    '/wxa/getwxacode',
    '/wxa/msg_sec_check',
  ])
})

test('nothing that sends, creates or deletes is a read', () => {
  const reads = endpoints.filter(({ safe }) => safe).map(({ path }) => path)
  expect(reads.filter((path) => /(?:send|add|create|delete|del|set|update|bind|submit|pay|refund|clear)$/.test(path))).toEqual([])
})

test('what an idempotency field protects is no read', () => {
  expect(
    endpoints.filter(({ idempotency }) => idempotency !== undefined).map(({ path, safe, idempotency }) => [path, safe, idempotency]),
  ).toEqual([
    ['/cgi-bin/message/mass/send', undefined, 'clientmsgid'],
    ['/cgi-bin/message/mass/sendall', undefined, 'clientmsgid'],
    ['/cgi-bin/message/template/send', undefined, 'client_msg_id'],
  ])
})

test('the table of the official account takes less than 5 KB', () => {
  expect(gzipSync(readFileSync(new URL('generated/official-paths.generated.ts', import.meta.url))).length).toBeLessThan(5_120)
})
