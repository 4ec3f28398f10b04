import { type Clock, MemoryStore, type Store, systemClock, WxError } from '@wx/core'
import { Account } from './account'
import { warnOfClusterWorker } from './cluster-warning'
import type { Issuer } from './issuer'
import { RETRY_MS } from './limits'
import { LocalToken } from './local-token'
import { recordKey, secretTag } from './record'
import { Refresher } from './refresher'
import { SharedRecord } from './shared-record'
import { stableToken } from './stable-token'
import { type TokenEvent, type TokenEvents, TokenListeners } from './token-events'
import type { Fetch } from './wx-api'

export interface TokenManagerOptions {
  readonly appId: string
  readonly secret: string
  /** Shared by all processes that use this account; without one, this process's memory. */
  readonly store?: Store
  /** Where tokens come from; `stableToken()` unless given. */
  readonly issuer?: Issuer
  /** The global `fetch` unless given. */
  readonly fetch?: Fetch
  readonly clock?: Clock
  /** In [0, 1), as `Math.random`. */
  readonly random?: () => number
}

export interface GetOptions {
  /** Ends the waiting of this one call; the refresh that others wait for goes on. */
  readonly signal?: AbortSignal
}

/** The state of a token, for a health page: nothing in it is secret. Times are milliseconds from now. */
export interface TokenDescription {
  readonly appId: string
  readonly endpoint: string
  /** `none`: never fetched, ended, or reported as bad. `due`: still good, and to be refreshed. */
  readonly state: 'none' | 'fresh' | 'due'
  /** For how long the token is still handed out. */
  readonly remainingMs: number
  /** The store did not answer the last time. */
  readonly degraded: boolean
  /** Why the last fetch of this process failed, until a token has come since. */
  readonly lastFailure: string | undefined
}

/**
 * Keeps one account's access token fresh, together with every other process that uses the same store: one of them fetches,
 * all of them use it. While the token is healthy `get` answers from memory; when it falls due the old one is served until
 * the new one is there. Works without a timer; `start` adds one for servers that want to be ahead of the first call.
 *
 * @example
 * ```ts
 * const tokens = new TokenManager({ appId, secret, store: new RedisStore({ client }) })
 * const accessToken = await tokens.get()
 * // the platform answered 40001, 40014 or 42001 to a call with it:
 * await tokens.invalidate(accessToken)
 * ```
 */
export class TokenManager {
  readonly #appId: string
  readonly #endpoint: string
  readonly #clock: Clock
  readonly #listeners = new TokenListeners()
  readonly #local: LocalToken
  readonly #refresher: Refresher
  #reported: { readonly value: string; readonly done: Promise<void> } | undefined
  #cancelTimer: (() => void) | undefined

  constructor(options: TokenManagerOptions) {
    const { appId, secret, fetch, store, issuer = stableToken(), clock = systemClock, random = Math.random } = options
    requireText('appId', appId)
    requireText('secret', secret)
    if (store === undefined && issuer.supersedes) warnOfClusterWorker()
    const windowMs = issuer.window.minMs + random() * (issuer.window.maxMs - issuer.window.minMs)
    this.#appId = appId
    this.#endpoint = issuer.endpoint
    this.#clock = clock
    this.#local = new LocalToken(clock, windowMs)
    this.#refresher = new Refresher({
      account: new Account({ appId, secret, issuer, fetch, clock }),
      owner: crypto.randomUUID(),
      tag: secretTag(appId, secret),
      windowMs,
      shared: new SharedRecord(store ?? new MemoryStore({ clock }), recordKey(appId, issuer.endpoint), clock),
      local: this.#local,
      listeners: this.#listeners,
      clock,
      random,
    })
  }

  /**
   * A token that is good for at least another minute. Waits only where there is none: then up to 8 s, or until the lease of a
   * crashed process ends.
   *
   * Throws a `WxError` of code `token-unavailable`, with the platform's `errcode` where that is the cause; or the signal's reason.
   */
  get(options: GetOptions = {}): Promise<string> {
    const quiet = this.#local.quietAnswer()
    if (quiet !== undefined) return quiet
    const answer = this.#local.liveAnswer() ?? this.#local.arrival(options.signal)
    this.#refresher.start()
    return answer
  }

  /**
   * The platform refused this token (40001, 40014, 42001). By value: any number of reports of one token, from any number of
   * processes, cost one fetch, and a report about an older token costs none. Never throws; the next `get` waits for a better one.
   */
  invalidate(badToken: string): Promise<void> {
    if (this.#reported?.value !== badToken) {
      if (this.#local.value === badToken) this.#listeners.tell('rejected', {})
      this.#local.reject(badToken)
      this.#reported = { value: badToken, done: this.#refresher.report(badToken) }
    }
    return this.#reported.done
  }

  /** Looks after the token by a timer as well, for servers. The timer keeps no process alive. Starting twice is starting once. */
  start(): void {
    if (this.#cancelTimer !== undefined) return
    const tick = (): void => {
      if (this.#local.restMs() === 0) this.#refresher.start()
      this.#cancelTimer = this.#clock.schedule(Math.max(RETRY_MS, this.#local.restMs()), tick)
    }
    tick()
  }

  stop(): void {
    this.#cancelTimer?.()
    this.#cancelTimer = undefined
  }

  /** Calls `listener` at every event of that name; the function returned ends it. */
  on<E extends TokenEvent>(event: E, listener: (detail: TokenEvents[E]) => void): () => void {
    return this.#listeners.add(event, listener)
  }

  describe(): TokenDescription {
    return {
      appId: this.#appId,
      endpoint: this.#endpoint,
      state: !this.#local.isLive() ? 'none' : this.#local.isDue() ? 'due' : 'fresh',
      remainingMs: this.#local.remainingMs(),
      degraded: this.#refresher.degraded,
      lastFailure: this.#refresher.lastFailure?.message,
    }
  }
}

const requireText = (name: 'appId' | 'secret', value: string): void => {
  if (typeof value === 'string' && /^[\x21-\x7e]+$/.test(value)) return
  const problem =
    typeof value !== 'string'
      ? `is of type ${typeof value}`
      : value === ''
        ? 'is empty'
        : 'contains spaces or other characters than printable ASCII'
  throw new WxError(
    'config-invalid',
    `${name} ${problem}: copy it from 设置与开发 › 基本配置 in the console; is the environment variable set?`,
  )
}
