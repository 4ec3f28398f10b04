import { WxError } from '@wx/core'

const RULE = 'It must be http://host:port or https://host:port'
const ENCODE = 'a special character of user or password is written as encodeURIComponent does, such as %40 for @'

/**
 * The address of an HTTP proxy: `http://host:port` or `https://host:port`. User and password in it are sent
 * to the proxy (Basic). They are in no message, and not shown when the object is printed.
 *
 * The constructor throws a `WxError` of code `config-invalid` for anything else.
 *
 * @example
 * ```ts
 * new ProxyAddress('http://me:secret@10.0.0.5:3128').name // 'http://10.0.0.5:3128'
 * ```
 */
export class ProxyAddress {
  /** The address without user and password: safe to print. */
  readonly name: string
  readonly hasPassword: boolean
  readonly #text: string

  constructor(text: string) {
    const url = typeof text === 'string' && URL.canParse(text) ? new URL(text) : undefined
    if (url?.protocol !== 'http:' && url?.protocol !== 'https:') throw refused(`is no address of an HTTP proxy. ${RULE}.`)
    if (url.pathname !== '/' || /[?#]/.test(text)) throw refused(`goes on after host and port. ${RULE}; ${ENCODE}.`)
    if (!decodes(url.username) || !decodes(url.password)) throw refused(`has a user or password that is not encoded: ${ENCODE}.`)
    this.name = url.origin
    this.hasPassword = url.password !== ''
    this.#text = text
  }

  /** The whole address, with its password. */
  reveal(): string {
    return this.#text
  }
}

function decodes(text: string): boolean {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}

/** The value is not repeated: it may hold a password. */
function refused(problem: string): WxError {
  return new WxError('config-invalid', `The proxy address ${problem}`)
}
