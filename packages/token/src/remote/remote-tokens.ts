import type { Fetch } from '@wx/api'
import { type Clock, systemClock, WxError } from '@wx/core'
import type { TokenSource } from '../issue/ticket'
import type { GetOptions } from '../manager/token-manager'
import { printable } from '../printable'
import { type Reading, RemoteServer } from './remote-server'

/** What a token server keeps for an account. */
export type TokenKind = 'access_token' | 'jsapi_ticket' | 'wx_card_ticket'

export interface RemoteTokensOptions {
  /** Where `@wx/token-server` is; several where it has replicas and nothing in front of them. */
  readonly url: string | readonly string[]
  /** One of the server's keys. The app secret stays there. */
  readonly key: string
  readonly appId: string
  /** `access_token` unless given. */
  readonly kind?: TokenKind
  readonly fetch?: Fetch
  readonly clock?: Clock
  /** In [0, 1), as `Math.random`. */
  readonly random?: () => number
}

/** The state of a token at a reader, for a health page: nothing in it is secret. */
export interface RemoteDescription {
  readonly appId: string
  readonly kind: TokenKind
  /** For how long the token at hand may be used, in milliseconds. */
  readonly remainingMs: number
  /** Why the server did not answer the last time, until it has answered since. */
  readonly lastFailure: string | undefined
}

/** What takes the place of a `TokenManager` where a token server keeps the tokens. */
export interface RemoteTokens extends TokenSource {
  /** A token that may be used now. Throws a `WxError` of code `token-unavailable`, or the signal's reason. */
  readonly get: (options?: GetOptions) => Promise<string>
  /** The platform refused this token (40001, 40014, 42001): tells the server. Never throws; the next `get` waits for a better one. */
  readonly invalidate: (badToken: string) => Promise<void>
  readonly describe: () => RemoteDescription
}

interface Held {
  readonly value: string
  /** Made once, so that a healthy token costs a caller no new promise. */
  readonly answer: Promise<string>
  /** Monotonic, as all times here. */
  readonly endsAt: number
}

interface Flight {
  readonly startedAt: number
  readonly landing: Promise<string>
}

const RECHECK_MIN_MS = 30_000
const RECHECK_MAX_MS = 60_000
/** A superseded token works 300 s longer. One that nobody has confirmed for this long is looked at before it is used. */
const CONFIRM_MS = 240_000
const RETRY_MIN_MS = 1_000
const RETRY_MAX_MS = 30_000
/** An edge runtime may have ended the request that a flight belonged to, and the flight with it. */
const FLIGHT_LOST_MS = 20_000
const REPORTS = 3

/**
 * Reads one token from a token server and keeps it at hand: `get` answers from memory, looks again in the background every
 * 30 to 60 s, and serves the last value to its end while the server is away. No timers, no imports of a runtime: runs on the edge too.
 *
 * Throws a `WxError` of code `config-invalid`.
 *
 * @example
 * ```ts
 * const tokens = remoteTokens({ url: 'https://tokens.internal:8090', key: process.env.WX_TOKEN_KEY, appId: 'wx0123456789abcdef' })
 * const accessToken = await tokens.get()
 * ```
 */
export function remoteTokens(options: RemoteTokensOptions): RemoteTokens {
  return new Reader(options)
}

class Reader implements RemoteTokens {
  readonly #appId: string
  readonly #kind: TokenKind
  readonly #server: RemoteServer
  readonly #clock: Clock
  readonly #random: () => number
  #held: Held | undefined
  #flight: Flight | undefined
  /** The last value that a caller saw refused; and the same until the server has been told. */
  #rejected: string | undefined
  #unreported: string | undefined
  #confirmedAt = Number.NEGATIVE_INFINITY
  #checkAt = Number.NEGATIVE_INFINITY
  #failures = 0
  #lastFailure: WxError | undefined

  constructor(options: RemoteTokensOptions) {
    const { appId, key, kind = 'access_token', fetch, clock = systemClock, random = Math.random } = options
    this.#appId = printable('appId', appId, 'is the environment variable set?')
    this.#kind = kind
    this.#clock = clock
    this.#random = random
    this.#server = new RemoteServer({
      urls: urlsIn(options.url),
      key: printable('key', key, 'is the environment variable set?'),
      appId,
      kind,
      fetch,
      clock,
    })
  }

  get(options: GetOptions = {}): Promise<string> {
    const now = this.#clock.monotonic()
    const held = this.#live(now)
    if (held !== undefined && now < this.#checkAt) return held.answer
    const landing = this.#look(now)
    if (held === undefined) return unlessAborted(landing, options.signal)
    if (now - this.#confirmedAt < CONFIRM_MS) return held.answer
    return unlessAborted(
      landing.catch((error: unknown) => this.#lastValue(error)),
      options.signal,
    )
  }

  async invalidate(badToken: string): Promise<void> {
    if (this.#held?.value === badToken) this.#held = undefined
    if (this.#rejected !== badToken) {
      this.#rejected = badToken
      this.#unreported = badToken
      this.#checkAt = Number.NEGATIVE_INFINITY
    }
    if (this.#unreported === badToken) await this.#look(this.#clock.monotonic()).catch(() => {})
  }

  describe(): RemoteDescription {
    const now = this.#clock.monotonic()
    const remainingMs = Math.max(0, (this.#held?.endsAt ?? now) - now)
    return { appId: this.#appId, kind: this.#kind, remainingMs, lastFailure: this.#lastFailure?.message }
  }

  #live(now: number): Held | undefined {
    return this.#held !== undefined && now < this.#held.endsAt ? this.#held : undefined
  }

  #lastValue(error: unknown): string {
    const held = this.#live(this.#clock.monotonic())
    if (held === undefined) throw error
    return held.value
  }

  /** One flight for all who wait, and a short rest after one that failed. */
  #look(now: number): Promise<string> {
    if (this.#flight !== undefined && now - this.#flight.startedAt < FLIGHT_LOST_MS) return this.#flight.landing
    if (now < this.#checkAt && this.#lastFailure !== undefined) return Promise.reject(unavailable(this.#lastFailure))
    const flight: Flight = { startedAt: now, landing: this.#fly() }
    this.#flight = flight
    const done = (): void => {
      if (this.#flight === flight) this.#flight = undefined
    }
    flight.landing.then(done, done)
    return flight.landing
  }

  async #fly(): Promise<string> {
    try {
      for (let round = 0; round < REPORTS; round++) {
        const askedAt = this.#clock.monotonic()
        const reading = await this.#ask()
        if (reading.value !== this.#rejected) return this.#adopt(reading, askedAt)
        this.#unreported = this.#rejected
      }
      throw new WxError(
        'upstream-failed',
        'the token server keeps giving the token that the platform refused: may the key report bad tokens?',
      )
    } catch (error) {
      if (!WxError.is(error)) throw error
      throw this.#failed(error)
    }
  }

  async #ask(): Promise<Reading> {
    const bad = this.#unreported
    const next = bad === undefined ? undefined : await this.#server.report(bad)
    if (this.#unreported === bad) this.#unreported = undefined
    return next ?? this.#server.read()
  }

  #adopt({ value, remainingMs }: Reading, askedAt: number): string {
    const answer = this.#held?.value === value ? this.#held.answer : Promise.resolve(value)
    this.#held = { value, answer, endsAt: askedAt + remainingMs }
    this.#confirmedAt = askedAt
    this.#checkAt = askedAt + Math.min(this.#between(RECHECK_MIN_MS, RECHECK_MAX_MS), remainingMs / 2)
    this.#failures = 0
    this.#lastFailure = undefined
    return value
  }

  #failed(error: WxError): WxError {
    const longest = Math.min(RETRY_MAX_MS, RETRY_MIN_MS * 2 ** Math.min(this.#failures, 10))
    this.#failures += 1
    this.#lastFailure = error
    this.#checkAt = this.#clock.monotonic() + this.#between(RETRY_MIN_MS / 2, longest)
    return unavailable(error)
  }

  #between(least: number, most: number): number {
    return least + this.#random() * (most - least)
  }
}

function unavailable(cause: WxError): WxError {
  return new WxError(
    'token-unavailable',
    `no usable token: ${cause.message}`,
    cause.errcode === undefined ? { cause } : { cause, errcode: cause.errcode },
  )
}

async function unlessAborted(promise: Promise<string>, signal: AbortSignal | undefined): Promise<string> {
  if (signal === undefined) return promise
  let abort = (): void => {}
  const aborted = new Promise<never>((_, reject) => {
    abort = (): void => reject(signal.reason)
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort, { once: true })
  })
  return Promise.race([promise, aborted]).finally(() => signal.removeEventListener('abort', abort))
}

function urlsIn(url: string | readonly string[]): readonly string[] {
  const urls = typeof url === 'string' ? [url] : url
  if (urls.length === 0) throw new WxError('config-invalid', 'url is an empty list: name at least one token server')
  return urls.map(checkUrl)
}

function checkUrl(text: string): string {
  const parsed = URL.canParse(text) ? new URL(text) : undefined
  const plain =
    parsed !== undefined && /^https?:$/.test(parsed.protocol) && `${parsed.username}${parsed.password}${parsed.search}${parsed.hash}` === ''
  // The text is not repeated: a key may have been put into it.
  if (!plain)
    throw new WxError(
      'config-invalid',
      'url should be http:// or https:// with nothing but a host, a port and maybe a path; the key has an option of its own',
    )
  return text.replace(/\/+$/, '')
}
