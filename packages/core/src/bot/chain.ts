import { type Message, nameOf } from '../message/message'
import type { Context } from './context'
import type { Answer, Handler } from './handler'

interface Link {
  /** Whether this link is for the message; a link that is not is passed over. */
  readonly fits: (message: Message, name: string, ctx: Context) => boolean
  readonly run: Handler
}

/** The bot's middleware and handlers in the order they were registered: an onion, outermost first. */
export class Chain {
  readonly #links: Link[] = []

  add(fits: Link['fits'], run: Handler): void {
    this.#links.push({ fits, run })
  }

  run(ctx: Context): Promise<Answer> {
    return this.#from(0, ctx, nameOf(ctx.message))
  }

  async #from(start: number, ctx: Context, name: string): Promise<Answer> {
    for (let at = start; at < this.#links.length; at++) {
      const link = this.#links[at]
      if (link === undefined || !link.fits(ctx.message, name, ctx)) continue
      let rest: Promise<Answer> | undefined
      const next = (): Promise<Answer> => {
        rest ??= this.#from(at + 1, ctx, name)
        return rest
      }
      const answer = await link.run(ctx, next)
      return answer === undefined ? rest : answer
    }
    return undefined
  }
}
