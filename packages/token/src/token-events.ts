import type { WxError } from '@wx/core'

/** What a `TokenManager` tells, none of it secret. */
export interface TokenEvents {
  /** This process fetched a token. */
  readonly refreshed: { readonly lifeMs: number; readonly tookMs: number; readonly forced: boolean }
  /** A fetch failed; callers with a live token don't notice. `retryInMs`: nobody fetches before that. */
  readonly failed: { readonly error: WxError; readonly retryInMs: number }
  /** A caller reported the token that this process held. */
  readonly rejected: Readonly<Record<string, never>>
  /** The store stopped answering; the token at hand serves on. Told once, until the store answers again. */
  readonly degraded: { readonly error: WxError }
  /** The store answers again. */
  readonly recovered: Readonly<Record<string, never>>
  /** The account's budget is used up: nothing is fetched until then. */
  readonly exhausted: { readonly retryInMs: number }
}

export type TokenEvent = keyof TokenEvents
type Listener<E extends TokenEvent> = (event: TokenEvents[E]) => void
type Listeners = { readonly [E in TokenEvent]: Set<Listener<E>> }

/** Listeners only listen: one that throws disturbs neither the token nor the other listeners. */
export class TokenListeners {
  readonly #listeners: Listeners = {
    refreshed: new Set(),
    failed: new Set(),
    rejected: new Set(),
    degraded: new Set(),
    recovered: new Set(),
    exhausted: new Set(),
  }

  add<E extends TokenEvent>(name: E, listener: Listener<E>): () => void {
    this.#listeners[name].add(listener)
    return () => this.#listeners[name].delete(listener)
  }

  tell<E extends TokenEvent>(name: E, event: TokenEvents[E]): void {
    for (const listener of this.#listeners[name]) {
      try {
        listener(event)
      } catch {
        // Told in the class's own words above.
      }
    }
  }
}
