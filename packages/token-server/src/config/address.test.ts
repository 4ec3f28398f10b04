import { expect, test } from 'vitest'
import { formatAddress, isLoopback, parseAddress } from './address'

test.each([
  ['127.0.0.1:8090', true],
  ['[::1]:0', true],
  ['localhost:1', true],
  ['unix:/run/wx.sock', true],
  ['0.0.0.0:8090', false],
  ['[::]:65535', false],
  ['tokens.internal:80', false],
])('%s is an address', (text, loopback) => {
  const address = parseAddress(text)
  expect(address && [formatAddress(address), isLoopback(address)]).toEqual([text, loopback])
})

test.each(['', ':80', 'localhost', '1.2.3.4:', '1.2.3.4:65536', '::1:80', 'http://a:80', 'unix:relative', 'a b:80', '1.2.3.4:80/'])(
  '%j is none',
  (text) => {
    expect(parseAddress(text)).toBeUndefined()
  },
)
