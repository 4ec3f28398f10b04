import { WxError } from '@wx/core'

/** What is used of `fetch`. The global one fits, and so does undici's with an `Agent` of your own. */
export type Fetch = (url: string, init: FetchInit) => Promise<{ readonly status: number; text(): Promise<string> }>

export interface FetchInit {
  readonly method: 'GET' | 'POST'
  readonly headers?: Record<string, string>
  readonly body?: string
  readonly redirect: 'manual'
  readonly signal: AbortSignal
}

export interface WxCall {
  /** Without the query. It is what errors name. */
  readonly url: string
  readonly query?: Readonly<Record<string, string>>
  /** Sent as JSON by POST; without it the call is a GET. */
  readonly body?: unknown
  /** Values that no message may repeat. */
  readonly secrets: readonly string[]
}

export type WxAnswer = Readonly<Record<string, unknown>>

/** Calls the platform's API, all within one attempt and its one signal. Source: protocol/access-token.md §4. */
export class WxApi {
  readonly #fetch: Fetch
  readonly #signal: AbortSignal

  constructor(fetch: Fetch | undefined, signal: AbortSignal) {
    this.#fetch = fetch ?? ((url, init) => globalThis.fetch(url, init))
    this.#signal = signal
  }

  /**
   * The fields of the answer. Throws a `WxError` of code `upstream-failed`: with `errcode` where the platform refused,
   * without where nobody knows what it did (aborted, HTTP 5xx, a page instead of JSON).
   */
  async call(call: WxCall): Promise<WxAnswer> {
    const { status, text } = await this.#send(call)
    const answer = parse(text)
    if (answer === undefined) {
      throw new WxError(
        'upstream-failed',
        `${nameOf(call)} answered HTTP ${status} with ${text.length} characters that are not a JSON object`,
      )
    }
    const errcode = numberOf(answer.errcode)
    if (errcode !== undefined && errcode !== 0) throw refusal(call, errcode, answer.errmsg)
    if (status !== 200) throw new WxError('upstream-failed', `${nameOf(call)} answered HTTP ${status}, not 200`)
    return answer
  }

  async #send(call: WxCall): Promise<{ readonly status: number; readonly text: string }> {
    try {
      const response = await this.#fetch(urlOf(call), { ...initOf(call), redirect: 'manual', signal: this.#signal })
      return { status: response.status, text: await response.text() }
    } catch (error) {
      // No cause: an error of `fetch` may carry the address, and with it the secret.
      throw new WxError('upstream-failed', `${nameOf(call)} could not be reached, or broke off: ${reasonOf(error)}`)
    }
  }
}

function urlOf(call: WxCall): string {
  const query = new URLSearchParams(call.query)
  return query.size === 0 ? call.url : `${call.url}?${query}`
}

function initOf(call: WxCall): Pick<FetchInit, 'method' | 'headers' | 'body'> {
  return call.body === undefined
    ? { method: 'GET' }
    : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(call.body) }
}

function nameOf(call: WxCall): string {
  return `${call.body === undefined ? 'GET' : 'POST'} ${call.url}`
}

function parse(text: string): WxAnswer | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isAnswer(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isAnswer(value: unknown): value is WxAnswer {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A number, also where it came as text: the platform does that now and then. */
export function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}

function refusal(call: WxCall, errcode: number, errmsg: unknown): WxError {
  const said = typeof errmsg === 'string' ? scrub(errmsg, call.secrets).slice(0, 200) : 'no errmsg'
  return new WxError('upstream-failed', `${nameOf(call)} answered errcode ${errcode} (${said})${advice(errcode)}`, { errcode })
}

function scrub(text: string, secrets: readonly string[]): string {
  return secrets.filter((secret) => secret !== '').reduce((scrubbed, secret) => scrubbed.replaceAll(secret, '***'), text)
}

const ADDRESS_CODES: readonly number[] = [40164, 61004, 89501, 89502, 89503, 89504, 89505, 89506, 89507]

function advice(errcode: number): string {
  if (ADDRESS_CODES.includes(errcode)) return ': add this machine’s address to the IP allow list (IP 白名单) in the console'
  if (errcode === 40013) return ': check the app id'
  if (errcode === 40001 || errcode === 40125) return ': check the app secret; it changes whenever it is reset in the console'
  if (errcode === 40243) return ': the app secret is frozen; unfreeze it in the console'
  if (errcode === 45009) return ': the quota of the day is used up'
  return ''
}

/** The system's name for it, such as `ECONNREFUSED`, which `fetch` keeps one level down. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  if (!(cause instanceof Error)) return 'no reason given'
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.name
}
