import type { SimulatedAccount } from '../account'
import { type AccountRights, WEB_LOGIN } from '../account-rights'

/** What a page asks for when it sends a browser to the login. */
export interface LoginRequest {
  readonly redirectUri: URL
  readonly scope: string
  readonly state: string
}

/** Who is asked. */
interface Asked {
  readonly account: SimulatedAccount
  readonly rights: AccountRights
}

const SCOPES = ['snsapi_base', 'snsapi_userinfo', 'snsapi_login']
const MOST_STATE_BYTES = 128

/**
 * Reads the query of `/connect/oauth2/authorize`; a text that says what is wrong with it. The platform
 * shows a page with a number such as 10003 or 10005; that the domain is one that the console knows is not
 * checked here. Source:
 * https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/Wechat_webpage_authorization.html
 */
export function readLoginRequest(query: Readonly<Record<string, string>>, { account, rights }: Asked): LoginRequest | string {
  const { appid, redirect_uri = '', response_type, scope = '', state = '' } = query
  if (appid !== account.appId) return `appid is ${JSON.stringify(appid ?? '')}, the simulator's account has ${account.appId}.`
  if (!/^https?:\/\//.test(redirect_uri) || !URL.canParse(redirect_uri)) {
    return `redirect_uri is ${JSON.stringify(redirect_uri)}. It must be an address with http or https (10003).`
  }
  if (response_type !== 'code') return `response_type is ${JSON.stringify(response_type ?? '')}. It must be code.`
  if (!SCOPES.includes(scope)) return `scope is ${JSON.stringify(scope)}. It must be snsapi_base or snsapi_userinfo (10005).`
  // `snsapi_login` is for web sites of the open platform, whatever kind the account is.
  if (scope !== 'snsapi_login' && rights.refusal(WEB_LOGIN) !== undefined) {
    return `the account is of the kind ${rights.kind}; only verified 服务号 (verified-service) and test accounts have web login (10005).`
  }
  if (Buffer.byteLength(state) > MOST_STATE_BYTES) return `state has more than ${MOST_STATE_BYTES} bytes.`
  return { redirectUri: new URL(redirect_uri), scope, state }
}

/** Where the browser goes after the user agreed. */
export function loginRedirect({ redirectUri, state }: LoginRequest, code: string): string {
  const url = new URL(redirectUri)
  url.searchParams.set('code', code)
  url.searchParams.set('state', state)
  return url.href
}
