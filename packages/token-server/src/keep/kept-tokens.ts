import type { Clock } from '@wx/core'
import { visibleText } from '@wx/core/internal'
import {
  type TokenDescription,
  type TokenDetails,
  type TokenEvent,
  type TokenManager,
  TokenManagers,
  type TokenManagersOptions,
} from '@wx/token'
import type { TokenKind } from '@wx/token/remote'
import type { Accounts } from './accounts'
import { TokenHistory } from './token-history'
import { stateOf, type TokenStatus } from './token-status'

/** Something that happened to a token at this replica. */
export interface TokenNews {
  readonly appId: string
  readonly kind: TokenKind
  readonly name: TokenEvent
  /** The fields of an event of this name in `@wx/token`. */
  readonly detail: TokenDetails[TokenEvent]
}

export interface KeptTokensOptions extends TokenManagersOptions {
  readonly kind: TokenKind
  readonly clock: Clock
  readonly configured: Accounts
}

const EVENTS: readonly TokenEvent[] = ['refreshed', 'changed', 'failed', 'rejected', 'healed', 'degraded', 'recovered', 'exhausted']

/** The tokens of one kind of all accounts, with what happened to them last. */
export class KeptTokens {
  readonly kind: TokenKind
  readonly managers: TokenManagers
  readonly #configured: Accounts
  readonly #history: TokenHistory
  #round: Iterator<TokenDescription> | undefined

  constructor({ kind, configured, ...options }: KeptTokensOptions) {
    this.kind = kind
    this.managers = new TokenManagers(options)
    this.#configured = configured
    this.#history = new TokenHistory(configured.list.length)
    this.#keepHistory(options.clock)
  }

  for(appId: string): TokenManager {
    return this.managers.for(appId)
  }

  on(listener: (news: TokenNews) => void): () => void {
    const ends = EVENTS.map((name) =>
      this.managers.on(name, ({ appId, endpoint: _, ...detail }) => listener({ appId, kind: this.kind, name, detail })),
    )
    return () => {
      for (const end of ends) end()
    }
  }

  /** The status of each account that `for` was called with. */
  statuses(): readonly TokenStatus[] {
    return Array.from(this.managers.describe(), (description) => this.#status(description))
  }

  /**
   * Compares the next token with the store, if it is fresh: one that is due or missing is looked after by
   * `managers`.
   */
  compareNext(): void {
    this.#round ??= this.managers.describe()
    const { value, done } = this.#round.next()
    if (done === true) this.#round = undefined
    else if (value.state === 'fresh') void this.for(value.appId).tend()
  }

  #status(description: TokenDescription): TokenStatus {
    const { appId, remainingMs, degraded, lastFailure } = description
    const index = this.#configured.indexOf(appId)
    const last = this.#history.of(index ?? 0)
    const seen = last.changedAt !== undefined || lastFailure !== undefined
    const accountName = this.#configured.find(appId)?.name
    return { appId, accountName, kind: this.kind, state: stateOf(description, seen), remainingMs, degraded, ...last }
  }

  #keepHistory(clock: Clock): void {
    const { managers } = this
    const at = (appId: string): number => this.#configured.indexOf(appId) ?? 0
    managers.on('changed', ({ appId }) => this.#history.changed(at(appId), clock.now()))
    managers.on('refreshed', ({ appId, tookMs }) => this.#history.fetched(at(appId), tookMs))
    managers.on('failed', ({ appId, error }) => this.#history.failed(at(appId), { at: clock.now(), message: visibleText(error.message) }))
  }
}
