import type { Clock, Store } from '@wx/core'
import { classicToken, type Fetch, type Issuer, stableToken, type TicketOptions, TokenManager, ticket } from '@wx/token'
import type { TokenKind } from '@wx/token/remote'
import type { AccountConfig } from './config'
import { KeptToken, type TokenNews } from './kept-token'

export interface AccountTokensOptions {
  readonly store: Store
  readonly clock: Clock
  readonly fetch: Fetch | undefined
  readonly tell: (token: KeptToken, news: TokenNews) => void
}

/** The tokens of one account. Its access token is always there; a ticket from when somebody first asks for it. */
export class AccountTokens {
  readonly #account: AccountConfig
  readonly #options: AccountTokensOptions
  readonly #access: TokenManager
  readonly #kept = new Map<TokenKind, KeptToken>()

  constructor(account: AccountConfig, options: AccountTokensOptions) {
    this.#account = account
    this.#options = options
    this.#access = this.#manager(account.endpoint === 'classic' ? classicToken(this.#platform) : stableToken(this.#platform))
    this.find('access_token')
  }

  find(kind: TokenKind): KeptToken {
    const kept = this.#kept.get(kind) ?? this.#keep(kind)
    this.#kept.set(kind, kept)
    return kept
  }

  all(): Iterable<KeptToken> {
    return this.#kept.values()
  }

  #keep(kind: TokenKind): KeptToken {
    const { appId, name: accountName } = this.#account
    const { clock, tell } = this.#options
    return new KeptToken({ appId, accountName, kind, manager: this.#managerOf(kind), clock, tell })
  }

  #managerOf(kind: TokenKind): TokenManager {
    if (kind === 'access_token') return this.#access
    const type: TicketOptions['type'] = kind === 'jsapi_ticket' ? 'jsapi' : 'wx_card'
    return this.#manager(ticket({ type, tokens: this.#access, ...this.#platform }))
  }

  #manager(issuer: Issuer): TokenManager {
    const { appId, secret } = this.#account
    const { store, clock, fetch } = this.#options
    return new TokenManager({ appId, secret: secret.reveal(), store, clock, issuer, ...(fetch === undefined ? {} : { fetch }) })
  }

  get #platform(): { readonly baseUrl?: string } {
    const { baseUrl } = this.#account
    return baseUrl === undefined ? {} : { baseUrl }
  }
}
