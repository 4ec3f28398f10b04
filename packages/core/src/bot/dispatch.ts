import { type Message, nameOf } from '../message/message'
import type { Context, Shown } from './context'

/** One message on its way through the chain. */
export class Dispatch {
  readonly ctx: Context
  /** The context again, as the chain writes it. */
  readonly shown: Shown
  readonly message: Message
  /** The message's name as a filter. */
  readonly name: string
  readonly #onUnhandled: (error: unknown) => void
  #failure: { readonly error: unknown; readonly filter: string } | undefined

  /** `onUnhandled` is told of a failure that no middleware waits for. */
  constructor(ctx: Context, onUnhandled: (error: unknown) => void) {
    this.ctx = ctx
    this.shown = ctx
    this.message = ctx.message
    this.name = nameOf(ctx.message)
    this.#onUnhandled = onUnhandled
  }

  /** What a layer found is `ctx.match`, if it found more than that the message fits. */
  showMatch(found: unknown): void {
    if (found !== true) this.shown.match = found
  }

  /** Shows the layer that failed. Middleware that waits for `next()` fails after it, with the same error. */
  failed(error: unknown, filter: string): void {
    if (this.#failure === undefined || this.#failure.error !== error) this.#failure = { error, filter }
    this.shown.filter = this.#failure.filter
  }

  unhandled(error: unknown): void {
    if (this.#failure !== undefined && this.#failure.error === error) this.shown.filter = this.#failure.filter
    this.#onUnhandled(error)
  }
}
