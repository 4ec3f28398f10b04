import { expect, test } from 'vitest'
import { type Endpoint, endpoints } from './endpoint-table'
import { madeUpAnswer } from './made-up-answer'
import { checkShape } from './request-check'

const ROW: Pick<Endpoint, 'method' | 'path' | 'table' | 'token'> = { method: 'POST', path: '/x', table: 'official', token: 'account' }

test('every made-up answer has its shape and is the same each time', () => {
  const wrong = endpoints.filter(
    (endpoint) => endpoint.response !== undefined && checkShape(madeUpAnswer(endpoint), endpoint.response) !== undefined,
  )
  expect(wrong.map(({ path }) => path)).toEqual([])
  expect(endpoints.map((endpoint) => madeUpAnswer(endpoint))).toEqual(endpoints.map((endpoint) => madeUpAnswer(endpoint)))
})

test('ids are greater than 2^53, texts say that they are made up', () => {
  const response = { id: 'int64', name: 'string', 'logo_url?': 'string', kind: "'a'|'b'", 'old?': 'string' }
  expect(madeUpAnswer({ ...ROW, response, deprecatedFields: ['response.old@2021-12-31'] })).toEqual({
    id: 9_007_199_254_740_993n,
    name: 'made-up name',
    logo_url: 'https://made-up.invalid/logo_url',
    kind: 'a',
  })
})

test('a made-up list is at its end, so that reading all pages ends', () => {
  const response = { next_openid: 'string', next_cursor: 'int', has_more: 'bool', list: ['int'] }
  expect(madeUpAnswer({ ...ROW, response })).toEqual({ next_openid: '', next_cursor: 0, has_more: false, list: [1] })
})
