import { expect, test } from 'vitest'
import { readTarget } from './target'

test.each<[string | undefined, string, [string, string][]]>([
  [undefined, '/', []],
  ['/', '/', []],
  ['/wechat', '/wechat', []],
  ['/wechat?', '/wechat', []],
  [
    '/wechat?a=1&a=2',
    '/wechat',
    [
      ['a', '1'],
      ['a', '2'],
    ],
  ],
  [
    '/?a=?&b=%E4%BD%A0',
    '/',
    [
      ['a', '?'],
      ['b', '你'],
    ],
  ],
  ['?a=1', '/', [['a', '1']]],
  ['/a\nb?c=\nd', '/a\nb', [['c', '\nd']]],
  ['http://example.com', '/', []],
  ['http://example.com/wechat?a=1', '/wechat', [['a', '1']]],
  ['HTTP://example.com:80?a=//', '/', [['a', '//']]],
])('%j is the path %j and the query %j', (url, path, query) => {
  const target = readTarget(url)
  expect(target.path).toBe(path)
  expect([...target.query]).toEqual(query)
})
