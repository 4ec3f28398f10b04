import type { Clock, Store } from '@wx/core'
import type { Fetch, TokenManager } from '@wx/token'
import type { TokenKind } from '@wx/token/remote'
import type { AccountConfig } from '../config/config'
import { Accounts } from './accounts'
import { KeptTokens, type TokenNews } from './kept-tokens'
import { TOKEN_KINDS } from './token-kind'
import type { TokenStatus } from './token-status'

export interface KeeperOptions {
  readonly accounts: readonly AccountConfig[]
  readonly store: Store
  readonly clock: Clock
  readonly fetch: Fetch | undefined
}

const TICK_MS = 100
/**
 * Every token is compared with the store once in this many ticks, a minute. The server's readers ask the
 * server as often.
 */
const ROUND_TICKS = 600

/**
 * All tokens of all accounts. Access tokens are kept fresh from the start, tickets from the first request
 * for them.
 */
export class Keeper {
  readonly #accounts: Accounts
  readonly #clock: Clock
  readonly #kinds: Readonly<Record<TokenKind, KeptTokens>>
  #cancelTimer: (() => void) | undefined

  constructor({ accounts, store, clock, fetch }: KeeperOptions) {
    this.#accounts = new Accounts(accounts)
    this.#clock = clock
    const keep = (kind: TokenKind): KeptTokens =>
      new KeptTokens({
        kind,
        configured: this.#accounts,
        accounts: (appId) => this.#secretOf(appId, kind),
        store,
        clock,
        ...(fetch === undefined ? {} : { fetch }),
      })
    this.#kinds = { access_token: keep('access_token'), jsapi_ticket: keep('jsapi_ticket'), wx_card_ticket: keep('wx_card_ticket') }
    for (const { appId } of accounts) this.#kinds.access_token.for(appId)
  }

  /** Undefined if there is no such account. */
  find(appId: string, kind: TokenKind): TokenManager | undefined {
    return this.knows(appId) ? this.#kinds[kind].for(appId) : undefined
  }

  knows(appId: string): boolean {
    return this.#accounts.indexOf(appId) !== undefined
  }

  /** The status of every access token, and of the tickets that were asked for. */
  statuses(): readonly TokenStatus[] {
    return this.#all().flatMap((kept) => kept.statuses())
  }

  /** The function returned removes the listener. */
  on(listener: (news: TokenNews) => void): () => void {
    const ends = this.#all().map((kept) => kept.on(listener))
    return () => {
      for (const end of ends) end()
    }
  }

  start(): void {
    for (const { managers } of this.#all()) managers.start()
    this.#cancelTimer ??= this.#clock.schedule(TICK_MS, () => this.#compare())
  }

  stop(): void {
    this.#cancelTimer?.()
    this.#cancelTimer = undefined
    for (const { managers } of this.#all()) managers.stop()
  }

  #all(): readonly KeptTokens[] {
    return TOKEN_KINDS.map((kind) => this.#kinds[kind])
  }

  #secretOf(appId: string, kind: TokenKind): { readonly secret: string; readonly issuer: ReturnType<Accounts['issuerOf']> } | undefined {
    const account = this.#accounts.find(appId)
    if (account === undefined) return undefined
    return { secret: account.secret.reveal(), issuer: this.#accounts.issuerOf(account, kind, this.#kinds.access_token.managers) }
  }

  /**
   * Compares a few tokens with the store. So a token that another replica replaced becomes known here, and to
   * the readers of `/v1/events`.
   */
  #compare(): void {
    for (const kept of this.#all()) for (let looks = this.#accounts.list.length / ROUND_TICKS; looks > 0; looks--) kept.compareNext()
    this.#cancelTimer = this.#clock.schedule(TICK_MS, () => this.#compare())
  }
}
