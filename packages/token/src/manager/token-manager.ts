import type { Fetch } from '@wx/api'
import { type Clock, MemoryStore, type Store, systemClock, WxError } from '@wx/core'
import { refuseUnknownOptions } from '@wx/core/internal'
import type { TokenEvent, TokenListener, TokenListeners } from '../events/token-events'
import { TokenHealth } from '../events/token-health'
import { checkIssuer, type Issuer } from '../issue/issuer'
import { stableToken } from '../issue/stable-token'
import { TokenFetcher } from '../issue/token-fetcher'
import { RETRY_MS } from '../record/limits'
import { LocalToken } from '../refresh/local-token'
import { Refresher } from '../refresh/refresher'
import type { SyncOptions } from '../refresh/token-sync'
import { between } from '../time/between'
import { warnOfClusterWorker } from './cluster-warning'

export interface TokenManagerOptions extends TokenSettings {
  readonly appId: string
  readonly secret: string
}

/** The options that many accounts can have in common. */
export interface TokenSettings {
  /** Shared by all processes that use these accounts. Default: this process's memory. */
  readonly store?: Store
  /** Where tokens come from. Default: `stableToken()`. */
  readonly issuer?: Issuer
  /** Default: the global `fetch`. */
  readonly fetch?: Fetch
  readonly clock?: Clock
  /** In [0, 1), as `Math.random`. */
  readonly random?: () => number
}

const TOKEN_MANAGER_OPTIONS: readonly (keyof TokenManagerOptions)[] = ['appId', 'secret', 'store', 'issuer', 'fetch', 'clock', 'random']

/** What managers of different accounts in one process have in common. */
export interface TokenFamily {
  /** The name of this process in leases, random. */
  readonly owner: string
  /** Called with every event of every manager. */
  readonly listeners?: TokenListeners
}

/** Options of `TokenManager.get`. */
export interface GetOptions {
  /** Ends the wait of this one call; the refresh that others wait for goes on. */
  readonly signal?: AbortSignal
  /**
   * Called with a refresh that runs in the background. For edge runtimes, where work that is not handed over
   * ends with the request.
   */
  readonly waitUntil?: (work: Promise<void>) => void
}

/** The state of a token, for a health page. Nothing in it is secret. Times are milliseconds from now. */
export interface TokenDescription {
  readonly appId: string
  readonly endpoint: string
  /** `none`: never fetched, ended, or reported as bad. `due`: still good, and about to be refreshed. */
  readonly state: 'none' | 'fresh' | 'due'
  /** For how long the token can still be handed out. */
  readonly remainingMs: number
  /** The store did not answer the last time. */
  readonly degraded: boolean
  /** Why the last fetch of this process failed, until a token has come since. */
  readonly lastFailure: string | undefined
}

/**
 * Keeps one account's access token fresh, together with every other process that uses the same store: one of
 * them fetches, all of them use it. While the token is healthy, `get` answers from memory. When it falls due,
 * the old one is served until the new one is there. Works without a timer; `start` adds one for servers that
 * want to refresh before the first call.
 *
 * The constructor throws a `WxError` of code `config-invalid`.
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
  readonly #parts: SyncOptions
  readonly #refresher: Refresher
  #reported: { readonly value: string; readonly done: Promise<void> } | undefined
  #cancelTimer: (() => void) | undefined

  /** `family`: what `TokenManagers` shares among its own. */
  constructor(options: TokenManagerOptions, family: TokenFamily = { owner: crypto.randomUUID() }) {
    refuseUnknownOptions('TokenManager', options, TOKEN_MANAGER_OPTIONS)
    const { appId, secret, fetch, issuer = stableToken(), clock = systemClock, random = Math.random } = options
    checkIssuer(issuer)
    if (options.store === undefined && issuer.supersedes) warnOfClusterWorker()
    const store: Store = options.store ?? new MemoryStore({ clock })
    if (issuer.supersedes && store.atomic === false) throw notAtomic()
    const fetcher = new TokenFetcher({ appId, secret, issuer, fetch, clock })
    const local = new LocalToken(clock)
    const health = new TokenHealth(fetcher, family.listeners)
    const windowMs = between(random, issuer.window.minMs, issuer.window.maxMs)
    this.#parts = { fetcher, store, local, health, clock, random, windowMs, owner: family.owner }
    this.#refresher = new Refresher(this.#parts)
  }

  /**
   * A token that is good for at least another minute. Waits only if there is none: 8 s at most. Behind a
   * process that died in a fetch it waits for the end of that lease (15 s) and fetches itself: 21 s at most.
   *
   * Rejects with a `WxError` of code `token-unavailable`, with the platform's `errcode` if that is the cause;
   * or with the signal's reason.
   */
  get(options: GetOptions = {}): Promise<string> {
    const { local } = this.#parts
    const cached = local.cachedAnswer()
    if (cached !== undefined) return cached
    const answer = local.liveAnswer() ?? local.wait(options.signal)
    const work = this.#refresher.start()
    options.waitUntil?.(work)
    return answer
  }

  /**
   * The platform refused this token (40001, 40014, 42001). The value is compared: any number of reports of
   * one token, from any number of processes, cost one fetch, and a report of an older token costs none. The
   * next `get` waits for another token. If the account's budget of fetches is used up, the reported token
   * stays in use until one is allowed. Never rejects.
   */
  invalidate(badToken: string): Promise<void> {
    if (this.#reported?.value !== badToken) {
      const { local, health } = this.#parts
      if (local.value === badToken) health.tell('rejected', {})
      local.reject(badToken)
      this.#reported = { value: badToken, done: this.#refresher.report(badToken) }
    }
    return this.#reported.done
  }

  /** Refreshes the token if it is due, as the timer of `start` does: for a cron trigger. Never rejects. */
  tend(): Promise<void> {
    return this.#parts.local.cachedMs() > 0 ? Promise.resolve() : this.#refresher.start()
  }

  /**
   * Also refreshes the token by a timer, for servers. The timer keeps no process alive. A second call changes
   * nothing.
   */
  start(): void {
    if (this.#cancelTimer !== undefined) return
    const { clock, local } = this.#parts
    const tick = (): void => {
      void this.tend()
      this.#cancelTimer = clock.schedule(Math.max(RETRY_MS, local.cachedMs()), tick)
    }
    tick()
  }

  stop(): void {
    this.#cancelTimer?.()
    this.#cancelTimer = undefined
  }

  /**
   * Calls `listener` at every event of that name. The function returned removes it. Throws a `WxError` of
   * code `config-invalid` for an unknown name.
   */
  on<E extends TokenEvent>(event: E, listener: TokenListener<E>): () => void {
    return this.#parts.health.on(event, listener)
  }

  describe(): TokenDescription {
    const { fetcher, local, health } = this.#parts
    return {
      appId: fetcher.appId,
      endpoint: fetcher.endpoint,
      state: !local.isLive() ? 'none' : local.isDue() ? 'due' : 'fresh',
      remainingMs: local.remainingMs(),
      degraded: health.isDegraded('store'),
      lastFailure: health.lastFailure?.message,
    }
  }
}

function notAtomic(): WxError {
  return new WxError(
    'config-invalid',
    'This store can only get and set, so two processes may fetch at once, and a classic token ends the one before it. Use stableToken(), or a FileStore or RedisStore.',
  )
}
