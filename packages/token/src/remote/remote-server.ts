import type { Fetch, FetchInit } from '@wx/api'
import { type Clock, WxError } from '@wx/core'
import { withinLimit } from '@wx/core/internal'

/** What a token server answers: a value, and for how long from the moment of asking it may be used. */
export interface Reading {
  readonly value: string
  readonly remainingMs: number
}

export interface RemoteServerOptions {
  /** Replicas of one server: asked in turn until one answers. */
  readonly urls: readonly string[]
  readonly key: string
  readonly appId: string
  readonly kind: string
  readonly fetch: Fetch | undefined
  readonly clock: Clock
}

/** All replicas together. A caller without a token hears within this time that there is none. */
const PATIENCE_MS = 8_000

/** The token server's HTTP contract, from the reader's side. Throws nothing but a `WxError` of code `upstream-failed`. */
export class RemoteServer {
  readonly #options: RemoteServerOptions
  /** Which replica answered last: it is asked first. */
  #turn = 0

  constructor(options: RemoteServerOptions) {
    this.#options = options
  }

  async read(): Promise<Reading> {
    return readingIn(await this.#call('', { method: 'GET' }))
  }

  /**
   * The next token too, where the key may also read: from the same replica, so that no other can still give the bad one.
   * Undefined where it may not, and where the key may not report.
   */
  async report(bad: string): Promise<Reading | undefined> {
    const answer = await this.#call('/report-bad', { method: 'POST', body: JSON.stringify({ token: bad }) }).catch(unlessForbidden)
    return answer === undefined || answer.status === 204 ? undefined : readingIn(answer)
  }

  /** Every replica gets a second chance where the first failed at once: it may just have been replaced by a new one. */
  async #call(suffix: string, init: Pick<FetchInit, 'method' | 'body'>): Promise<Answer> {
    const { urls } = this.#options
    const patient = Math.max(2, urls.length)
    // Another call may end meanwhile and move the turn: every replica is to be asked all the same.
    const first = this.#turn
    const failures: WxError[] = []
    let waits = 0
    for (let index = 0; index < 2 * urls.length && waits < patient; index++) {
      const turn = (first + index) % urls.length
      const answer = await this.#send(urls[turn] ?? '', suffix, init, PATIENCE_MS / patient).catch(asWxError)
      if (!WxError.is(answer)) {
        this.#turn = turn
        return answer
      }
      if (answer instanceof Refused) throw answer
      if (answer instanceof Late) waits += 1
      failures.push(answer)
    }
    throw allOf(failures)
  }

  async #send(base: string, suffix: string, init: Pick<FetchInit, 'method' | 'body'>, limitMs: number): Promise<Answer> {
    const { appId, kind, key, clock, fetch = globalFetch } = this.#options
    const url = `${base}/v1/accounts/${encodeURIComponent(appId)}/tokens/${kind}${suffix}`
    const name = `${init.method} ${url}`
    const controller = new AbortController()
    const late = (): WxError => {
      controller.abort()
      return new Late('upstream-failed', `${name} was not answered within ${limitMs / 1_000} s: is the token server running?`)
    }
    const headers = { authorization: `Bearer ${key}`, ...(init.body === undefined ? {} : { 'content-type': 'application/json' }) }
    const exchange = async (): Promise<Answer> => {
      const response = await fetch(url, { ...init, headers, redirect: 'manual', signal: controller.signal })
      return { name, status: response.status, text: await response.text() }
    }
    const answer = await withinLimit(exchange().catch(unreachable(name)), limitMs, clock, late)
    if (answer.status === 200 || answer.status === 204) return answer
    throw refusal(answer)
  }
}

/** What every replica said, and once what several said alike; an error code of the platform, which only one that answered can know. */
function allOf(failures: readonly WxError[]): WxError {
  const message = [...new Set(failures.map((failure) => failure.message))].join('; ')
  const errcode = failures.find((failure) => failure.errcode !== undefined)?.errcode
  return new WxError('upstream-failed', message, errcode === undefined ? {} : { errcode })
}

interface Answer {
  readonly name: string
  readonly status: number
  readonly text: string
}

/** As much time went by as there is for one replica. */
class Late extends WxError {}

/** No other replica would say anything else. */
class Refused extends WxError {
  readonly status: number

  constructor(status: number, message: string) {
    super('upstream-failed', message)
    this.status = status
  }
}

function unlessForbidden(error: unknown): undefined {
  if (!(error instanceof Refused) || error.status !== 403) throw error
}

const globalFetch: Fetch = (url, init) => globalThis.fetch(url, init)

function unreachable(name: string) {
  return (error: unknown): never => {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
    const reason =
      cause instanceof Error ? ('code' in cause && typeof cause.code === 'string' ? cause.code : cause.name) : 'no reason given'
    throw new WxError('upstream-failed', `${name} could not be reached, or broke off: ${reason}`)
  }
}

const REFUSALS: Readonly<Record<number, string>> = {
  401: 'it does not know the key: is it the one in the server’s configuration?',
  403: 'the key is not for this account, or not for this: see accounts and allow in the server’s configuration',
  404: 'there is no such account or kind of token: see the server’s configuration',
}

function refusal({ name, status, text }: Answer): WxError {
  const rule = REFUSALS[status]
  if (rule !== undefined) return new Refused(status, `${name} was answered with HTTP ${status}: ${rule}`)
  const { message, errcode } = fieldsOf(text)
  const said = typeof message === 'string' ? `: ${message.slice(0, 300)}` : ''
  const options = typeof errcode === 'number' ? { errcode } : {}
  return new WxError('upstream-failed', `${name} was answered with HTTP ${status}${said}`, options)
}

function readingIn({ name, text }: Answer): Reading {
  const { token, expiresInMs } = fieldsOf(text)
  if (typeof token === 'string' && /^[\x21-\x7e]{1,2048}$/.test(token) && typeof expiresInMs === 'number' && expiresInMs > 0) {
    return { value: token, remainingMs: expiresInMs }
  }
  throw new WxError('upstream-failed', `${name} gave no token and expiresInMs: is the address that of a token server?`)
}

function fieldsOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

function asWxError(error: unknown): WxError {
  if (WxError.is(error)) return error
  throw error
}
