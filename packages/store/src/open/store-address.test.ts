import { inspect } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { StoreAddress } from './store-address'

test.each([
  ['memory:', 'memory', 'memory:'],
  ['file:./tokens', 'file', 'file:./tokens'],
  ['file:/var/lib/tokens', 'file', 'file:/var/lib/tokens'],
  ['file:///var/lib/my%20tokens', 'file', 'file:///var/lib/my%20tokens'],
  ['redis://127.0.0.1:6379', 'redis', 'redis://127.0.0.1:6379'],
  ['redis://user:canary%40@[::1]:6379/2?family=6', 'redis', 'redis://[::1]:6379/2'],
  ['rediss://:canary@redis.example.com', 'redis', 'rediss://redis.example.com'],
])('%s is %s, shown as %s', (text, kind, name) => {
  const address = new StoreAddress(text)
  expect([address.kind, address.name, address.reveal()]).toEqual([kind, name, text])
  expect(address.hasPassword).toBe(text.includes('canary'))
  expect(inspect(address, { depth: 9, showHidden: true }) + JSON.stringify(address)).not.toContain('canary')
})

test('the directory of a file address', () => {
  const directory = (text: string): string => new StoreAddress(text).directory
  expect(directory('file:./a%20b')).toBe('./a%20b')
  expect(directory('file:///a%20b')).toBe('/a b')
})

test.each([
  ['', 'is empty; it must be memory:'],
  ['memory', 'Did you mean memory:?'],
  ['memory:canary', 'write memory: alone'],
  ['file', 'Did you mean file:?'],
  ['file:', 'names no directory'],
  ['file://canary/tokens', 'has two slashes; write file:./tokens'],
  ['file:///%zz', 'is not a valid file URL'],
  [
    'reids://:canary@host',
    'starts with "reids"; it must be memory:, file:<directory>, redis://host:6379 or rediss://host:6379. Did you mean redis:?',
  ],
  ['REDIS://host', 'Did you mean redis:?'],
  ['postgres://me:canary@host', 'starts with "postgres"'],
  ['canary:secret', 'has no known scheme'],
  ['./canary', 'has no known scheme'],
  ['redis:host:6379', 'is not a valid URL; write redis://host:6379'],
  ['redis://', 'names no host'],
  ['redis://:can/ary@host', 'as encodeURIComponent does'],
  ['redis://:can#ary@host', 'as encodeURIComponent does'],
  ['redis://:%zzcanary@host', 'that is not encoded'],
  ['redis://host/canary', 'has a database that is not a number'],
])('%j is refused, and no more of it is repeated than its scheme', (text, words) => {
  const refusal = expect.objectContaining({ code: 'config-invalid', message: expect.stringContaining(words) })
  expect(() => new StoreAddress(text)).toThrow(refusal)
  expect(() => new StoreAddress(text)).toThrow(expect.objectContaining({ message: expect.not.stringMatching(/canary|can|secret/) }))
})

test('any other text is refused by a WxError, or its password is hidden', () => {
  fc.assert(
    fc.property(fc.constantFrom('', 'redis://', 'rediss://:', 'file:', 'memory:', 'redis:'), fc.string(), (start, rest) => {
      try {
        const address = new StoreAddress(start + rest)
        if (address.kind === 'redis') expect(address.name).toMatch(/^rediss?:\/\/[^@/]+(\/\d*)?$/)
      } catch (error) {
        expect(error).toMatchObject({ code: 'config-invalid' })
      }
    }),
  )
})
