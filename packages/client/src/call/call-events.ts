import { WxError } from '@wx/core'
import { nearestName } from '@wx/core/internal'
import type { Outcome } from './repeat'

/** One attempt of a call. The query is left out: it holds the token. */
export interface AttemptStart {
  readonly method: 'GET' | 'POST'
  readonly path: string
  /** From 1. */
  readonly attempt: number
}

export interface AttemptEnd extends AttemptStart {
  readonly tookMs: number
  /** Undefined if no answer came. */
  readonly status: number | undefined
  /** The platform's, 0 for success. Undefined if no answer came, or one without JSON. */
  readonly errcode: number | undefined
  /** How it ended, if without an `errcode`: such as `broken` or `server-error`. */
  readonly failure: Outcome | 'aborted' | undefined
}

/** What a `WxClient` tells, none of it secret. */
export interface CallEvents {
  /** An attempt begins: its token is there, and nothing has been sent. */
  readonly attempt: AttemptStart
  /** An attempt has ended, with an answer or without one. */
  readonly attempted: AttemptEnd
}

/** The name of an event. */
export type CallEvent = keyof CallEvents

/** Hears of one kind of event. */
export type CallListener<E extends CallEvent> = (event: CallEvents[E]) => void

/** The listeners of one client. One that throws disturbs neither the call nor the other listeners. */
export class CallListeners {
  readonly #listeners: { readonly [E in CallEvent]: Set<CallListener<E>> } = {
    attempt: new Set(),
    attempted: new Set(),
  }

  /** Throws a `WxError` of code `config-invalid` for a name that is no event's. */
  add<E extends CallEvent>(name: E, listener: CallListener<E>): () => void {
    if (!Object.hasOwn(this.#listeners, name)) throw unknownEvent(name, Object.keys(this.#listeners))
    if (typeof listener !== 'function') {
      throw new WxError('config-invalid', `The listener of "${name}" is of type ${typeof listener}; it must be a function.`)
    }
    this.#listeners[name].add(listener)
    return () => this.#listeners[name].delete(listener)
  }

  /** Most clients have none, and their calls tell nothing. */
  get isHeard(): boolean {
    return this.#listeners.attempt.size > 0 || this.#listeners.attempted.size > 0
  }

  tell<E extends CallEvent>(name: E, event: CallEvents[E]): void {
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
  return new WxError('config-invalid', `There is no event "${String(name)}" of a call. ${hint}`)
}
