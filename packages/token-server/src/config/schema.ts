import { hash } from 'node:crypto'
import { ProxyAddress } from '@wx/api/proxy'
import { WxError } from '@wx/core'
import { StoreAddress } from '@wx/store/open'
import { z } from 'zod'
import { parseAddress } from './address'
import type { Config } from './config'
import { conflictsIn } from './conflicts'
import { configFault, type Issue } from './fault'
import { unfilledIn, withoutEmpty } from './raw-config'
import { Secret } from './secret'

const appId = z
  .string('should be text such as wx0123456789abcdef')
  .regex(/^[\w-]{1,64}$/, 'should be 1 to 64 letters, digits, - or _: copy it from the console')

const secret = z
  .string(`should be text: put it in quotes, or write "\${NAME}" to take it from the environment`)
  .regex(/^[\x21-\x7e]+$/, 'should be printable ASCII without spaces: copy it from 设置与开发 › 基本配置 in the console')
  .transform((text) => new Secret(text))

const path = z.string('should be the path of a PEM file').min(1, 'should be the path of a PEM file')

const address = z.string('should be text such as 127.0.0.1:8090 or unix:/run/wx.sock').transform((text, context) => {
  const parsed = parseAddress(text)
  if (parsed === undefined) context.addIssue({ code: 'custom', message: 'should be host:port, [ipv6]:port or unix:/path' })
  return parsed ?? { host: '', port: 0 }
})

const account = z.strictObject({
  appId,
  secret,
  name: z.string('should be text').max(60, 'should have at most 60 characters').optional(),
  endpoint: z.enum(['stable', 'classic'], 'should be stable or classic').default('stable'),
  baseUrl: z
    .url({ protocol: /^https?$/, error: 'should be an http:// or https:// address; leave it out for the real platform' })
    .optional(),
})

/**
 * The SHA-256 of an empty text or of the name `$KEY`: a variable that was not set, or that quotes kept from
 * being replaced.
 */
const EMPTY_DIGESTS: ReadonlySet<string> = new Set(
  ['', ' ', '$KEY', `\${KEY}`, '$env:KEY', '%KEY%', 'undefined', 'null'].flatMap((text) =>
    ['', '\n', '\r\n'].map((end) => hash('sha256', text + end)),
  ),
)

const keyEntries = z.strictObject({
  name: z.string('should be text').regex(/^[\w.-]{1,64}$/, 'should be 1 to 64 letters, digits, ., - or _: it stands in the audit log'),
  key: z
    .string('should be text: put it in quotes')
    .regex(/^[\x21-\x7e]{32,512}$/, 'should be 32 to 512 printable characters: openssl rand -hex 32')
    .refine((text) => new Set(text).size >= 8, 'should be random, with at least 8 different characters: openssl rand -hex 32')
    .optional(),
  sha256: z
    .string('should be text: put it in quotes')
    .regex(/^[\da-f]{64}$/i, 'should be 64 hex digits: printf %s "$KEY" | sha256sum')
    .refine(
      (text) => !EMPTY_DIGESTS.has(text.toLowerCase()),
      'should not be the digest of no text, or of the name $KEY: set KEY, and make it anew',
    )
    .optional(),
  accounts: z.union([z.literal('*'), z.array(appId).min(1)], 'should be a list of app ids, or "*" for all'),
  allow: z
    .array(z.enum(['read', 'report', 'operate'], 'should be read, report or operate'), 'should be a list of read, report, operate')
    .min(1, 'should name at least one of read, report, operate')
    .default(['read']),
  perSecond: z.int('should be a whole number').min(1, 'should be at least 1').max(1_000_000, 'should be at most 1000000').default(1_000),
})

const key = keyEntries
  .refine((given) => (given.key === undefined) !== (given.sha256 === undefined), 'should have one of key and sha256')
  .transform(({ key: plain, sha256, ...rest }) => ({
    ...rest,
    digest: plain === undefined ? Buffer.from(sha256 ?? '', 'hex') : hash('sha256', plain, 'buffer'),
  }))

const store = z
  .string('should be memory:, file:/directory, redis://host:6379 or rediss://host:6379')
  .transform((text, context): StoreAddress => {
    try {
      return new StoreAddress(text)
    } catch (error) {
      if (!WxError.is(error)) throw error
      context.addIssue({ code: 'custom', message: `should be the address of a store. ${error.message}` })
      return z.NEVER
    }
  })

const proxy = z.string('should be text such as http://10.0.0.5:3128').transform((text, context): ProxyAddress => {
  try {
    return new ProxyAddress(text)
  } catch (error) {
    if (!WxError.is(error)) throw error
    context.addIssue({ code: 'custom', message: `should be the address of an HTTP proxy. ${error.message}` })
    return z.NEVER
  }
})

const tls = z.strictObject({ cert: path, key: path, clientCa: path.optional() }, 'should have cert and key, and clientCa for mTLS')

const config = z.strictObject(
  {
    listen: address.prefault('127.0.0.1:8090'),
    probes: address.optional(),
    tls: tls.optional(),
    store,
    proxy: proxy.optional(),
    accounts: z.array(account, 'should be a list with appId and secret each').min(1, 'should have at least one account'),
    keys: z
      .array(key, 'should be a list with name, key or sha256, and accounts each')
      .min(1, 'should have at least one key: nothing is readable without'),
    logLevel: z.enum(['debug', 'info', 'warn', 'error'], 'should be debug, info, warn or error').default('info'),
  },
  'should be entries such as listen, store, accounts and keys',
)

/** The names of the entries at each place; the numbers of list items are left out. */
export const ENTRY_NAMES: Readonly<Record<string, readonly string[]>> = {
  '': Object.keys(config.shape),
  accounts: Object.keys(account.shape),
  keys: Object.keys(keyEntries.shape),
  tls: Object.keys(tls.shape),
}

/**
 * Checks a whole configuration. Entries that are empty text count as absent.
 *
 * Throws a `WxError` of code `config-invalid`, which names every wrong place, the kind of value there and
 * what to do, never the value.
 *
 * @example
 * ```ts
 * const config = parseConfig({
 *   store: 'redis://127.0.0.1:6379',
 *   accounts: [{ appId: 'wx0123456789abcdef', secret: process.env.APP_SECRET }],
 *   keys: [{ name: 'shop', key: process.env.SHOP_KEY, accounts: '*' }],
 * })
 * const server = await startTokenServer({ config })
 * ```
 */
export function parseConfig(given: unknown): Config {
  const raw = withoutEmpty(given)
  const unfilled = unfilledIn(raw)
  if (unfilled.length > 0) throw configFault(raw, unfilled)
  const result = config.safeParse(raw)
  if (!result.success) throw configFault(raw, result.error.issues.map(withNames))
  const conflicts = conflictsIn(result.data)
  if (conflicts.length > 0) throw configFault(raw, conflicts)
  return result.data
}

function withNames(issue: Issue): Issue {
  const place = issue.path.filter((part) => typeof part === 'string').join('.')
  return { ...issue, names: ENTRY_NAMES[place] ?? [] }
}
