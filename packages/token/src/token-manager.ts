import type { Fetch } from '@wx/api'
import { type Clock, MemoryStore, type Store, systemClock, WxError } from '@wx/core'
import { Account } from './account'
import { warnOfClusterWorker } from './cluster-warning'
import type { Issuer } from './issuer'
import { RETRY_MS } from './limits'
import { LocalToken } from './local-token'
import { isAtomic } from './plain-store'
import { Refresher } from './refresher'
import { SharedRecord } from './shared-record'
import { stableToken } from './stable-token'
import type { Listener, TokenEvent, TokenListeners } from './token-events'
import { TokenHealth } from './token-health'

export interface TokenManagerOptions extends TokenSettings {
  readonly appId: string
  readonly secret: string
}

/** What many accounts can have in common. */
export interface TokenSettings {
  /** Shared by all processes that use these accounts; without one, this process's memory. */
  readonly store?: Store
  /** Where tokens come from; `stableToken()` unless given. */
  readonly issuer?: Issuer
  /** The global `fetch` unless given. */
  readonly fetch?: Fetch
  readonly clock?: Clock
  /** In [0, 1), as `Math.random`. */
  readonly random?: () => number
}

/** What managers of different accounts in one process have in common. */
export interface TokenFamily {
  /** Random: their name in leases. */
  readonly owner: string
  /** Hear of every event too. */
  readonly listeners?: TokenListeners
}

export interface GetOptions {
  /** Ends the waiting of this one call; the refresh that others wait for goes on. */
  readonly signal?: AbortSignal
  /** Where work that is not awaited ends with the request, as on edge runtimes: handed a refresh that goes on in the background. */
  readonly waitUntil?: (work: Promise<void>) => void
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
  readonly #clock: Clock
  readonly #account: Account
  readonly #local: LocalToken
  readonly #health: TokenHealth
  readonly #refresher: Refresher
  #reported: { readonly value: string; readonly done: Promise<void> } | undefined
  #cancelTimer: (() => void) | undefined

  /** `family`: what `TokenManagers` shares among its own. */
  constructor(options: TokenManagerOptions, family: TokenFamily = { owner: crypto.randomUUID() }) {
    const { appId, secret, fetch, issuer = stableToken(), clock = systemClock, random = Math.random } = options
    if (options.store === undefined && issuer.supersedes) warnOfClusterWorker()
    const store = options.store ?? new MemoryStore({ clock })
    if (issuer.supersedes && !isAtomic(store)) throw notAtomic()
    const account = new Account({ appId, secret, issuer, fetch, clock })
    const shared = new SharedRecord(store, account, clock)
    const local = new LocalToken(clock, issuer.window.minMs + random() * (issuer.window.maxMs - issuer.window.minMs))
    this.#clock = clock
    this.#account = account
    this.#local = local
    this.#health = new TokenHealth(account, family.listeners)
    this.#refresher = new Refresher({ account, shared, local, health: this.#health, clock, random, owner: family.owner })
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
    const work = this.#refresher.start()
    options.waitUntil?.(work)
    return answer
  }

  /**
   * The platform refused this token (40001, 40014, 42001). By value: any number of reports of one token, from any number of
   * processes, cost one fetch, and a report about an older token costs none. Never throws; the next `get` waits for a better one.
   */
  invalidate(badToken: string): Promise<void> {
    if (this.#reported?.value !== badToken) {
      if (this.#local.value === badToken) this.#health.tell('rejected', {})
      this.#local.reject(badToken)
      this.#reported = { value: badToken, done: this.#refresher.report(badToken) }
    }
    return this.#reported.done
  }

  /** Does what is due now, as `start` does by itself; for a cron trigger where nothing runs in between. Never throws. */
  tend(): Promise<void> {
    return this.#local.restMs() > 0 ? Promise.resolve() : this.#refresher.start()
  }

  /** Looks after the token by a timer as well, for servers. The timer keeps no process alive. Starting twice is starting once. */
  start(): void {
    if (this.#cancelTimer !== undefined) return
    const tick = (): void => {
      void this.tend()
      this.#cancelTimer = this.#clock.schedule(Math.max(RETRY_MS, this.#local.restMs()), tick)
    }
    tick()
  }

  stop(): void {
    this.#cancelTimer?.()
    this.#cancelTimer = undefined
  }

  /** Calls `listener` at every event of that name; the function returned ends it. */
  on<E extends TokenEvent>(event: E, listener: Listener<E>): () => void {
    return this.#health.on(event, listener)
  }

  describe(): TokenDescription {
    return {
      appId: this.#account.appId,
      endpoint: this.#account.endpoint,
      state: !this.#local.isLive() ? 'none' : this.#local.isDue() ? 'due' : 'fresh',
      remainingMs: this.#local.remainingMs(),
      degraded: this.#health.isDegraded('store'),
      lastFailure: this.#health.lastFailure?.message,
    }
  }
}

function notAtomic(): WxError {
  return new WxError(
    'config-invalid',
    'this store can only get and set, so two processes may fetch at once, and a classic token ends the one before it: use stableToken(), or a FileStore or RedisStore',
  )
}
