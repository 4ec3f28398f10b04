import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { ProxyAddress } from './proxy-address'

test('its name is without user and password, and nothing else shows them', () => {
  const address = new ProxyAddress('http://me:canary@10.0.0.5:3128')
  expect([address.name, address.hasPassword]).toEqual(['http://10.0.0.5:3128', true])
  expect(address.reveal()).toBe('http://me:canary@10.0.0.5:3128')
  expect(`${inspect(address, { showHidden: true })}${JSON.stringify(address)}`).not.toContain('canary')
  expect(new ProxyAddress('https://proxy.example.com/')).toMatchObject({ name: 'https://proxy.example.com', hasPassword: false })
})

test.each([
  ['', 'is no address of an HTTP proxy. It must be http://host:port'],
  ['proxy.example.com:3128', 'is no address of an HTTP proxy'],
  ['socks5://me:canary@10.0.0.5:1080', 'is no address of an HTTP proxy'],
  ['http://10.0.0.5:3128/canary', 'goes on after host and port'],
  ['http://me:can#ary@10.0.0.5:3128', 'no address'],
  ['http://me:canary%@10.0.0.5:3128', 'has a user or password that is not encoded'],
])('%j is refused, and not repeated', (text, words) => {
  expect(() => new ProxyAddress(text)).toThrow(expect.objectContaining({ code: 'config-invalid', message: expect.stringContaining(words) }))
  expect(() => new ProxyAddress(text)).not.toThrow(/canary|can#ary/)
})
