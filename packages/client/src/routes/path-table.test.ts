import { gzipSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { endpoints } from './endpoints'
import { addRoutes, routeOf } from './path-table'
import { readsByName } from './read-rule'

test('mini programs and shops add their paths on import', async () => {
  expect([routeOf('/wxa/getwxacode'), routeOf('/channels/ec/order/get')]).toEqual([undefined, undefined])
  await import('./mini-program')
  await import('./shop')
  expect(routeOf('/wxa/getwxacode')).toEqual({ method: 'POST', kind: 'download', token: 'account', safe: true })
  expect(routeOf('/channels/ec/order/get')).toEqual({ method: 'POST', kind: 'json', token: 'account', safe: true })
})

test('every row is found as it stands in the table', () => {
  for (const { method, path, multipart, download, token, tokenParam, auto, raw, safe, pages, rights } of endpoints) {
    const known = Object.entries(auto ?? {}).filter(([, source]) => source === 'appId' || source === 'appSecret')
    expect(routeOf(path, method), path).toEqual({
      method,
      kind: multipart !== undefined ? 'upload' : download ? 'download' : 'json',
      token,
      safe: safe ?? false,
      ...(tokenParam === undefined || tokenParam === 'access_token' ? {} : { tokenParam }),
      ...(known.length === 0 ? {} : { auto: Object.fromEntries(known) }),
      ...(raw === undefined ? {} : { raw }),
      ...(pages === undefined ? {} : { pages }),
      ...(rights === undefined ? {} : { rights }),
    })
  }
})

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

test('the name says of most rows whether they read; the others are these', () => {
  const wrong = endpoints.filter(({ method, path, multipart, safe }) => multipart === undefined && readsByName(method, path) !== (safe ?? false))
  expect(wrong.filter(({ safe }) => !safe).map(({ method, path }) => `${method} ${path}`)).toMatchSnapshot('writes, although its name says that it reads')
  expect(wrong.filter(({ safe }) => safe).map(({ method, path }) => `${method} ${path}`)).toMatchSnapshot('reads, although its name does not say so')
})

test('nothing that sends, creates or deletes is a read', () => {
  const reads = endpoints.filter(({ safe }) => safe).map(({ path }) => path)
  expect(reads.filter((path) => /(?:send|add|create|delete|del|set|update|bind|submit|pay|refund|clear)$/.test(path))).toEqual([])
})

test('what an idempotency field protects is no read', () => {
  expect(endpoints.filter(({ idempotency }) => idempotency !== undefined).map(({ path, safe, idempotency }) => [path, safe, idempotency])).toEqual([
    ['/cgi-bin/message/mass/send', undefined, 'clientmsgid'],
    ['/cgi-bin/message/mass/sendall', undefined, 'clientmsgid'],
    ['/cgi-bin/message/template/send', undefined, 'client_msg_id'],
  ])
})

test('the table of the official account takes less than 5 KB', () => {
  expect(gzipSync(readFileSync(new URL('generated/official-paths.generated.ts', import.meta.url))).length).toBeLessThan(5_120)
})
