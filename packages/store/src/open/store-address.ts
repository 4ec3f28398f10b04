import { fileURLToPath } from 'node:url'
import { WxError } from '@wx/core'
import { nearestName } from '@wx/core/internal'

const KINDS: ReadonlyMap<string, StoreAddress['kind']> = new Map([
  ['memory:', 'memory'],
  ['file:', 'file'],
  ['redis:', 'redis'],
  ['rediss:', 'redis'],
])
const FORMS = 'memory:, file:<directory>, redis://host:6379 or rediss://host:6379'

/**
 * The address of a store: `memory:`, `file:<directory>`, `redis://…` or `rediss://…` (TLS). A password in it
 * is in no message, and not shown when the object is printed.
 *
 * Throws a `WxError` of code `config-invalid` for anything else.
 *
 * @example
 * ```ts
 * new StoreAddress('redis://:secret@10.0.0.5:6379/2').name // 'redis://10.0.0.5:6379/2'
 * ```
 */
export class StoreAddress {
  readonly kind: 'memory' | 'file' | 'redis'
  /** The address without user, password and query: safe to print. */
  readonly name: string
  readonly hasPassword: boolean
  readonly #text: string

  constructor(text: string) {
    const kind = typeof text === 'string' ? KINDS.get(schemeOf(text)) : undefined
    if (kind === undefined) throw unknownAddress(text)
    if (kind === 'memory' && text !== 'memory:') throw refused('memory:', 'has text after the colon; write memory: alone')
    const url = kind === 'redis' ? redisUrl(text) : undefined
    if (kind === 'file') directoryOf(text)
    this.kind = kind
    this.name = url === undefined ? text : `${url.protocol}//${url.host}${url.pathname}`
    this.hasPassword = url !== undefined && (url.password !== '' || [...url.searchParams.keys()].some((name) => /password/i.test(name)))
    this.#text = text
  }

  /** The whole address, with its password. */
  reveal(): string {
    return this.#text
  }

  /** The directory of a `file:` address. */
  get directory(): string {
    return directoryOf(this.#text)
  }
}

/**
 * `file:./tokens` and `file:/var/lib/tokens` are paths as they stand, `file:///var/lib/my%20tokens` is a URL.
 */
function directoryOf(text: string): string {
  const path = text.slice('file:'.length)
  if (path === '') throw refused('file:', 'names no directory; write file:/var/lib/tokens')
  if (!path.startsWith('//')) return path
  if (!path.startsWith('///')) throw refused('file://', 'has two slashes; write file:./tokens or file:/var/lib/tokens')
  try {
    return fileURLToPath(text)
  } catch {
    throw refused('file:///', 'is not a valid file URL; write file:/var/lib/tokens')
  }
}

function redisUrl(text: string): URL {
  const scheme = `${schemeOf(text)}//`
  const encode = 'write a special character of the password as encodeURIComponent does, such as %40 for @'
  if (!text.startsWith(scheme) || !URL.canParse(text)) throw refused(scheme, `is not a valid URL; write ${scheme}host:6379, and ${encode}`)
  const url = new URL(text)
  if (url.hash !== '' || !decodes(url.username) || !decodes(url.password))
    throw refused(scheme, `has a user or password that is not encoded; ${encode}`)
  if (url.hostname === '') throw refused(scheme, `names no host; write ${scheme}host:6379`)
  if (!/^\/?\d*$/.test(url.pathname)) throw refused(scheme, `has a database that is not a number; write ${scheme}host:6379/0`)
  return url
}

function decodes(text: string): boolean {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}

function schemeOf(text: string): string {
  return text.slice(0, text.indexOf(':') + 1)
}

function refused(start: string, problem: string): WxError {
  return new WxError('config-invalid', `The store address that starts with ${start} ${problem}.`)
}

/**
 * The text before the first colon is only repeated if it looks like a scheme: any other text may be a
 * password.
 */
function unknownAddress(text: unknown): WxError {
  const scheme = typeof text === 'string' ? (/^[a-z]{1,12}(?=:\/\/|:?$)/i.exec(text)?.[0] ?? '') : ''
  const nearest = nearestName(`${scheme}:`, KINDS.keys())
  const seen =
    typeof text !== 'string'
      ? `is of type ${typeof text}`
      : text === ''
        ? 'is empty'
        : scheme === ''
          ? 'has no known scheme'
          : `starts with "${scheme}"`
  const hint = scheme === '' || nearest === undefined ? '' : ` Did you mean ${nearest}?`
  return new WxError('config-invalid', `The store address ${seen}; it must be ${FORMS}.${hint}`)
}
