import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inspect } from 'node:util'
import { WxError } from '@wx/core'
import { describe, expect, test } from 'vitest'
import { parseConfig } from './schema'
import { type Environment, loadConfig } from './source'

const canary = 'canary0123456789abcdef0123456789'
const good = {
  store: 'memory:',
  accounts: [{ appId: 'wx1', secret: canary }],
  keys: [{ name: 'shop', key: canary, accounts: ['wx1'] }],
}

function faultOf(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    if (!WxError.is(error) || error.code !== 'config-invalid') throw error
    expect(inspect(error, { depth: 10 })).not.toContain(canary)
    return error.message
  }
  return expect.fail('the configuration was taken')
}

function file(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'wx-config-')), 'wx.yaml')
  writeFileSync(path, text)
  return path
}

describe('parseConfig', () => {
  test('fills in what was left out', () => {
    const { listen, keys, accounts, logLevel } = parseConfig(good)
    expect({ listen, logLevel }).toEqual({ listen: { host: '127.0.0.1', port: 8090 }, logLevel: 'info' })
    expect(keys[0]).toMatchObject({ name: 'shop', allow: ['read', 'report'], perSecond: 1_000 })
    expect(accounts[0]?.endpoint).toBe('stable')
    expect(accounts[0]?.secret.reveal()).toBe(canary)
  })

  test.each<[string, unknown, string]>([
    ['nothing', undefined, 'The configuration is missing: it should be entries such as listen'],
    ['a list', [], 'The configuration is a list of 0'],
    ['no store', { ...good, store: undefined }, 'store is missing: it should be memory:'],
    ['another store', { ...good, store: `mysql://${canary}` }, 'store is text of 40 characters: it should be memory:'],
    [
      'a numeric secret',
      { ...good, accounts: [{ appId: 'wx1', secret: 123 }] },
      'accounts[0].secret is a number: it should be text: put it in quotes',
    ],
    [
      'a secret with a space',
      { ...good, accounts: [{ appId: 'wx1', secret: `${canary} ` }] },
      'accounts[0].secret is text of 33 characters',
    ],
    ['an empty secret', { ...good, accounts: [{ appId: 'wx1', secret: '' }] }, 'accounts[0].secret is empty text'],
    ['no accounts', { ...good, accounts: [] }, 'accounts is a list of 0: it should have at least one account'],
    [
      'an account twice',
      { ...good, accounts: [...good.accounts, ...good.accounts] },
      'accounts[1].appId is text of 3 characters: it should not be there twice',
    ],
    [
      'a secret as a name',
      { ...good, accounts: [{ appId: 'wx1', [canary]: 1, secret: 'x' }] },
      'accounts[0] has an entry of 32 characters',
    ],
    ['a misspelt entry', { ...good, acounts: [] }, 'The configuration has the entry acounts, which nobody reads'],
    [
      'a short key',
      { ...good, keys: [{ name: 'a', key: 'short', accounts: '*' }] },
      'keys[0].key is text of 5 characters: it should be 32 to 512',
    ],
    [
      'both key and digest',
      { ...good, keys: [{ name: 'a', key: canary, sha256: '0'.repeat(64), accounts: '*' }] },
      'keys[0] is a group of entries: it should have one of key and sha256',
    ],
    [
      'no accounts of a key',
      { ...good, keys: [{ name: 'a', key: canary }] },
      'keys[0].accounts is missing: it should be a list of app ids, or "*"',
    ],
    [
      'an unknown account of a key',
      { ...good, keys: [{ name: 'a', key: canary, accounts: ['wx2'] }] },
      'keys[0].accounts is a list of 1: it should name only app ids',
    ],
    [
      'an unknown verb',
      { ...good, keys: [{ name: 'a', key: canary, accounts: '*', allow: ['write'] }] },
      'keys[0].allow[0] is text of 5 characters: it should be read, report or operate',
    ],
    [
      'one key under two names',
      {
        ...good,
        keys: [
          { ...good.keys[0], name: 'a' },
          { ...good.keys[0], name: 'b' },
        ],
      },
      'keys[1] is a group of entries: it should not be the same key',
    ],
    ['an address', { ...good, listen: 'localhost' }, 'listen is text of 9 characters: it should be host:port'],
    ['a port', { ...good, listen: '127.0.0.1:70000' }, 'listen is text of 15 characters'],
  ])('says what is wrong with %s', (_, raw, message) => {
    expect(faultOf(() => parseConfig(raw))).toContain(message)
  })

  test('shows no secret to whoever inspects it', () => {
    const config = parseConfig(good)
    expect(`${inspect(config, { depth: 10, showHidden: true })}${JSON.stringify(config)}`).not.toContain(canary)
  })
})

describe('loadConfig', () => {
  const environment: Environment = {
    WX_STORE: 'memory:',
    WX_ACCOUNTS: `[{"appId":"wx1","secret":"${canary}"}]`,
    WX_KEYS: `[{name: ops, key: ${canary}, accounts: "*"}]`,
    WX_LISTEN: '[::]:80',
  }

  test('takes everything from the environment', () => {
    expect(loadConfig(undefined, environment)).toMatchObject({
      listen: { host: '::', port: 80 },
      accounts: [{ appId: 'wx1' }],
      keys: [{ name: 'ops' }],
    })
  })

  test('takes a file, and the environment above it', () => {
    const path = file(
      `listen: 127.0.0.1:1\nstore: "memory:"\naccounts:\n  - appId: wx1\n    secret: \${SECRET}\nkeys:\n  - name: ops\n    key: \${KEY}\n    accounts: "*"\n`,
    )
    const config = loadConfig(path, { SECRET: canary, KEY: canary, WX_LISTEN: '127.0.0.1:2' })
    expect(config.listen).toEqual({ host: '127.0.0.1', port: 2 })
    expect(config.accounts[0]?.secret.reveal()).toBe(canary)
  })

  test('names the variable that is not set, and where it belongs', () => {
    const path = file(`accounts:\n  - appId: wx1\n    secret: \${NOT_SET}\n`)
    expect(faultOf(() => loadConfig(path, {}))).toContain('accounts[0].secret takes the variable NOT_SET')
  })

  test('names the line of a file that is not YAML, and quotes nothing of it', () => {
    expect(faultOf(() => loadConfig(file(`accounts:\n  - secret: "${canary}\n`), {}))).toMatch(/is not YAML: \w+ at line \d+/)
    expect(faultOf(() => loadConfig(undefined, { ...environment, WX_ACCOUNTS: `[{secret: ${canary}` }))).toContain(
      'WX_ACCOUNTS is not YAML',
    )
  })

  test('the example holds', () => {
    const sha256 = (digit: string): string => digit.repeat(64)
    const variables = {
      WX_SECRET_SHOP: 'a',
      WX_SECRET_SERVICE: 'b',
      WX_KEY_SHOP_SHA256: sha256('1'),
      WX_KEY_PROMETHEUS_SHA256: sha256('2'),
    }
    const { accounts, keys } = loadConfig(fileURLToPath(new URL('../../deploy/wx.yaml', import.meta.url)), variables)
    expect([accounts.length, keys.map(({ name }) => name)]).toEqual([2, ['shop-backend', 'prometheus']])
  })

  test('names a file that is not there', () => {
    expect(faultOf(() => loadConfig('/nowhere/wx.yaml', {}))).toBe(
      "Can't read /nowhere/wx.yaml: ENOENT. Check --config, and who may read the file.",
    )
  })
})
