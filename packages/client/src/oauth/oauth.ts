import { numberOf } from '@wx/api'
import { type WebhookHandler, WxError } from '@wx/core'
import { refuseUnknownOptions } from '@wx/core/internal'
import type { Caller } from '../call/caller'
import { type AuthorizeOptions, authorizeUrl } from './authorize-url'
import { LoginHandler, type LoginOptions } from './login-handler'
import { type UserProfile, type UserToken, userProfileIn, userTokenIn } from './user-token'

/** Options of {@link oauth}. */
export interface OAuthOptions {
  readonly appId: string
  /** The client's own unless given: for a web site of the open platform, which has an AppID of its own. */
  readonly secret?: string
  /** Where the pages are that ask the user: the simulator. `https://open.weixin.qq.com` unless given. */
  readonly pagesUrl?: string
}

const OPTIONS: readonly (keyof OAuthOptions)[] = ['appId', 'secret', 'pagesUrl']
const PAGES_URL = 'https://open.weixin.qq.com'
/** What `/sns/auth` answers for a token that has ended, or is of another user. */
const DEAD_USER_TOKEN: ReadonlySet<number | undefined> = new Set([40001, 40003, 40014, 42001, 42007])

/**
 * Web OAuth (网页授权): who is the user that looks at a page. For verified service accounts (服务号), test
 * accounts, and web sites of the open platform; other accounts see a page of WeChat that refuses the scope.
 * Source: https://developers.weixin.qq.com/doc/service/guide/h5/auth.html
 *
 * Throws a `WxError` of code `config-invalid`.
 *
 * @example
 * ```ts
 * const login = oauth(wx, { appId })
 * const onLogin = ({ token }: Login) => `/users/${token.openid}`
 * const handler = login.handler({ redirectUri, stateSecret, onLogin })
 * app.use('/login', webhook(handler))
 * ```
 */
export function oauth(wx: Pick<Caller, 'get'>, options: OAuthOptions): OAuth {
  return new OAuth(wx, options)
}

/**
 * The calls of web OAuth. None carries the account's access token. A refused call rejects with the client's
 * error.
 */
export class OAuth {
  readonly #wx: Pick<Caller, 'get'>
  readonly #appId: string
  readonly #secret: { readonly secret?: string }
  readonly #pagesUrl: string

  constructor(wx: Pick<Caller, 'get'>, options: OAuthOptions) {
    refuseUnknownOptions('oauth', options, OPTIONS)
    const { appId, secret, pagesUrl = PAGES_URL } = options
    if (typeof appId !== 'string' || appId === '') {
      throw new WxError('config-invalid', 'appId is missing: give oauth the AppID that the user is asked for.')
    }
    this.#wx = wx
    this.#appId = appId
    this.#secret = secret === undefined ? {} : { secret }
    this.#pagesUrl = pagesUrl
  }

  /**
   * The page to send the browser to; it comes back to `redirectUri` with `code` and `state` in the query.
   * Throws a `WxError` of code `config-invalid`.
   *
   * @example
   * ```ts
   * login.authorizeUrl({ redirectUri: 'https://example.com/login', scope: 'snsapi_userinfo', state })
   * ```
   */
  authorizeUrl(options: AuthorizeOptions): string {
    return authorizeUrl(this.#pagesUrl, this.#appId, options)
  }

  /**
   * The token for a code. A code works once, and for five minutes. Refused with 40029 (no such code), 40163
   * (used before) or 42003 (too old): send the browser to the authorisation page again, the same code will
   * not work.
   *
   * @example
   * ```ts
   * const { openid } = await login.exchange(code)
   * ```
   */
  async exchange(code: string): Promise<UserToken> {
    const path = '/sns/oauth2/access_token'
    return userTokenIn(await this.#wx.get(path, { appid: this.#appId, ...this.#secret, code, grant_type: 'authorization_code' }), path)
  }

  /**
   * A new token for the `refresh_token` of an old one. Refused with 40030 or 42002 after its 30 days: then
   * the user must be asked again.
   *
   * @example
   * ```ts
   * const token = await login.refresh(old.refresh_token)
   * ```
   */
  async refresh(refreshToken: string): Promise<UserToken> {
    const path = '/sns/oauth2/refresh_token'
    return userTokenIn(await this.#wx.get(path, { appid: this.#appId, grant_type: 'refresh_token', refresh_token: refreshToken }), path)
  }

  /**
   * The user's profile, for a token of the scope `snsapi_userinfo` or `snsapi_login`; 48001 for any other.
   * `lang` is the language of the names in it.
   *
   * @example
   * ```ts
   * const { nickname, headimgurl } = await login.userInfo(token)
   * ```
   */
  async userInfo({ access_token, openid }: UserTokenKey, lang: 'zh_CN' | 'zh_TW' | 'en' = 'zh_CN'): Promise<UserProfile> {
    const path = '/sns/userinfo'
    return userProfileIn(await this.#wx.get(path, { access_token, openid, lang }), path)
  }

  /**
   * False for a token that has ended, or is of another user. Everything else that is refused rejects.
   *
   * @example
   * ```ts
   * if (!(await login.isValid(token))) token = await login.refresh(token.refresh_token)
   * ```
   */
  async isValid({ access_token, openid }: UserTokenKey): Promise<boolean> {
    try {
      await this.#wx.get('/sns/auth', { access_token, openid })
      return true
    } catch (error) {
      if (WxError.is(error) && DEAD_USER_TOKEN.has(numberOf(error.errcode))) return false
      throw error
    }
  }

  /**
   * The whole login as one handler, which every adapter serves with `webhook(handler)`. Throws a `WxError` of
   * code `config-invalid`. See {@link LoginOptions}.
   *
   * One address does both: without `code` and `state` it sends the browser to WeChat, with them it finishes
   * the login. A link may say where to go afterwards: `/login?to=/orders`.
   *
   * @example
   * ```ts
   * createServer(webhook(login.handler({ redirectUri: 'https://example.com/login', stateSecret, onLogin })))
   * ```
   */
  handler(options: LoginOptions): WebhookHandler {
    return new LoginHandler(this, options)
  }
}

/** The two fields of a token that a call needs. */
export type UserTokenKey = Pick<UserToken, 'access_token' | 'openid'>
