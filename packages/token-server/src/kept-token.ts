import type { Clock, WxError } from '@wx/core'
import type { TokenManager } from '@wx/token'
import type { TokenKind } from '@wx/token/remote'

export type TokenNews =
  | { readonly name: 'refreshed'; readonly lifeMs: number; readonly tookMs: number; readonly forced: boolean }
  | { readonly name: 'failed'; readonly error: WxError; readonly retryInMs: number }
  | { readonly name: 'degraded'; readonly error: WxError }
  | { readonly name: 'exhausted'; readonly retryInMs: number }
  | { readonly name: 'changed' | 'rejected' | 'recovered' }

/** What the operator's page and the metrics show. Times are epoch milliseconds. */
export interface TokenStatus {
  readonly appId: string
  readonly accountName: string | undefined
  readonly kind: TokenKind
  /** `idle`: nobody has asked for it yet. `down`: no token to give. `shaky`: a token, and the last fetch failed. `due`: being refreshed. */
  readonly state: 'down' | 'shaky' | 'due' | 'good' | 'idle'
  readonly remainingMs: number
  readonly degraded: boolean
  /** When this replica came to hold the token, fetched by itself or by another. */
  readonly changedAt: number | undefined
  /** How long its own last fetch took; undefined where another replica fetched. */
  readonly tookMs: number | undefined
  readonly failure: { readonly at: number; readonly message: string } | undefined
}

export interface KeptTokenOptions {
  readonly appId: string
  readonly accountName: string | undefined
  readonly kind: TokenKind
  readonly manager: TokenManager
  readonly clock: Clock
  readonly tell: (token: KeptToken, news: TokenNews) => void
}

/** One token of one account, with its recent history. */
export class KeptToken {
  readonly appId: string
  readonly kind: TokenKind
  readonly #options: KeptTokenOptions
  readonly #manager: TokenManager
  #started = false
  #value: string | undefined
  #changedAt: number | undefined
  #tookMs: number | undefined
  #failure: { readonly at: number; readonly message: string } | undefined

  constructor(options: KeptTokenOptions) {
    this.appId = options.appId
    this.kind = options.kind
    this.#options = options
    this.#manager = options.manager
    this.#listen()
  }

  /** From now on it is kept fresh whether or not anybody asks. */
  start(): void {
    this.#started = true
    this.#manager.start()
  }

  stop(): void {
    this.#manager.stop()
  }

  /** The token and for how long it may be used. Throws as `TokenManager.get` does. */
  async read(): Promise<{ readonly token: string; readonly expiresInMs: number }> {
    if (!this.#started) this.start()
    for (;;) {
      const answer = this.#manager.get()
      // In the same turn, so it is the life of the very token that `get` answers with; none where `get` has to wait for one.
      const { remainingMs } = this.#manager.describe()
      const token = await answer
      this.#see(token)
      if (remainingMs > 0) return { token, expiresInMs: Math.floor(remainingMs) }
    }
  }

  report(badToken: string): Promise<void> {
    return this.#manager.invalidate(badToken)
  }

  /** Notices a token that another replica fetched. */
  async look(): Promise<void> {
    if (this.#manager.describe().state !== 'none') this.#see(await this.#manager.get())
  }

  status(): TokenStatus {
    const { appId, accountName, kind } = this.#options
    const { state, remainingMs, degraded, lastFailure } = this.#manager.describe()
    const failing = lastFailure !== undefined
    const own = { changedAt: this.#changedAt, tookMs: this.#tookMs, failure: this.#failure }
    return { appId, accountName, kind, state: stateOf(this.#started, state, failing), remainingMs, degraded, ...own }
  }

  #see(value: string): void {
    if (value === this.#value) return
    this.#value = value
    this.#changedAt = this.#options.clock.now()
    this.#tell({ name: 'changed' })
  }

  #listen(): void {
    const { clock } = this.#options
    this.#manager.on('refreshed', (event) => {
      this.#tookMs = event.tookMs
      this.#tell({ name: 'refreshed', ...event })
      void this.look().catch(() => {})
    })
    this.#manager.on('failed', (event) => {
      this.#failure = { at: clock.now(), message: event.error.message }
      this.#tell({ name: 'failed', ...event })
    })
    this.#manager.on('degraded', (event) => this.#tell({ name: 'degraded', ...event }))
    this.#manager.on('exhausted', (event) => this.#tell({ name: 'exhausted', ...event }))
    this.#manager.on('rejected', () => this.#tell({ name: 'rejected' }))
    this.#manager.on('recovered', () => this.#tell({ name: 'recovered' }))
  }

  #tell(news: TokenNews): void {
    this.#options.tell(this, news)
  }
}

function stateOf(started: boolean, state: 'none' | 'fresh' | 'due', failing: boolean): TokenStatus['state'] {
  if (!started) return 'idle'
  if (state === 'none') return 'down'
  if (failing) return 'shaky'
  return state === 'due' ? 'due' : 'good'
}
