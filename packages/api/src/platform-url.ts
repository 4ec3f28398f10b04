import { WxError } from '@wx/core'
import { nonEmpty } from '@wx/core/internal'

/** Where the platform is. */
export interface PlatformOptions {
  /**
   * Where the platform's API is: another of its domains, or the simulator. Default:
   * `https://api.weixin.qq.com`.
   */
  readonly baseUrl?: string
}

const DEFAULT_BASE_URL = 'https://api.weixin.qq.com'

/**
 * The address of an endpoint, such as `/cgi-bin/stable_token`. Throws a `WxError` of code `config-invalid`
 * for a `baseUrl` that can't be used.
 *
 * @example
 * ```ts
 * platformUrl({}, '/cgi-bin/menu/get') // 'https://api.weixin.qq.com/cgi-bin/menu/get'
 * platformUrl({ baseUrl: sim.apiUrl }, '/cgi-bin/menu/get') // the simulator's
 * ```
 */
export function platformUrl(options: PlatformOptions, path: string): string {
  const baseUrl = nonEmpty(options.baseUrl) ?? DEFAULT_BASE_URL
  refuseBaseUrl(baseUrl)
  return `${withoutSlashes(baseUrl)}${path}`
}

function refuseBaseUrl(baseUrl: string): void {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined
  const rule = `It must be an http:// or https:// address such as ${DEFAULT_BASE_URL}.`
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') throw new WxError('config-invalid', `baseUrl is not an address. ${rule}`)
  // Only the host is repeated: the rest may hold a password.
  if (url.username !== '' || url.password !== '') {
    throw new WxError('config-invalid', `baseUrl (${url.host}) holds a user name or a password, which no fetch sends. ${rule}`)
  }
  if (/[?#]/.test(baseUrl)) throw new WxError('config-invalid', `baseUrl (${url.host}) has a query or a fragment. ${rule}`)
}

function withoutSlashes(text: string): string {
  let end = text.length
  while (text[end - 1] === '/') end -= 1
  return text.slice(0, end)
}
