import { type Clock, MemoryStore, systemClock, WxError } from '@wx/core'
import { refuseUnknownOptions, visibleText } from '@wx/core/internal'
import { type TokenEvent, type TokenListener, TokenListeners } from '../events/token-events'
import { checkIssuer, type Issuer } from '../issue/issuer'
import { stableToken } from '../issue/stable-token'
import { warnOfClusterWorker } from './cluster-warning'
import { Ring } from './ring'
import { type TokenDescription, type TokenFamily, TokenManager, type TokenSettings } from './token-manager'

export interface TokenManagersOptions extends TokenSettings {
  /** The account's secret, or undefined if there is no such account. Called once per account. */
  readonly accounts: (appId: string) => AccountSecret | undefined
}

/** What an account's tokens are fetched with. */
export interface AccountSecret {
  readonly secret: string
  /** Where this account's tokens come from. Default: the issuer of all. */
  readonly issuer?: Issuer
}

const OPTIONS: readonly (keyof TokenManagersOptions)[] = ['accounts', 'store', 'issuer', 'fetch', 'clock', 'random']
const TICK_MS = 100
/** Every account is checked for a due token once in this many ticks: well within the shortest window. */
const ROUND_TICKS = 100
/** The most refreshes that begin in one tick, so that the event loop stays free. */
const STARTS = 20
/**
 * The fetches of tokens that no caller has asked for are spread over this many ticks, most of a token's life.
 * So their refreshes are spread as evenly.
 */
const WARM_UP_TICKS = 60_000

/**
 * The tokens of many accounts: each a `TokenManager` of its own, of about 1 KB and without a timer. With
 * `start` one timer looks after all of them, a few at a time.
 *
 * The constructor throws a `WxError` of code `config-invalid`.
 *
 * @example
 * ```ts
 * const tokens = new TokenManagers({ store, accounts: (appId) => ({ secret: secrets[appId] }) })
 * const accessToken = await tokens.for('wx0123456789abcdef').get()
 * ```
 */
export class TokenManagers {
  readonly #accounts: TokenManagersOptions['accounts']
  readonly #settings: TokenSettings
  readonly #clock: Clock
  readonly #listeners = new TokenListeners()
  readonly #family: TokenFamily = { owner: crypto.randomUUID(), listeners: this.#listeners }
  readonly #managers = new Map<string, TokenManager>()
  readonly #due = new Ring(this.#managers)
  readonly #cold = new Ring(this.#managers)
  #cancelTimer: (() => void) | undefined

  constructor(options: TokenManagersOptions) {
    refuseUnknownOptions('TokenManagers', options, OPTIONS)
    const { accounts, clock = systemClock, issuer = stableToken(), ...rest } = options
    checkIssuer(issuer)
    if (rest.store === undefined && issuer.supersedes) warnOfClusterWorker()
    this.#accounts = accounts
    this.#clock = clock
    this.#settings = { store: new MemoryStore({ clock }), ...rest, clock, issuer }
  }

  /**
   * The account's manager, the same each time. Throws a `WxError` of code `account-unknown`; or of code
   * `config-invalid` if the secret or the issuer cannot be one.
   */
  for(appId: string): TokenManager {
    const manager = this.#managers.get(appId) ?? this.#create(appId)
    this.#managers.set(appId, manager)
    return manager
  }

  /** Forgets an account that has left, or whose secret has changed: the next `for` asks for it again. */
  forget(appId: string): boolean {
    this.#managers.get(appId)?.stop()
    return this.#managers.delete(appId)
  }

  /** Looks after every account that `for` was called with, by one timer that keeps no process alive. */
  start(): void {
    this.#cancelTimer ??= this.#clock.schedule(TICK_MS, () => this.#tick())
  }

  stop(): void {
    this.#cancelTimer?.()
    this.#cancelTimer = undefined
  }

  /**
   * Calls `listener` at every event of that name of any account. The function returned removes it. Throws a
   * `WxError` of code `config-invalid` for an unknown name.
   */
  on<E extends TokenEvent>(event: E, listener: TokenListener<E>): () => void {
    return this.#listeners.add(event, listener)
  }

  /** One account after the other, each in its state at that moment. */
  *describe(): IterableIterator<TokenDescription> {
    for (const manager of this.#managers.values()) yield manager.describe()
  }

  #create(appId: string): TokenManager {
    const account = this.#accounts(appId)
    if (account === undefined)
      throw new WxError('account-unknown', `accounts returned nothing for ${visibleText(appId.slice(0, 40))}. Is the account configured?`)
    refuseUnknownOptions('An account', account, ['secret', 'issuer'])
    const { secret, issuer } = account
    const settings = issuer === undefined ? this.#settings : { ...this.#settings, issuer }
    return new TokenManager({ ...settings, appId, secret }, this.#family)
  }

  /**
   * An account in use compares its token with the store in `get`. The timer refreshes due tokens, and fetches
   * tokens that no caller has asked for.
   */
  #tick(): void {
    const { size } = this.#managers
    let starts = 0
    for (let looks = size / ROUND_TICKS; looks > 0 && starts < STARTS; looks--) starts += this.#tend(this.#due, 'due')
    for (let looks = size / WARM_UP_TICKS; looks > 0; looks--) this.#tend(this.#cold, 'none')
    this.#cancelTimer = this.#clock.schedule(TICK_MS, () => this.#tick())
  }

  #tend(ring: Ring, state: TokenDescription['state']): 0 | 1 {
    const manager = ring.next()
    if (manager?.describe().state !== state) return 0
    void manager.tend()
    return 1
  }
}
