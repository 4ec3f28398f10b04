import { type Fetch, type FetchInit, readText } from '@wx/api'
import { type Clock, WxError } from '@wx/core'
import { systemReason, withinLimit } from '@wx/core/internal'
import { type Reading, Refused, readingIn, refusal, type ServerAnswer } from './server-answer'

export interface RemoteServerOptions {
  /** Replicas of one server: asked in turn until one answers. */
  readonly urls: readonly string[]
  readonly key: string
  readonly appId: string
  readonly kind: string
  readonly fetch: Fetch | undefined
  readonly clock: Clock
}

/** What became of a report. */
export interface Report {
  /** False if the key may not report. */
  readonly isHeard: boolean
  /**
   * The token that the server gives from now on, if the key may read it. It comes from the replica that took
   * the report: another replica could still give the bad one.
   */
  readonly next: Reading | undefined
}

type Request = Pick<FetchInit, 'method' | 'body'>

/** The limit for all replicas together: within it a caller without a token gets an error. */
const PATIENCE_MS = 8_000
/** Far more than a token's answer needs. */
const MAX_BYTES = 65_536

/**
 * The token server's HTTP contract, from the reader's side.
 *
 * Each method rejects with a `WxError` of code `upstream-failed`, and with no other error.
 */
export class RemoteServer {
  readonly #options: RemoteServerOptions
  /** The index of the replica that answered last: it is asked first. */
  #turn = 0

  constructor(options: RemoteServerOptions) {
    this.#options = options
  }

  async read(): Promise<Reading> {
    return readingIn(await this.#call('', { method: 'GET' }))
  }

  async report(bad: string): Promise<Report> {
    const answer = await this.#call('/report-bad', { method: 'POST', body: JSON.stringify({ token: bad }) }).catch(unlessForbidden)
    if (answer === undefined) return { isHeard: false, next: undefined }
    return { isHeard: true, next: answer.status === 204 ? undefined : readingIn(answer) }
  }

  /** If a replica failed at once it is asked a second time: a new replica may just have taken its place. */
  async #call(suffix: string, request: Request): Promise<ServerAnswer> {
    const { urls } = this.#options
    const patient = Math.max(2, urls.length)
    // Another call may change `#turn` meanwhile; with a copy of it every replica is asked.
    const first = this.#turn
    const failures: WxError[] = []
    let waits = 0
    for (let index = 0; index < 2 * urls.length && waits < patient; index++) {
      const turn = (first + index) % urls.length
      try {
        const answer = await this.#send(urls[turn] ?? '', suffix, request, PATIENCE_MS / patient)
        this.#turn = turn
        return answer
      } catch (error) {
        if (!WxError.is(error) || error instanceof Refused) throw error
        if (error instanceof Late) waits += 1
        failures.push(error)
      }
    }
    throw allOf(failures)
  }

  async #send(base: string, suffix: string, request: Request, limitMs: number): Promise<ServerAnswer> {
    const { appId, kind, clock } = this.#options
    const url = `${base}/v1/accounts/${encodeURIComponent(appId)}/tokens/${kind}${suffix}`
    const name = `${request.method} ${url}`
    const controller = new AbortController()
    const late = (): WxError => {
      controller.abort()
      return new Late('upstream-failed', `${name} was not answered within ${limitMs / 1_000} s. Is the token server running?`)
    }
    const answer = await withinLimit(this.#exchange(name, url, request, controller.signal), limitMs, clock, late)
    if (answer.status === 200 || answer.status === 204) return answer
    throw refusal(answer)
  }

  async #exchange(name: string, url: string, request: Request, signal: AbortSignal): Promise<ServerAnswer> {
    const { key, fetch = globalFetch } = this.#options
    const headers = { authorization: `Bearer ${key}`, ...(request.body === undefined ? {} : { 'content-type': 'application/json' }) }
    try {
      const response = await fetch(url, { ...request, headers, redirect: 'manual', signal })
      return { name, status: response.status, text: await readText(response, MAX_BYTES) }
    } catch (error) {
      const why = WxError.is(error) ? error.message : `It could not be reached, or broke off: ${systemReason(error)}.`
      throw new WxError('upstream-failed', `${name} failed. ${why}`)
    }
  }
}

/** The time for one replica has passed. */
class Late extends WxError {}

const globalFetch: Fetch = (url, init) => globalThis.fetch(url, init)

function unlessForbidden(error: unknown): undefined {
  if (!(error instanceof Refused) || error.status !== 403) throw error
}

/**
 * One error with the message of every replica, each message once, and with the platform's error code if one
 * of them had it.
 */
function allOf(failures: readonly WxError[]): WxError {
  const message = [...new Set(failures.map((failure) => failure.message))].join(' ')
  const errcode = failures.find((failure) => failure.errcode !== undefined)?.errcode
  return new WxError('upstream-failed', message, errcode === undefined ? {} : { errcode })
}
