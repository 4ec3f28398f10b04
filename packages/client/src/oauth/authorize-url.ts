import { platformUrl } from '@wx/api'
import { WxError } from '@wx/core'

/**
 * What the user is asked for: `snsapi_base` gives the openid and shows nothing, `snsapi_userinfo` shows a
 * page that asks for the profile. `snsapi_login` is for a web site outside of WeChat: a QR code to scan.
 */
export type Scope = 'snsapi_base' | 'snsapi_userinfo' | 'snsapi_login'

/** Options of `OAuth.authorizeUrl`. */
export interface AuthorizeOptions {
  /**
   * Where WeChat sends the browser afterwards, with `code` and `state` added to the query. Its host stands in
   * the console as 网页授权域名.
   */
  readonly redirectUri: string
  /** Default: `snsapi_base`. */
  readonly scope?: Scope
  /** 1 to 128 letters and digits, which come back as they are: see `LoginState`. */
  readonly state: string
  /** Shows the page of `snsapi_userinfo` again to users who allowed it before. */
  readonly forcePopup?: boolean
  /** Shows a snapshot page in cases where WeChat would not. */
  readonly forceSnapShot?: boolean
}

const SCOPES: readonly Scope[] = ['snsapi_base', 'snsapi_userinfo', 'snsapi_login']
const STATE = /^[A-Za-z0-9]{1,128}$/

/**
 * The page of WeChat that asks the user. The order of the parameters is the platform's, which checks it.
 * Throws a `WxError` of code `config-invalid`.
 */
export function authorizeUrl(pagesUrl: string, appId: string, options: AuthorizeOptions): string {
  const { redirectUri, scope = 'snsapi_base', state, forcePopup, forceSnapShot } = options
  if (!SCOPES.includes(scope)) throw unknownScope(scope)
  if (!STATE.test(state)) throw new WxError('config-invalid', 'state must be 1 to 128 letters and digits: WeChat takes nothing else.')
  const query = [
    ['appid', appId],
    ['redirect_uri', callbackUrl(redirectUri).href],
    ['response_type', 'code'],
    ['scope', scope],
    ['state', state],
    ...(forcePopup === undefined ? [] : [['forcePopup', String(forcePopup)]]),
    ...(forceSnapShot === undefined ? [] : [['forceSnapShot', String(forceSnapShot)]]),
  ]
  const page = platformUrl({ baseUrl: pagesUrl }, scope === 'snsapi_login' ? '/connect/qrconnect' : '/connect/oauth2/authorize')
  return `${page}?${query.map(([name, value = '']) => `${name}=${encodeURIComponent(value)}`).join('&')}#wechat_redirect`
}

/** Throws a `WxError` of code `config-invalid` for what can't be a `redirectUri`. */
export function callbackUrl(redirectUri: string): URL {
  const url = URL.canParse(redirectUri) ? new URL(redirectUri) : undefined
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:'
  if (url !== undefined && isWeb && url.hash === '' && url.username === '' && url.password === '') return url
  throw new WxError(
    'config-invalid',
    'redirectUri is no address that WeChat can send a browser to. It must be an http:// or https:// address without a fragment, such as https://example.com/login.',
  )
}

function unknownScope(scope: string): WxError {
  return new WxError('config-invalid', `scope is ${JSON.stringify(String(scope).slice(0, 40))}; it must be one of ${SCOPES.join(', ')}.`)
}
