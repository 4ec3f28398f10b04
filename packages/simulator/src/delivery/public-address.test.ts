import { expect, test } from 'vitest'
import { consoleRefusal } from './public-address'

test.each(['https://bot.example.com/wechat', 'http://bot.example.com:80/', 'http://203.0.113.7/wechat', 'https://[2001:db8::7]/'])(
  '%s may be public',
  (address) => {
    expect(consoleRefusal(address)).toBeUndefined()
  },
)

test.each([
  'http://localhost/wechat',
  'http://127.0.0.1/',
  'http://10.1.2.3/',
  'http://172.31.0.1/',
  'http://192.168.1.2/',
  'http://[::1]/',
  'http://[fd00::1]/',
  'http://desk/',
  'http://desk.local/',
])('%s is not public', (address) => {
  expect(consoleRefusal(address)).toContain('is no public address')
})

test('names the port that the console does not take', () => {
  expect(consoleRefusal('https://bot.example.com:8443/wechat')).toContain('not 8443')
})
