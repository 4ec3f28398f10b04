import { WxError } from '@wx/core'
import { nearestName } from '@wx/core/internal'

/** Which token an event is about. */
export interface TokenName {
  readonly appId: string
  /** Tells the kinds of token of one account apart. */
  readonly endpoint: string
}

/** A part that a token depends on. For a while the token is served without it. */
export type TokenDependency = 'store' | 'upstream'

/** The events of a `TokenManager`, each with its fields. Nothing in them is secret. */
export type TokenEvents = { readonly [E in TokenEvent]: TokenNews<E> }

/** The name of an event. */
export type TokenEvent = keyof TokenDetails
/** The fields of an event, with the name of its token. */
export type TokenNews<E extends TokenEvent> = TokenName & TokenDetails[E]

/** What each event tells, by its name. */
export interface TokenDetails {
  /** This process fetched a token. */
  readonly refreshed: { readonly lifeMs: number; readonly tookMs: number; readonly forced: boolean }
  /** This process holds another token than before, which it or another process fetched. */
  readonly changed: Readonly<Record<never, never>>
  /**
   * A fetch failed; callers with a live token don't notice. No process fetches before `retryInMs` have
   * passed.
   */
  readonly failed: { readonly error: WxError; readonly tookMs: number; readonly retryInMs: number }
  /** A caller reported the token that this process held. */
  readonly rejected: Readonly<Record<never, never>>
  /**
   * `rejected`: this process holds another token in place of the refused one. `doubt`: fetches had
   * overlapped or been abandoned, and one more settled which token is the newest.
   */
  readonly healed: { readonly from: 'rejected' | 'doubt' }
  /**
   * The store does not answer, or a fetch failed, and the held token stays in use. Emitted once, until that
   * part recovers.
   */
  readonly degraded: { readonly part: TokenDependency; readonly error: WxError }
  readonly recovered: { readonly part: TokenDependency }
  /**
   * The account's budget is used up: nothing is fetched before `retryInMs` have passed, and a reported token
   * stays in use.
   */
  readonly exhausted: { readonly retryInMs: number }
}

/** Called with each event of its name. */
export type TokenListener<E extends TokenEvent> = (event: TokenNews<E>) => void
type Listeners = { readonly [E in TokenEvent]: Set<TokenListener<E>> }

/**
 * The listeners of one token, or of all tokens. A listener that throws affects neither the token nor the
 * other listeners.
 */
export class TokenListeners {
  readonly #listeners: Listeners = {
    refreshed: new Set(),
    changed: new Set(),
    failed: new Set(),
    rejected: new Set(),
    healed: new Set(),
    degraded: new Set(),
    recovered: new Set(),
    exhausted: new Set(),
  }

  /**
   * The function returned removes the listener. Throws a `WxError` of code `config-invalid` for an unknown
   * name.
   */
  add<E extends TokenEvent>(name: E, listener: TokenListener<E>): () => void {
    if (!Object.hasOwn(this.#listeners, name)) throw unknownEvent(name, Object.keys(this.#listeners))
    if (typeof listener !== 'function') throw noFunction(name, listener)
    this.#listeners[name].add(listener)
    return () => this.#listeners[name].delete(listener)
  }

  tell<E extends TokenEvent>(name: E, event: TokenNews<E>): void {
    for (const listener of this.#listeners[name]) {
      try {
        listener(event)
      } catch {
        // A listener's error is ignored on purpose.
      }
    }
  }
}

function unknownEvent(name: string, names: readonly string[]): WxError {
  const near = nearestName(String(name), names)
  const hint = near === undefined ? `The events are ${names.join(', ')}.` : `Did you mean "${near}"?`
  return new WxError('config-invalid', `There is no token event "${String(name)}". ${hint}`)
}

function noFunction(name: string, listener: unknown): WxError {
  return new WxError('config-invalid', `The listener of "${name}" is of type ${typeof listener}; it must be a function.`)
}
