import { type Message, nameOf } from '../message/message'
import type { Context, Shown } from './context'

/** One message on its way through the chain. */
export class Dispatch {
  readonly ctx: Context
  readonly message: Message
  /** The message's name as a filter. */
  readonly name: string
  /** Told of a failure that no middleware waits for. */
  readonly unhandled: (error: unknown) => void
  #failure: { readonly error: unknown } | undefined

  constructor(ctx: Context, unhandled: (error: unknown) => void) {
    this.ctx = ctx
    this.message = ctx.message
    this.name = nameOf(ctx.message)
    this.unhandled = unhandled
  }

  /** What a layer found is `ctx.match`, if it found more than that the message fits. */
  showMatch(found: unknown): void {
    const shown: Shown = this.ctx
    if (found !== true) shown.match = found
  }

  /** True the first time: middleware that waits for `next()` fails with the same error again. */
  isNewFailure(error: unknown): boolean {
    const isNew = this.#failure === undefined || this.#failure.error !== error
    this.#failure = { error }
    return isNew
  }
}
