import { numberOf } from '@wx/api'
import { type Clock, type WebhookHandler, type WebhookRequest, type WebhookResponse, WxError, type WxErrorCode } from '@wx/core'
import { isRecord, refuseUnknownOptions, visibleText } from '@wx/core/internal'
import { type AuthorizeOptions, callbackUrl, type Scope } from './authorize-url'
import { BrowserCookie, newBrowser } from './browser-cookie'
import { LoginState } from './login-state'
import { siteUrl } from './site-url'
import type { UserToken } from './user-token'

/** A user who came back from WeChat. */
export interface Login {
  /** Who it is, and the token for `userInfo`. */
  readonly token: UserToken
  /** The `to` of the link that began the login, as a whole address on this site. */
  readonly to?: string
  /** The request of the callback: its cookies, for one. */
  readonly request: WebhookRequest
}

/** Why a login failed. */
export interface LoginFailure {
  readonly error: WxError
  readonly request: WebhookRequest
}

/**
 * Where the browser goes now, on this site: a path or an address. Or a whole response, for a cookie of your
 * own or for another site.
 */
export type LoginAnswer = string | WebhookResponse

/** The file that proves a domain to the console: `MP_verify_….txt`. */
export interface VerifyFile {
  readonly name: string
  readonly text: string
}

/** Options of `OAuth.handler`. */
export interface LoginOptions {
  /**
   * This handler's address as browsers see it, behind proxies and mount points. Its host stands in the
   * console as 网页授权域名. Cookies and targets are of this site.
   */
  readonly redirectUri: string
  /** Signs the state: at least 32 characters, the same in all processes. See {@link LoginState}. */
  readonly stateSecret: string
  /** Default: `snsapi_base`. */
  readonly scope?: Scope
  /** Called for each user who came back. Begin the session here. */
  readonly onLogin: (login: Login) => LoginAnswer | Promise<LoginAnswer>
  /**
   * Called when a login fails, instead of the plain page that says so. A callback can arrive twice, and then
   * its second code is refused with 40163: look whether this browser is logged in before you begin again.
   */
  readonly onFailure?: (failure: LoginFailure) => LoginAnswer | Promise<LoginAnswer>
  /**
   * Served if the path ends in its name. The console looks for it at the root of the domain, or below the
   * path that was entered with the domain: mount the handler there as well.
   */
  readonly verifyFile?: VerifyFile
  readonly clock?: Clock
}

/** The part of `OAuth` that a login needs. */
export interface LoginCalls {
  authorizeUrl(options: AuthorizeOptions): string
  exchange(code: string): Promise<UserToken>
}

const OPTIONS: readonly (keyof LoginOptions)[] = ['redirectUri', 'stateSecret', 'scope', 'onLogin', 'onFailure', 'verifyFile', 'clock']
const VERIFY_NAME = /^MP_verify_[A-Za-z0-9]+\.txt$/
/** What a code looks like, with room: it is put into an address. */
const CODE = /^[\x21-\x7e]{1,512}$/
/** The code is not good, and another one will be. */
const REFUSED_CODES: ReadonlySet<number | undefined> = new Set([40029, 40163, 42003])

const STATUS: Partial<Record<WxErrorCode, number>> = {
  'query-invalid': 400,
  'signature-mismatch': 403,
  'timestamp-outside-window': 403,
  'config-invalid': 500,
  internal: 500,
}

const HEADERS = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff' } as const
const PLAIN = { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' } as const
const NOT_FOUND: WebhookResponse = { status: 404, headers: PLAIN, body: 'Not found' }
const NOT_ALLOWED: WebhookResponse = { status: 405, headers: { ...PLAIN, allow: 'GET' }, body: 'Method not allowed' }
const AGAIN = '登录没有完成，请重新登录。\nThe login was not completed. Please begin again.\n'
const LATER = '登录暂时不可用，请稍后再试。\nThe login does not work at the moment. Please try again later.\n'

/** Sends a browser to WeChat, checks what it brings back, and asks `onLogin` where it goes then. */
export class LoginHandler implements WebhookHandler {
  readonly #calls: LoginCalls
  readonly #options: LoginOptions
  readonly #site: URL
  readonly #cookie: BrowserCookie
  readonly #states: LoginState

  constructor(calls: LoginCalls, options: LoginOptions) {
    refuseUnknownOptions('oauth.handler', options, OPTIONS)
    const { redirectUri, stateSecret, scope = 'snsapi_base', onLogin, verifyFile, clock } = options
    if (typeof onLogin !== 'function') {
      throw new WxError('config-invalid', 'onLogin is missing: give oauth.handler a function that begins the session.')
    }
    if (verifyFile !== undefined && !VERIFY_NAME.test(verifyFile.name)) {
      throw new WxError('config-invalid', 'verifyFile.name is not the name of such a file; it looks like MP_verify_0123456789abcdef.txt.')
    }
    // The address is made once here, so that a wrong option is found at start and not by the first user.
    calls.authorizeUrl({ redirectUri, scope, state: '0' })
    this.#calls = calls
    this.#options = { ...options, scope }
    this.#site = callbackUrl(redirectUri)
    this.#cookie = new BrowserCookie(this.#site)
    this.#states = new LoginState({ secret: stateSecret, ...(clock && { clock }) })
  }

  readonly handle = async (request: WebhookRequest): Promise<WebhookResponse> => {
    try {
      return await this.#answer(request)
    } catch (error) {
      return this.#fail(asWxError(error), request)
    }
  }

  async #answer(request: WebhookRequest): Promise<WebhookResponse> {
    const { path = '/', method, query } = request
    const { verifyFile } = this.#options
    const isFile = verifyFile !== undefined && path.endsWith(`/${verifyFile.name}`)
    if (!isFile && !this.#isOwn(path)) return NOT_FOUND
    if (method !== 'GET') return NOT_ALLOWED
    if (isFile) return { status: 200, headers: PLAIN, body: verifyFile.text }
    return query.has('state') || query.has('code') ? this.#finish(request) : this.#begin(request)
  }

  /** The path below a mount point is an end of the whole one, and may be nothing but a slash. */
  #isOwn(path: string): boolean {
    return withoutSlash(this.#site.pathname).endsWith(withoutSlash(path))
  }

  async #begin(request: WebhookRequest): Promise<WebhookResponse> {
    const given = single(request.query, 'to')
    const to = given === undefined ? undefined : siteUrl(given, this.#site)
    const browser = this.#cookie.read(request) ?? newBrowser()
    const state = await this.#states.sign({ browser, to })
    const back = new URL(this.#site)
    if (to !== undefined) back.searchParams.set('to', to)
    const page = this.#calls.authorizeUrl({ redirectUri: back.href, state, ...this.#scope() })
    return { status: 302, headers: { ...PLAIN, location: page, 'set-cookie': this.#cookie.write(browser) }, body: '' }
  }

  async #finish(request: WebhookRequest): Promise<WebhookResponse> {
    const to = single(request.query, 'to')
    const browser = this.#cookie.read(request)
    if (browser === undefined) {
      throw new WxError(
        'signature-mismatch',
        'This browser has no cookie of a login: it began in another one, or too long ago. Begin again.',
      )
    }
    await this.#states.check(single(request.query, 'state') ?? '', { browser, to })
    const code = single(request.query, 'code') ?? ''
    if (!CODE.test(code)) throw new WxError('query-invalid', 'The browser came back without a code: the user did not agree. Begin again.')
    const token = await this.#calls.exchange(code)
    return this.#respond('onLogin', await this.#options.onLogin({ token, request, ...(to !== undefined && { to }) }))
  }

  #scope(): Pick<AuthorizeOptions, 'scope'> {
    const { scope } = this.#options
    return scope === undefined ? {} : { scope }
  }

  #respond(option: 'onLogin' | 'onFailure', answer: unknown): WebhookResponse {
    if (isResponse(answer)) return answer
    if (typeof answer === 'string') return { status: 302, headers: { ...PLAIN, location: this.#target(option, answer) }, body: '' }
    throw new WxError('config-invalid', `${option} returned ${typeof answer}; it must return a path on this site or a response.`)
  }

  #target(option: string, target: string): string {
    try {
      return siteUrl(target, this.#site)
    } catch {
      throw new WxError(
        'config-invalid',
        `${option} returned a target that is not on ${this.#site.origin}. If that is meant, return a response with status 302 and the header location.`,
      )
    }
  }

  async #fail(error: WxError, request: WebhookRequest): Promise<WebhookResponse> {
    const { onFailure } = this.#options
    if (onFailure === undefined) return failurePage(error)
    try {
      return this.#respond('onFailure', await onFailure({ error, request }))
    } catch (second) {
      return failurePage(asWxError(second))
    }
  }
}

function withoutSlash(path: string): string {
  return path.endsWith('/') ? path.slice(0, -1) : path
}

/** A parameter, unless it is empty. Throws a `WxError` of code `query-invalid` if it is there twice. */
function single(query: URLSearchParams, name: string): string | undefined {
  const [value, second] = query.getAll(name)
  if (second !== undefined) throw new WxError('query-invalid', `The query has more than one "${name}"; it may have one.`)
  return value === '' ? undefined : value
}

function isResponse(answer: unknown): answer is WebhookResponse {
  return isRecord(answer) && typeof answer.status === 'number' && isRecord(answer.headers) && typeof answer.body === 'string'
}

function asWxError(error: unknown): WxError {
  return WxError.is(error) ? error : new WxError('internal', 'A handler of the login failed; its own error is the cause.', { cause: error })
}

/** What the developer has to look at is printed; what a browser brought is not. */
function failurePage(error: WxError): WebhookResponse {
  const status = statusOf(error)
  if (status >= 500)
    console.error(`[wx] login: ${error.code}: ${visibleText(error.message)}`, ...(error.cause === undefined ? [] : [error.cause]))
  return { status, headers: PLAIN, body: status >= 500 ? LATER : AGAIN }
}

function statusOf({ code, errcode }: WxError): number {
  return REFUSED_CODES.has(numberOf(errcode)) ? 400 : (STATUS[code] ?? 502)
}
