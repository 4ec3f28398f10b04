import { expect, test } from 'vitest'
import { findEndpoint, isPlatformPath } from './endpoint-index'

test('an endpoint is found by method and path, and by the query that names the operation', () => {
  expect(findEndpoint('GET', '/cgi-bin/user/info', {})).toMatchObject({ path: '/cgi-bin/user/info', table: 'official' })
  const found = findEndpoint('POST', '/card/invoice/setbizattr', { action: 'get_contact', access_token: 'x' })
  expect(found).toMatchObject({ path: '/card/invoice/setbizattr?action=get_contact' })
})

test.each<readonly [string, string, Record<string, string>, number]>([
  ['GET', '/cgi-bin/menu/create', {}, 43002],
  ['POST', '/cgi-bin/menu/get', {}, 43001],
  ['POST', '/cgi-bin/menu/nothing', {}, 40066],
  ['POST', '/card/invoice/setbizattr', { action: 'dance' }, 40035],
])('%s %s %j is refused with %i', (method, path, query, errcode) => {
  expect(findEndpoint(method, path, query)).toBe(errcode)
})

test('the chat page and its API are no paths of the platform', () => {
  expect(['/', '/api/state', '/assets/index.js', '/index.html'].filter(isPlatformPath)).toEqual([])
  expect(['/cgi-bin/nothing', '/sns/auth', '/datacube/getusersummary'].every(isPlatformPath)).toBe(true)
})
