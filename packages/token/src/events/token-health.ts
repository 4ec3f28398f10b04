import type { WxError } from '@wx/core'
import {
  type TokenDependency,
  type TokenDetails,
  type TokenEvent,
  type TokenListener,
  TokenListeners,
  type TokenName,
} from './token-events'

const NONE: readonly TokenDependency[] = []

/** The failures and the events of one token. Calls the listeners of this token, and those of all tokens. */
export class TokenHealth {
  readonly #name: TokenName
  readonly #all: TokenListeners | undefined
  /** Made for the first listener: there may be a hundred thousand tokens. */
  #own: TokenListeners | undefined
  #degraded = NONE
  #lastFailure: WxError | undefined

  constructor(name: TokenName, all: TokenListeners | undefined) {
    this.#name = name
    this.#all = all
  }

  on<E extends TokenEvent>(event: E, listener: TokenListener<E>): () => void {
    this.#own ??= new TokenListeners()
    return this.#own.add(event, listener)
  }

  /** Why the last fetch of this process failed, until a token has come since. */
  get lastFailure(): WxError | undefined {
    return this.#lastFailure
  }

  isDegraded(part: TokenDependency): boolean {
    return this.#degraded.includes(part)
  }

  /** This process fetched a token. */
  fetched(detail: TokenDetails['refreshed']): void {
    this.upToDate()
    this.tell('refreshed', detail)
  }

  /** A fetch failed. If `serving`, callers still get the held token. */
  failed(detail: TokenDetails['failed'], serving: boolean): void {
    this.#lastFailure = detail.error
    this.tell('failed', detail)
    if (serving) this.degrade('upstream', detail.error)
  }

  /** There is a token again, fetched by any process. */
  upToDate(): void {
    this.#lastFailure = undefined
    this.recover('upstream')
  }

  degrade(part: TokenDependency, error: WxError): void {
    if (this.isDegraded(part)) return
    this.#degraded = [...this.#degraded, part]
    this.tell('degraded', { part, error })
  }

  recover(part: TokenDependency): void {
    if (!this.isDegraded(part)) return
    this.#degraded = this.#degraded.filter((other) => other !== part)
    this.tell('recovered', { part })
  }

  tell<E extends TokenEvent>(event: E, detail: TokenDetails[E]): void {
    const { appId, endpoint } = this.#name
    const told = { appId, endpoint, ...detail }
    this.#own?.tell(event, told)
    this.#all?.tell(event, told)
  }
}
