import type { Store } from '@wx/core'

/** A key that no token has. */
const PROBE_KEY = 'wx:token-server:ready'

/**
 * Whether this replica should get requests. Once it has reached its store it stays ready while the store is
 * away, because it can still serve the tokens that it holds. Otherwise a load balancer would take out all
 * replicas at once, and a short failure of the store would be an outage.
 */
export class Readiness {
  readonly #store: Store
  #reached = false
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
    this.#reached = true
  }

  async state(): Promise<'ready' | 'starting' | 'draining'> {
    if (this.#draining) return 'draining'
    if (!this.#reached) await this.look().catch(() => {})
    return this.#reached ? 'ready' : 'starting'
  }
}
