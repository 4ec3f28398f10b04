import { expect, test } from 'vitest'
import type { Endpoint, Schema } from './endpoint-table'
import { checkRequest, checkShape } from './request-check'

const ROW: Pick<Endpoint, 'method' | 'path' | 'table' | 'token'> = { method: 'POST', path: '/x', table: 'official', token: 'account' }

test.each<readonly [unknown, Schema, string | undefined]>([
  [1, 'int', undefined],
  [2n ** 60n, 'int64', undefined],
  [0.5, 'int', ' is wrong, expected int'],
  ['1', 'int|numstr', undefined],
  ['one', 'int|numstr', ' is wrong, expected int|numstr'],
  ['a|b', 'list|', undefined],
  ['QR_SCENE', "'QR_SCENE'|'QR_STR_SCENE'", undefined],
  ['QR', "'QR_SCENE'|'QR_STR_SCENE'", " is wrong, expected 'QR_SCENE'|'QR_STR_SCENE'"],
  ['anything', "'text'|string", undefined],
  [2, 'flag', ' is wrong, expected flag'],
  [{ a: { b: ['x', 1] } }, { a: { b: ['string'] } }, 'a.b[1] is wrong, expected string'],
  [{}, { a: 'string', 'b?': 'int' }, 'a is missing, expected string'],
  [{ a: null }, { a: 'string' }, 'a is missing, expected string'],
  [{ a: 'x', c: 1 }, { a: 'string' }, undefined],
  [{ x: { value: 1 } }, { '*': { value: 'string' } }, 'x.value is wrong, expected string'],
  [[{ a: 1 }], { $any: [{ a: 'int' }, [{ a: 'int' }]] }, undefined],
  ['x', { $any: [{ a: 'int' }, [{ a: 'int' }]] }, ' is wrong, expected object or array'],
  ['{"a":1}', { $json: { a: 'int' } }, undefined],
  ['{"a":', { $json: { a: 'int' } }, ' is wrong, expected text that holds JSON'],
])('%o against %j', (value, schema, fault) => {
  expect(checkShape(value, schema)).toBe(fault)
})

test('a query and a form are texts', () => {
  const row = {
    ...ROW,
    query: { count: 'int', 'lang?': "'en'|'zh_CN'" },
    multipart: { media: 'file', 'about?': { $json: { title: 'string' } } },
  }
  const check = (query: Record<string, string>, form: Record<string, string | File>): unknown =>
    checkRequest(row, { query, body: {}, form: new Map(Object.entries(form)) })
  const media = new File(['x'], 'x.png')
  expect(check({ count: '1' }, { media, about: '{"title":"x"}' })).toBeUndefined()
  expect(check({ count: 'one' }, { media })).toMatchObject({ part: 'query', field: 'count', problem: 'wrong' })
  expect(check({ count: '1', lang: 'fr' }, { media })).toMatchObject({ part: 'query', field: 'lang', problem: 'wrong' })
  expect(check({ count: '1' }, {})).toMatchObject({ part: 'form', field: 'media', problem: 'missing' })
  expect(check({ count: '1' }, { media: 'x' })).toMatchObject({ part: 'form', field: 'media', problem: 'wrong' })
  expect(check({ count: '1' }, { media, about: '{}' })).toMatchObject({ part: 'form', field: 'about', problem: 'wrong' })
})
