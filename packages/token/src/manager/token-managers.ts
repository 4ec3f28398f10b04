import { type Clock, MemoryStore, systemClock, WxError } from '@wx/core'
import { type Listener, type TokenEvent, TokenListeners } from '../events/token-events'
import type { Issuer } from '../issue/issuer'
import { stableToken } from '../issue/stable-token'
import { warnOfClusterWorker } from './cluster-warning'
import { Ring } from './ring'
import { type TokenDescription, type TokenFamily, TokenManager, type TokenSettings } from './token-manager'

export interface TokenManagersOptions extends TokenSettings {
  /** What it takes to get this account's token, or undefined where there is no such account. Asked once per account. */
  readonly accounts: (appId: string) => AccountSecret | undefined
}

export interface AccountSecret {
  readonly secret: string
  /** Where this account's tokens come from, where that is not where the others' do. */
  readonly issuer?: Issuer
}

const TICK_MS = 100
/** Every account is looked at this often for a token that is due, well within the shortest window. */
const ROUND_TICKS = 100
/** No more refreshes begin in one tick, so that the event loop stays free. */
const STARTS = 20
/** Tokens that nobody has asked for yet are fetched over this time, most of a token's life: so are their refreshes ever after. */
const WARM_UP_TICKS = 60_000

/**
 * The tokens of many accounts: each a `TokenManager` of its own, of at most about 1 KB and without a timer. With `start` one
 * timer looks after all of them, a few at a time.
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
    const { accounts, clock = systemClock, issuer = stableToken(), ...rest } = options
    if (rest.store === undefined && issuer.supersedes) warnOfClusterWorker()
    this.#accounts = accounts
    this.#clock = clock
    this.#settings = { store: new MemoryStore({ clock }), ...rest, clock, issuer }
  }

  /**
   * The account's manager, the same each time. Throws a `WxError` of code `account-unknown`, or `config-invalid` where the
   * secret cannot be one.
   */
  for(appId: string): TokenManager {
    const manager = this.#managers.get(appId) ?? this.#create(appId)
    this.#managers.set(appId, manager)
    return manager
  }

  /** Lets go of an account that has left, or whose secret has changed: the next `for` asks for it again. */
  forget(appId: string): boolean {
    this.#managers.get(appId)?.stop()
    return this.#managers.delete(appId)
  }

  /** Looks after all accounts that `for` has been called for, by one timer that keeps no process alive. */
  start(): void {
    this.#cancelTimer ??= this.#clock.schedule(TICK_MS, () => this.#tick())
  }

  stop(): void {
    this.#cancelTimer?.()
    this.#cancelTimer = undefined
  }

  /** Calls `listener` at every event of that name of any account; the function returned ends it. */
  on<E extends TokenEvent>(event: E, listener: Listener<E>): () => void {
    return this.#listeners.add(event, listener)
  }

  /** One account after the other, as they are when their turn comes. */
  *describe(): IterableIterator<TokenDescription> {
    for (const manager of this.#managers.values()) yield manager.describe()
  }

  #create(appId: string): TokenManager {
    const account = this.#accounts(appId)
    if (account === undefined) throw new WxError('account-unknown', `accounts gave nothing for ${appId.slice(0, 40)}: is it configured?`)
    const { secret, issuer } = account
    const settings = issuer === undefined ? this.#settings : { ...this.#settings, issuer }
    return new TokenManager({ ...settings, appId, secret }, this.#family)
  }

  /** Accounts in use compare their tokens with the store by themselves; what is left is refreshes, and tokens nobody has asked for yet. */
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
