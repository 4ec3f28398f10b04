import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inspect } from 'node:util'
import { WxError } from '@wx/core'
import { describe, expect, test } from 'vitest'
import { ENTRY_NAMES, parseConfig } from './schema'
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
    expect(keys[0]).toMatchObject({ name: 'shop', allow: ['read'], perSecond: 1_000 })
    expect(accounts[0]?.endpoint).toBe('stable')
    expect(accounts[0]?.secret.reveal()).toBe(canary)
  })

  test.each<[string, unknown, string]>([
    ['nothing', undefined, 'The configuration is missing: it should be entries such as listen'],
    ['a list', [], 'The configuration is a list of 0'],
    ['no store', { ...good, store: undefined }, 'store is missing: it should be memory:'],
    [
      'another store',
      { ...good, store: `mysql://${canary}` },
      'store is text of 40 characters: it should be the address of a store. The store address starts with "mysql"',
    ],
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
    ['an empty secret', { ...good, accounts: [{ appId: 'wx1', secret: '' }] }, 'accounts[0].secret is missing'],
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
    ['a misspelt entry', { ...good, acounts: [] }, 'The configuration has the unknown entry acounts: did you mean accounts?'],
    [
      'an entry of another place',
      { ...good, keys: [{ ...good.keys[0], persecond: 5 }] },
      'keys[0] has the unknown entry persecond: did you mean perSecond?',
    ],
    [
      'an entry like no other',
      { ...good, tls: { cert: 'a', key: 'b', zzzzzzzzzzzz: 1 } },
      'tls has the unknown entry zzzzzzzzzzzz: it has cert, key, clientCa',
    ],
    [
      'a short key',
      { ...good, keys: [{ name: 'a', key: 'short', accounts: '*' }] },
      'keys[0].key is text of 5 characters: it should be 32 to 512',
    ],
    [
      'a key of few characters',
      { ...good, keys: [{ name: 'a', key: 'ab'.repeat(16), accounts: '*' }] },
      'keys[0].key is text of 32 characters: it should be random',
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
    [
      'a proxy',
      { ...good, proxy: `socks5://me:${canary}@host:1080` },
      'proxy is text of 54 characters: it should be the address of an HTTP proxy. The proxy address is no address of an HTTP proxy',
    ],
    ['an address', { ...good, listen: 'localhost' }, 'listen is text of 9 characters: it should be host:port'],
    ['a port', { ...good, listen: '127.0.0.1:70000' }, 'listen is text of 15 characters'],
  ])('says what is wrong with %s', (_, raw, message) => {
    expect(faultOf(() => parseConfig(raw))).toContain(message)
  })

  test.each([
    [
      'a port that is none',
      `redis://:${canary}@host:99999`,
      'it should be the address of a store. The store address that starts with redis:// is',
    ],
    ['no directory', 'file:', 'it should be the address of a store. The store address that starts with file: names no directory'],
    ['text after memory:', 'memory:x', 'it should be the address of a store. The store address that starts with memory: has text'],
  ])('says what is wrong with the address of a store: %s', (_, store, message) => {
    expect(faultOf(() => parseConfig({ ...good, store }))).toContain(message)
  })

  test.each(['', '\n', '\r\n', ' ', '$KEY', `\${KEY}\n`, '$env:KEY\r\n', '%KEY%\r\n', 'undefined'])(
    'refuses the digest of %j, which an unset variable gives',
    (text) => {
      const sha256 = createHash('sha256').update(text).digest('hex')
      for (const digest of [sha256, sha256.toUpperCase()])
        expect(faultOf(() => parseConfig({ ...good, keys: [{ name: 'a', sha256: digest, accounts: '*' }] }))).toContain(
          'keys[0].sha256 is text of 64 characters: it should not be the digest of no text, or of the name $KEY',
        )
    },
  )

  test.each([
    `\${KEY:?set the key of the token server}`,
    '$KEY_OF_THE_TOKEN_SERVER_IN_PRODUCTION',
    '$(openssl rand -hex 32 | tr -d " ")',
    `a\${KEY}b`,
    '$$KEY_OF_THE_TOKEN_SERVER_IN_PRODUCTION',
    '$env:KEY_OF_THE_TOKEN_SERVER_IN_PRODUCTION',
    '{{ .Values.keyOfTheTokenServerInProduction }}',
    '#{KEY_OF_THE_TOKEN_SERVER_IN_PRODUCTION}',
    '%KEY_OF_THE_TOKEN_SERVER_IN_PRODUCTION%',
    '@KEY_OF_THE_TOKEN_SERVER_IN_PRODUCTION@',
    '<key-of-the-token-server-in-production>',
  ])('refuses %s, which should have been replaced', (text) => {
    const places = {
      'keys[0].key': { ...good, keys: [{ name: 'a', key: text, accounts: '*' }] },
      'accounts[0].secret': { ...good, accounts: [{ appId: 'wx1', secret: text }] },
      'accounts[0].baseUrl': { ...good, accounts: [{ appId: 'wx1', secret: canary, baseUrl: text }] },
      store: { ...good, store: text },
      listen: { ...good, listen: text },
      'tls.cert': { ...good, tls: { cert: text, key: 'key.pem' } },
    }
    for (const [place, raw] of Object.entries(places))
      expect(faultOf(() => parseConfig(raw))).toContain(
        `${place} is text of ${text.length} characters: it should not be a variable that was not replaced`,
      )
  })

  test('empty text counts as absent', () => {
    const empty = {
      ...good,
      listen: '',
      probes: '',
      proxy: '',
      logLevel: '',
      accounts: [{ ...good.accounts[0], name: '', endpoint: '', baseUrl: '' }],
      keys: [{ ...good.keys[0], sha256: '' }],
    }
    expect(parseConfig(empty)).toEqual(parseConfig(good))
  })

  test('inspect and JSON.stringify of it show no secret', () => {
    const config = parseConfig({ ...good, proxy: `http://me:${canary}@10.0.0.5:3128` })
    expect(config.proxy?.name).toBe('http://10.0.0.5:3128')
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

  test('repeats no entry that may be a secret without its name', () => {
    expect(faultOf(() => loadConfig(file(`${canary}: \${NOT_SET}\n`), {}))).toContain('(unknown entry) takes the variable NOT_SET')
    expect(faultOf(() => parseConfig({ ...good, [canary]: `\${X:?}` }))).toContain('(unknown entry) is text of 6 characters')
  })

  test('refuses a second YAML document, and what the parser only warns of', () => {
    const whole = `store: "memory:"\naccounts: [{appId: wx1, secret: ${canary}}]\nkeys: [{name: ops, key: ${canary}, accounts: "*"}]\n`
    expect(loadConfig(file(whole), {}).keys).toHaveLength(1)
    expect(faultOf(() => loadConfig(file(`${whole}---\nlogLevel: debug\n`), {}))).toMatch(/has a second YAML document at line 4/)
    expect(faultOf(() => loadConfig(file(`${whole}logLevel: !secret debug\n`), {}))).toContain('TAG_RESOLVE_FAILED')
  })

  test('refuses aliases that lead nowhere or grow without end, and quotes nothing of them', () => {
    expect(faultOf(() => loadConfig(file(`accounts:\n  - appId: wx1\n    secret: *${canary}\n`), {}))).toContain('needs quotes')
    const list = (name: string): string => `[${Array(9).fill(name).join(', ')}]`
    const bomb = `a: &a ${list('x')}\nb: &b ${list('*a')}\nc: &c ${list('*b')}\nd: ${list('*c')}\n`
    expect(faultOf(() => loadConfig(file(bomb), {}))).toContain('too many of them')
  })

  test('variables that are set and empty count as absent', () => {
    const names = ['WX_LISTEN', 'WX_PROBES', 'WX_TLS', 'WX_PROXY', 'WX_LOG_LEVEL']
    const { WX_LISTEN: _, ...others } = environment
    const empty = Object.fromEntries(names.map((name) => [name, '']))
    expect(loadConfig(undefined, { ...others, ...empty })).toEqual(loadConfig(undefined, others))
    expect(faultOf(() => loadConfig(file(`store: \${STORE}`), { STORE: '' }))).toContain('store takes the variable STORE, which is not set')
  })

  test('names the line of a file that is not YAML, and quotes nothing of it', () => {
    expect(faultOf(() => loadConfig(file(`accounts:\n  - secret: "${canary}\n`), {}))).toMatch(/is not YAML: \w+ at line \d+/)
    expect(faultOf(() => loadConfig(undefined, { ...environment, WX_ACCOUNTS: `[{secret: ${canary}` }))).toContain(
      'WX_ACCOUNTS is not YAML',
    )
  })

  test('the example and the README have every entry', () => {
    const texts = ['../../deploy/wx.yaml', '../../README.md'].map((path) => readFileSync(new URL(path, import.meta.url), 'utf8'))
    for (const [place, names] of Object.entries(ENTRY_NAMES))
      for (const name of names) for (const text of texts) expect(text, `${place} ${name}`).toMatch(new RegExp(`\\b${name}\\b`))
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
