import type { Clock, Store } from '@wx/core'
import type { Fetch } from '@wx/token'
import type { TokenKind } from '@wx/token/remote'
import { AccountTokens } from './account-tokens'
import type { AccountConfig } from './config'
import type { KeptToken, TokenNews, TokenStatus } from './kept-token'

export interface KeeperOptions {
  readonly accounts: readonly AccountConfig[]
  readonly store: Store
  readonly clock: Clock
  readonly fetch: Fetch | undefined
}

export type Listener = (token: KeptToken, news: TokenNews) => void

const ROUND_MS = 100
/** Accounts that begin to be kept in one round: ten thousand are spread over 100 s, and so are their refreshes later. */
const STARTS = 10
/** Accounts looked at in one round: so many cost a round well under a millisecond. */
const LOOKS = 500

/** All tokens of all accounts. Access tokens are kept fresh from the start, tickets from when somebody first asks. */
export class Keeper {
  readonly #clock: Clock
  readonly #byId: ReadonlyMap<string, AccountTokens>
  readonly #accounts: readonly AccountTokens[]
  readonly #listeners = new Set<Listener>()
  #started = 0
  #looked = 0
  #cancel: (() => void) | undefined

  constructor({ accounts, store, clock, fetch }: KeeperOptions) {
    const tell: Listener = (token, news) => {
      for (const listener of this.#listeners) listener(token, news)
    }
    this.#clock = clock
    this.#byId = new Map(accounts.map((account) => [account.appId, new AccountTokens(account, { store, clock, fetch, tell })]))
    this.#accounts = [...this.#byId.values()]
  }

  /** Undefined where there is no such account. */
  find(appId: string, kind: TokenKind): KeptToken | undefined {
    return this.#byId.get(appId)?.find(kind)
  }

  knows(appId: string): boolean {
    return this.#byId.has(appId)
  }

  /** Of every access token, and of the tickets that somebody has asked for. */
  statuses(): readonly TokenStatus[] {
    return this.#accounts.flatMap((account) => Array.from(account.all(), (token) => token.status()))
  }

  on(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  start(): void {
    const next = this.#accounts.slice(this.#started, this.#started + STARTS)
    this.#started += next.length
    for (const account of next) account.find('access_token').start()
    this.#look(this.#accounts.slice(this.#looked, this.#looked + LOOKS))
    this.#looked = this.#looked + LOOKS < this.#accounts.length ? this.#looked + LOOKS : 0
    this.#cancel = this.#clock.schedule(ROUND_MS, () => this.start())
  }

  stop(): void {
    this.#cancel?.()
    for (const account of this.#accounts) for (const token of account.all()) token.stop()
  }

  /** What a look finds out is told as news; what fails was told already. */
  #look(accounts: readonly AccountTokens[]): void {
    for (const account of accounts) for (const token of account.all()) token.look().catch(() => {})
  }
}
