import { type Message, nameOf } from '../message/message'
import type { Context, WritableContext } from './context'

/** One message on its way through the chain. */
export class Dispatch {
  readonly ctx: Context
  /** The same object as `ctx`, with the fields that the chain may set. */
  readonly writable: WritableContext
  readonly message: Message
  /** The message's name as a filter. */
  readonly name: string
  readonly #onUnhandled: (error: unknown) => void
  #failure: { readonly error: unknown; readonly filter: string } | undefined

  /** `onUnhandled` is called with a failure that no middleware awaits. */
  constructor(ctx: Context, onUnhandled: (error: unknown) => void) {
    this.ctx = ctx
    this.writable = ctx
    this.message = ctx.message
    this.name = nameOf(ctx.message)
    this.#onUnhandled = onUnhandled
  }

  /** Sets `ctx.match` to what a layer found. `true` says only that the message fits, and is not set. */
  setMatch(found: unknown): void {
    if (found !== true) this.writable.match = found
  }

  /**
   * Sets `ctx.filter` to the layer that failed. Middleware that awaits `next()` then fails with the same
   * error: the first layer that failed stays.
   */
  failed(error: unknown, filter: string): void {
    if (this.#failure === undefined || this.#failure.error !== error) this.#failure = { error, filter }
    this.writable.filter = this.#failure.filter
  }

  unhandled(error: unknown): void {
    if (this.#failure !== undefined && this.#failure.error === error) this.writable.filter = this.#failure.filter
    this.#onUnhandled(error)
  }
}
