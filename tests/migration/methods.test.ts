/** The tables of the pages against the packages themselves: each method stands there, of an API package with the path that it calls. */
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { it } from 'node:test'
import { LANGUAGES, type Language, readPage, rowsOf } from './page'

type Row = readonly string[]
type Method = (...args: unknown[]) => unknown
type Api = Record<string, unknown>

const require = createRequire(import.meta.url)
const PACKAGES = ['wechat-api', 'co-wechat-api'] as const
type Package = (typeof PACKAGES)[number]

/** Stand-ins for a first argument: a file, an object of fields, a list of files, an id. Methods take what they like of them. */
const FIRST_ARGUMENTS = [import.meta.filename, { card: { card_type: 'A' }, articles: [] }, [import.meta.filename], 1]

/** Here the page names the path that the method should have called. */
const FAULTS_OF_THEIRS = ['updateExpressTemplate']
/** It throws in a callback of the file system, where nobody can catch it. */
const CANNOT_BE_CALLED: Readonly<Record<Package, readonly string[]>> = { 'wechat-api': ['uploadPageIcon'], 'co-wechat-api': [] }
/** They first ask for a ticket, or only sign or join texts. */
const NO_CALL_OF_THEIR_OWN = ['getJsConfig', 'getCardExt', 'sendCard', 'sendCardFromCs']

for (const language of LANGUAGES) {
  const rows = new Map(rowsOf(language, 'from-wechat-api').map((row) => [row[0]?.replaceAll('`', '') ?? '', row]))
  for (const name of PACKAGES) {
    it(`${language}: every method of ${name} has a row that names the package`, () => {
      const wrong = methodsOf(name).filter((method) => !belongs(rows.get(method), name))
      assert.deepEqual(wrong, [])
    })
    it(`${language}: each row has the path that ${name} calls`, async () => {
      const wrong: string[] = []
      let checked = 0
      for (const method of methodsOf(name)) {
        const path = await pathCalledBy(name, method)
        const row = rows.get(method)?.[2] ?? ''
        if (path === undefined || !row.includes('wx.') || [...FAULTS_OF_THEIRS, ...NO_CALL_OF_THEIR_OWN].includes(method)) continue
        checked++
        if (!row.includes(`('${path}')`)) wrong.push(`${method}: ${path}`)
      }
      assert.deepEqual(wrong, [])
      assert.ok(checked > 150, `Only ${checked} methods could be called with stand-ins.`)
    })
  }
}

/** What node-easywechat declares as protected. */
const PROTECTED = [
  ...['getHttpClientDefaultOptions', 'createDefaultHttpClient', 'decryptRequestMessage', 'getHandlerHash', 'validateSignature'],
  ...['normalizeResponse', 'createXmlResponse', 'getTicketSignature'],
]
const EASYWECHAT_CLASSES = [
  ...['Application', 'Server', 'Message', 'AccessToken', 'JsApiTicket', 'Utils'].map((name) => `OfficialAccount/${name}`),
  ...['AccessTokenAwareClient', 'HttpClientResponse'].map((name) => `Core/HttpClient/${name}`),
]

for (const language of LANGUAGES) {
  it(`${language}: every public method of node-easywechat's Official Account stands on its page`, () => {
    const folder = dirname(require.resolve('node-easywechat'))
    const methods = EASYWECHAT_CLASSES.flatMap((path) => inherited((require(join(folder, path)) as { prototype: object }).prototype))
    const open = [...new Set(methods)].filter((method) => !PROTECTED.includes(method))
    assert.deepEqual(missing(language, 'from-node-easywechat', open), [])
  })
  it(`${language}: every method of wechat and of its handlers stands on its page`, () => {
    const wechat = require('wechat') as ((token: string) => object) & object
    const methods = [...Object.keys(wechat), ...inherited(Object.getPrototypeOf(wechat('mytoken')))]
    assert.deepEqual(missing(language, 'from-wechat', methods), [])
  })
  it(`${language}: every method of co-wechat stands on its page`, () => {
    const wechat = require('co-wechat') as (token: string) => object
    assert.deepEqual(missing(language, 'from-co-wechat', inherited(Object.getPrototypeOf(wechat('mytoken')))), [])
  })
}

function missing(language: Language, page: string, methods: readonly string[]): readonly string[] {
  const text = readPage(language, page)
  return methods.filter((method) => !new RegExp(`\\b${method}\\b`).test(text))
}

/** The names of a class's methods and of those above it. */
function inherited(prototype: object): readonly string[] {
  if (prototype === Object.prototype) return []
  const names = Object.getOwnPropertyNames(prototype).filter((name) => name !== 'constructor')
  return [...names, ...inherited(Object.getPrototypeOf(prototype))]
}

function belongs(row: Row | undefined, name: Package): boolean {
  const where = row?.[1] ?? ''
  return where === '两个' || where === 'both' || where === `\`${name}\``
}

function methodsOf(name: Package): readonly string[] {
  const { prototype } = require(name) as { prototype: object }
  return Object.getOwnPropertyNames(prototype).filter((method) => method !== 'constructor' && !method.startsWith('_'))
}

/** The path of the first call, if the method makes one with stand-ins for its arguments. */
async function pathCalledBy(name: Package, method: string): Promise<string | undefined> {
  if (CANNOT_BE_CALLED[name].includes(method)) return undefined
  for (const first of FIRST_ARGUMENTS) {
    const address = await addressCalledBy(name, method, first)
    if (address !== undefined) return new URL(address).pathname
  }
  return undefined
}

async function addressCalledBy(name: Package, method: string, first: unknown): Promise<string | undefined> {
  const api = new (require(name) as new (appId: string, secret: string) => Api)('your-app-id', 'your-app-secret')
  api.token = api.store = { accessToken: 'ACCESSTOKEN', expireTime: Number.MAX_SAFE_INTEGER }
  let address: string | undefined
  api.request = async (url: string) => {
    // `request` itself is a method, too.
    if (url.startsWith('https://')) address ??= url
    return {}
  }
  // Methods of wechat-api fetch a token and then call the one with an underscore.
  const called = (api[`_${method}`] ?? api[method]) as Method
  const args: unknown[] = [first, ...new Array(name === 'wechat-api' ? Math.max(0, called.length - 2) : 3).fill(import.meta.filename)]
  try {
    await called.apply(api, name === 'wechat-api' ? withCallback(called, args) : args)
  } catch {
    // Not with these arguments.
  }
  // Uploads of wechat-api look at the file first, and tell nobody when they are done.
  if (name === 'wechat-api' && method.startsWith('upload')) await new Promise((done) => setTimeout(done, 20))
  return address
}

function withCallback({ length }: Method, args: unknown[]): unknown[] {
  return length <= 1 ? [() => undefined] : [...args, () => undefined]
}
