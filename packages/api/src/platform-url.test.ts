import { expect, test } from 'vitest'
import { platformUrl } from './platform-url'

test.each([
  [undefined, 'https://api.weixin.qq.com/cgi-bin/token'],
  ['', 'https://api.weixin.qq.com/cgi-bin/token'],
  ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080/cgi-bin/token'],
  [`https://proxy.example.com/wechat${'/'.repeat(9)}`, 'https://proxy.example.com/wechat/cgi-bin/token'],
])('the endpoint at %j is %s', (baseUrl, url) => {
  expect(platformUrl(baseUrl === undefined ? {} : { baseUrl }, '/cgi-bin/token')).toBe(url)
})

test.each([
  ['api.weixin.qq.com', 'is not an address'],
  ['canary', 'is not an address'],
  ['file:///canary', 'is not an address'],
  ['https://me:canary@proxy.example.com', 'proxy.example.com) holds a user name or a password'],
  ['https://proxy.example.com/?key=canary', 'proxy.example.com) has a query or a fragment'],
  ['https://proxy.example.com/#canary', 'has a query or a fragment'],
])('%s is refused, and not repeated', (baseUrl, words) => {
  const call = (): string => platformUrl({ baseUrl }, '/cgi-bin/token')
  expect(call).toThrow(expect.objectContaining({ code: 'config-invalid', message: expect.stringContaining(words) }))
  expect(call).not.toThrow(/canary/)
})
