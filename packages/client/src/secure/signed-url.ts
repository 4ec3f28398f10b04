import { WxError } from '@wx/core'

const ADDRESS = /^https?:\/\/([^/?#]+)([^?#]*)\??([^#]*)/
const PLATFORM_DOMAIN = /\.weixin\.qq\.com$/
const PLATFORM_HOST = 'api.weixin.qq.com'

/** The two parts of an address. */
export interface SignedUrl {
  /** What is signed: scheme, host and path as the platform sees them. */
  readonly url: string
  /** What is encrypted with the other fields. */
  readonly query: Readonly<Record<string, string>>
}

/**
 * A gateway sends on to the platform, so the host that is signed is the platform's.
 * Throws a `WxError` of code `config-invalid` for what is no address.
 */
export function signedUrl(address: string): SignedUrl {
  const [, host, path, search] = ADDRESS.exec(address) ?? []
  if (host === undefined) throw new WxError('config-invalid', 'The url to sign is no address. It must begin with https:// and a host.')
  const url = `https://${PLATFORM_DOMAIN.test(host) ? host : PLATFORM_HOST}${path}`
  return { url, query: Object.fromEntries(new URLSearchParams(search)) }
}
