import { expect, test } from 'vitest'
import { signedUrl } from './signed-url'

test.each([
  ['https://api.weixin.qq.com/wxa/a', 'https://api.weixin.qq.com/wxa/a'],
  ['https://api2.weixin.qq.com/wxa/a', 'https://api2.weixin.qq.com/wxa/a'],
  ['http://api.weixin.qq.com/wxa/a', 'https://api.weixin.qq.com/wxa/a'],
  ['http://127.0.0.1:8080/wxa/a', 'https://api.weixin.qq.com/wxa/a'],
  ['https://weixin.qq.com.example.org/wxa/a', 'https://api.weixin.qq.com/wxa/a'],
])('%s is signed as %s', (address, url) => {
  expect(signedUrl(`${address}?a=1&b=%E4%BD%A0#c`)).toEqual({ url, query: { a: '1', b: '你' } })
})

test('what is no address is refused', () => {
  expect(() => signedUrl('/wxa/a')).toThrow(/no address/)
})
