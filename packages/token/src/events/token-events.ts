import type { WxError } from '@wx/core'

/** Which token an event is about. */
export interface TokenName {
  readonly appId: string
  /** Tells the kinds of token of one account apart. */
  readonly endpoint: string
}

/** What the token depends on and can do without for a while. */
export type Part = 'store' | 'upstream'

/** What a `TokenManager` tells, none of it secret. */
export type TokenEvents = { readonly [E in TokenEvent]: Told<E> }
export type TokenEvent = keyof TokenDetails
export type Told<E extends TokenEvent> = TokenName & TokenDetails[E]

export interface TokenDetails {
  /** This process fetched a token. */
  readonly refreshed: { readonly lifeMs: number; readonly tookMs: number; readonly forced: boolean }
  /** A fetch failed; callers with a live token don't notice. `retryInMs`: nobody fetches before that. */
  readonly failed: { readonly error: WxError; readonly tookMs: number; readonly retryInMs: number }
  /** A caller reported the token that this process held. */
  readonly rejected: Readonly<Record<never, never>>
  /** `rejected`: the refused token has a successor here. `doubt`: fetches had crossed or were abandoned, and one more settled which token is the newest. */
  readonly healed: { readonly from: 'rejected' | 'doubt' }
  /** The store does not answer, or a fetch failed, and the token at hand serves on. Told once, until that part recovers. */
  readonly degraded: { readonly part: Part; readonly error: WxError }
  readonly recovered: { readonly part: Part }
  /** The account's budget is used up: nothing is fetched until then. */
  readonly exhausted: { readonly retryInMs: number }
}

export type Listener<E extends TokenEvent> = (event: Told<E>) => void
type Listeners = { readonly [E in TokenEvent]: Set<Listener<E>> }

/** Listeners only listen: one that throws disturbs neither the token nor the other listeners. */
export class TokenListeners {
  readonly #listeners: Listeners = {
    refreshed: new Set(),
    failed: new Set(),
    rejected: new Set(),
    healed: new Set(),
    degraded: new Set(),
    recovered: new Set(),
    exhausted: new Set(),
  }

  add<E extends TokenEvent>(name: E, listener: Listener<E>): () => void {
    this.#listeners[name].add(listener)
    return () => this.#listeners[name].delete(listener)
  }

  tell<E extends TokenEvent>(name: E, event: Told<E>): void {
    for (const listener of this.#listeners[name]) {
      try {
        listener(event)
      } catch {
        // Told in the class's own words above.
      }
    }
  }
}
