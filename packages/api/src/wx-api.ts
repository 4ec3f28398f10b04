import { WxError } from '@wx/core'
import { isRecord, refuseUnknownOptions, systemReason, visibleText } from '@wx/core/internal'
import { adviceFor } from './advice'
import type { Fetch, FetchInit } from './fetch'
import { numberOf } from './number-of'
import { readText } from './read-text'

/** One call, as `WxApi.call` takes it. */
export interface WxCall {
  /** The address without the query. Errors repeat it. */
  readonly url: string
  readonly query?: Readonly<Record<string, string>>
  /** Sent as `access_token` in the query, and never repeated in an error. */
  readonly accessToken?: string
  /** Sent as JSON by POST; without it the call is a GET. */
  readonly body?: unknown
  /** Values that no error may repeat, beside the access token. */
  readonly secrets?: readonly string[]
  /** A longer answer is refused. Default: 65,536. */
  readonly maxBytes?: number
}

/** The fields of an answer, as the platform names them. */
export type WxAnswer = Readonly<Record<string, unknown>>

const CALL_OPTIONS: readonly (keyof WxCall)[] = ['url', 'query', 'accessToken', 'body', 'secrets', 'maxBytes']

/** Far more than a token's answer needs. */
const MAX_BYTES = 65_536

/**
 * Calls the platform's API. The signal ends every call.
 *
 * @example
 * ```ts
 * const api = new WxApi(undefined, AbortSignal.timeout(5_000))
 * await api.call({ url: 'https://api.weixin.qq.com/cgi-bin/menu/get', accessToken })
 * ```
 */
export class WxApi {
  readonly #fetch: Fetch
  readonly #signal: AbortSignal

  /** `fetch` is the global one if it is undefined. */
  constructor(fetch: Fetch | undefined, signal: AbortSignal) {
    this.#fetch = fetch ?? ((url, init) => globalThis.fetch(url, init))
    this.#signal = signal
  }

  /**
   * The fields of the answer. Rejects with a `WxError` of code `upstream-failed`: with an `errcode` if the
   * platform refused; without one if it is unknown what the platform did (aborted, HTTP 5xx, a page instead
   * of JSON, an answer that is too long). Of code `config-invalid` for an option that a call does not have.
   */
  async call(call: WxCall): Promise<WxAnswer> {
    refuseUnknownOptions('WxApi.call', call, CALL_OPTIONS)
    const { status, text } = await this.#send(call)
    const answer = parse(text)
    if (answer === undefined) {
      const what = `HTTP ${status} and ${text.length} characters that are not a JSON object`
      throw failure(call, `answered with ${what}: check the address, and any proxy on the way.`)
    }
    const errcode = numberOf(answer.errcode)
    if (errcode !== undefined && errcode !== 0) throw refusal(call, errcode, answer.errmsg)
    if (status !== 200) throw failure(call, `answered with HTTP ${status} instead of 200.`)
    return answer
  }

  async #send(call: WxCall): Promise<{ readonly status: number; readonly text: string }> {
    try {
      const answer = await this.#fetch(urlOf(call), { ...initOf(call), redirect: 'manual', signal: this.#signal })
      return { status: answer.status, text: await readText(answer, call.maxBytes ?? MAX_BYTES) }
    } catch (error) {
      // No cause: an error of `fetch` may carry the address, and with it the secret.
      if (WxError.is(error)) throw failure(call, `gave an answer that was refused. ${error.message}`)
      throw failure(call, `could not be reached, or broke off: ${systemReason(error)}.`)
    }
  }
}

function urlOf({ url, query, accessToken }: WxCall): string {
  const search = new URLSearchParams(accessToken === undefined ? query : { access_token: accessToken, ...query })
  return search.size === 0 ? url : `${url}?${search}`
}

function initOf(call: WxCall): Pick<FetchInit, 'method' | 'headers' | 'body'> {
  return call.body === undefined
    ? { method: 'GET' }
    : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(call.body) }
}

function parse(text: string): WxAnswer | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}

function failure(call: WxCall, what: string, options: { readonly errcode?: number } = {}): WxError {
  return new WxError('upstream-failed', `${call.body === undefined ? 'GET' : 'POST'} ${call.url} ${what}`, options)
}

function refusal(call: WxCall, errcode: number, errmsg: unknown): WxError {
  const said = typeof errmsg === 'string' ? withoutSecrets(visibleText(errmsg), call).slice(0, 200) : 'no errmsg'
  // In answer to a call without an access token, 40001 is about the AppSecret.
  const advice = adviceFor(errcode === 40001 && call.accessToken === undefined ? 40125 : errcode)
  return failure(call, `answered with errcode ${errcode} (${said}).${advice === undefined ? '' : ` ${advice.en}`}`, { errcode })
}

function withoutSecrets(text: string, { accessToken = '', secrets = [] }: WxCall): string {
  return [accessToken, ...secrets].filter((secret) => secret !== '').reduce((rest, secret) => rest.replaceAll(secret, '***'), text)
}
