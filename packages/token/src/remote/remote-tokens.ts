import type { Fetch } from '@wx/api'
import { type Clock, systemClock, WxError } from '@wx/core'
import { refuseUnknownOptions, unlessAborted } from '@wx/core/internal'
import type { TokenSource } from '../issue/ticket'
import type { GetOptions } from '../manager/token-manager'
import { printable } from '../printable'
import { LocalToken } from '../refresh/local-token'
import { unavailable } from '../refresh/unavailable'
import { between } from '../time/between'
import { Flight } from '../time/flight'
import { RemoteServer, type Report } from './remote-server'
import type { Reading } from './server-answer'
import { serverUrls } from './server-urls'
import { checkKind, type TokenKind } from './token-kind'

/** Options of {@link RemoteTokens}. */
export interface RemoteTokensOptions {
  /** The address of `@wx/token-server`; several if it has replicas and nothing in front of them. */
  readonly url: string | readonly string[]
  /** One of the server's keys. The app secret stays on the server. */
  readonly key: string
  readonly appId: string
  /** Default: `access_token`. */
  readonly kind?: TokenKind
  /** Default: the global `fetch`. */
  readonly fetch?: Fetch
  readonly clock?: Clock
  /** In [0, 1), as `Math.random`. */
  readonly random?: () => number
}

/** The state of a token at a reader, for a health page. Nothing in it is secret. */
export interface RemoteDescription {
  readonly appId: string
  readonly kind: TokenKind
  /** For how long the held token may be used, in milliseconds. */
  readonly remainingMs: number
  /** Why the server did not answer the last time, until it has answered since. */
  readonly lastFailure: string | undefined
}

const OPTIONS: readonly (keyof RemoteTokensOptions)[] = ['url', 'key', 'appId', 'kind', 'fetch', 'clock', 'random']
const ENVIRONMENT = 'Is the environment variable set?'
const RECHECK_MIN_MS = 30_000
const RECHECK_MAX_MS = 60_000
/**
 * A superseded token works for 300 s. One that the server has not confirmed for this long is checked before
 * it is used.
 */
const CONFIRM_MS = 240_000
const RETRY_MIN_MS = 1_000
const RETRY_MAX_MS = 30_000
/** Replicas may disagree for a moment. */
const ROUNDS = 3

/**
 * Takes the place of a `TokenManager` if a token server keeps the tokens. Reads one token and holds it: `get`
 * answers from memory, checks again in the background every 30 to 60 s, and serves the last token to its end
 * while the server is away. Uses no timers and imports no runtime's modules, so it runs on the edge too.
 *
 * The constructor throws a `WxError` of code `config-invalid`.
 *
 * @example
 * ```ts
 * const key = process.env.WX_TOKEN_KEY ?? ''
 * const tokens = new RemoteTokens({ url: 'https://tokens.internal:8090', key, appId: 'wx0123456789abcdef' })
 * const accessToken = await tokens.get()
 * ```
 */
export class RemoteTokens implements TokenSource {
  readonly #appId: string
  readonly #kind: TokenKind
  readonly #server: RemoteServer
  readonly #clock: Clock
  readonly #random: () => number
  readonly #local: LocalToken
  #flight: Flight<string> | undefined
  /** The last value that a caller saw refused; `#unreported` holds it until the server has the report. */
  #refused: string | undefined
  #unreported: string | undefined
  /** Monotonic, as all times here. */
  #confirmedAt = Number.NEGATIVE_INFINITY
  #retryAt = Number.NEGATIVE_INFINITY
  #failures = 0
  #lastFailure: WxError | undefined

  constructor(options: RemoteTokensOptions) {
    refuseUnknownOptions('RemoteTokens', options, OPTIONS)
    const { fetch, clock = systemClock, random = Math.random } = options
    this.#appId = printable('appId', options.appId, ENVIRONMENT)
    this.#kind = checkKind(options.kind || 'access_token')
    this.#clock = clock
    this.#random = random
    this.#local = new LocalToken(clock)
    this.#server = new RemoteServer({
      urls: serverUrls(options.url),
      key: printable('key', options.key, ENVIRONMENT),
      appId: this.#appId,
      kind: this.#kind,
      fetch,
      clock,
    })
  }

  /**
   * A token that may be used now. Rejects with a `WxError` of code `token-unavailable`, or with the signal's
   * reason.
   */
  get(options: GetOptions = {}): Promise<string> {
    const cached = this.#local.cachedAnswer()
    if (cached !== undefined) return cached
    const live = this.#local.liveAnswer()
    const landing = this.#look()
    options.waitUntil?.(landing.then(ignore, ignore))
    if (live === undefined) return unlessAborted(landing, options.signal)
    if (this.#clock.monotonic() - this.#confirmedAt < CONFIRM_MS) return live
    const confirmed = landing.catch((error: unknown) => this.#local.liveAnswer() ?? Promise.reject(error))
    return unlessAborted(confirmed, options.signal)
  }

  /**
   * The platform refused this token (40001, 40014, 42001). Reports it to the server, and the next `get` waits
   * for the answer. If the server goes on giving the token after the report, the platform has confirmed it,
   * and it stays in use. Never rejects.
   */
  async invalidate(badToken: string): Promise<void> {
    this.#local.reject(badToken)
    if (this.#refused !== badToken) {
      this.#refused = badToken
      this.#unreported = badToken
      this.#local.checkNow()
      this.#retryAt = Number.NEGATIVE_INFINITY
    }
    if (this.#unreported === badToken) await this.#look().catch(ignore)
  }

  describe(): RemoteDescription {
    const remainingMs = this.#local.remainingMs()
    return { appId: this.#appId, kind: this.#kind, remainingMs, lastFailure: this.#lastFailure?.message }
  }

  /** One flight for all callers, and a short pause after one that failed. */
  #look(): Promise<string> {
    if (this.#flight?.isLost === false) return this.#flight.landing
    if (this.#lastFailure !== undefined && this.#clock.monotonic() < this.#retryAt) return Promise.reject(unavailable(this.#lastFailure))
    this.#flight?.replace()
    const flight = new Flight<string>(this.#clock, (own) => this.#fly(own))
    this.#flight = flight
    const landed = (): void => {
      if (this.#flight === flight) this.#flight = undefined
    }
    flight.landing.then(landed, landed)
    return flight.landing
  }

  async #fly(flight: Flight<string>): Promise<string> {
    try {
      return await this.#read(flight)
    } catch (error) {
      // Another flight has taken over while this process was frozen: its answer is the right one for the old
      // callers too.
      if (flight.isReplaced) return this.#look()
      if (!WxError.is(error)) throw error
      throw this.#failed(error)
    }
  }

  async #read(flight: Flight<string>): Promise<string> {
    for (let round = 0; round < ROUNDS; round++) {
      const askedAt = this.#clock.monotonic()
      const { isHeard, next } = await this.#report()
      flight.resume()
      const reading = next ?? (await this.#server.read())
      flight.resume()
      if (isHeard || reading.value !== this.#refused) return this.#hold(reading, askedAt)
      this.#unreported = this.#refused
    }
    throw new WxError('upstream-failed', 'The token server still gives the token that the platform refused. May the key report bad tokens?')
  }

  /** Reports a refused token to the server, if that has not been done yet. */
  async #report(): Promise<Report> {
    const bad = this.#unreported
    if (bad === undefined) return { isHeard: false, next: undefined }
    const report = await this.#server.report(bad)
    if (this.#unreported === bad) this.#unreported = undefined
    return report
  }

  #hold({ value, remainingMs }: Reading, askedAt: number): string {
    this.#local.hold(value, askedAt + remainingMs, Number.POSITIVE_INFINITY)
    this.#local.checkIn(Math.min(between(this.#random, RECHECK_MIN_MS, RECHECK_MAX_MS), remainingMs / 2))
    this.#confirmedAt = askedAt
    this.#failures = 0
    this.#lastFailure = undefined
    return value
  }

  #failed(error: WxError): WxError {
    const longest = Math.min(RETRY_MAX_MS, RETRY_MIN_MS * 2 ** Math.min(this.#failures, 10))
    const pauseMs = between(this.#random, RETRY_MIN_MS / 2, longest)
    this.#failures += 1
    this.#lastFailure = error
    this.#retryAt = this.#clock.monotonic() + pauseMs
    this.#local.checkIn(pauseMs)
    return unavailable(error)
  }
}

function ignore(): void {}
