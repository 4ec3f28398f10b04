import type { Store } from '@wx/core'

/** No token has this key. */
const PROBE_KEY = 'wx:token-server:ready'

/**
 * Whether this replica should get requests. Once it has seen its store it stays ready while the store is
 * away: the tokens at hand serve on, and a load balancer that took all replicas out at once would turn a
 * hiccup into an outage.
 */
export class Readiness {
  readonly #store: Store
  #seen = false
  #draining = false

  constructor(store: Store) {
    this.#store = store
  }

  drain(): void {
    this.#draining = true
  }

  /** Looks at the store. Rejects as the store does. */
  async look(): Promise<void> {
    await this.#store.get(PROBE_KEY)
    this.#seen = true
  }

  async state(): Promise<'ready' | 'starting' | 'draining'> {
    if (this.#draining) return 'draining'
    if (!this.#seen) await this.look().catch(() => {})
    return this.#seen ? 'ready' : 'starting'
  }
}
