import type { Store } from '@wx/core'

/** No key ever looks like it. */
const PROBE_KEY = 'wx:token-server:ready'

/**
 * Whether this replica should get requests. Once it has seen its store it stays ready while the store is away: the tokens at
 * hand serve on, and a load balancer that took all replicas out at once would turn a hiccup into an outage.
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

  async state(): Promise<'ready' | 'starting' | 'draining'> {
    if (this.#draining) return 'draining'
    this.#seen ||= await this.#store.get(PROBE_KEY).then(
      () => true,
      () => false,
    )
    return this.#seen ? 'ready' : 'starting'
  }
}
