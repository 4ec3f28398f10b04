import { type Awaitable, isPromise } from '../awaitable'
import { type Message, nameOf } from '../message/message'
import type { Context } from './context'
import type { Answer, Handler, Next } from './handler'

interface Link<Found> {
  /** Whether this link is for the message; a link that is not (`false` or nothing) is passed over. */
  readonly fits: (message: Message, name: string) => Found | false | null | undefined
  readonly run: (ctx: Context, next: Next, found: Found) => ReturnType<Handler>
}

/** Told of an error that no middleware can have seen, because it did not wait for what came after it. */
type Stray = (error: unknown) => void

/** The bot's middleware and handlers in the order they were registered: an onion, outermost first. */
export class Chain {
  readonly #links: Link<unknown>[] = []

  add<Found>(fits: Link<Found>['fits'], run: Link<Found>['run']): void {
    this.#links.push({ fits, run } as Link<unknown>)
  }

  /** The answer itself where no handler that ran is asynchronous. */
  run(ctx: Context, stray: Stray): Awaitable<Answer> {
    return this.#from(0, ctx, nameOf(ctx.message), stray)
  }

  #from(start: number, ctx: Context, name: string, stray: Stray): Awaitable<Answer> {
    for (let at = start; at < this.#links.length; at++) {
      const link = this.#links[at]
      const found = link?.fits(ctx.message, name)
      if (link === undefined || found === false || found === null || found === undefined) continue
      const rest = new Rest(() => this.#from(at + 1, ctx, name, stray))
      try {
        const answer = link.run(ctx, rest.next, found)
        if (isPromise(answer)) return settle(answer, rest, stray)
        if (answer === undefined) return rest.take()
        rest.leave(stray)
        return answer
      } catch (error) {
        rest.leave(stray)
        throw error
      }
    }
    return undefined
  }
}

async function settle(answer: Promise<Answer>, rest: Rest, stray: Stray): Promise<Answer> {
  try {
    const settled = await answer
    return settled === undefined ? rest.take() : settled
  } finally {
    rest.leave(stray)
  }
}

/** What comes after a link: run once, however often `next()` is called. */
class Rest {
  /** What the handler gets. */
  readonly next: Next = () => this.#run()
  readonly #start: () => Awaitable<Answer>
  #running: Promise<Answer> | undefined
  /** Nobody has to be told of its error any more: it is over, so that whoever waited has seen it, or it was handed on. */
  #seen = false

  constructor(start: () => Awaitable<Answer>) {
    this.#start = start
  }

  #run(): Promise<Answer> {
    if (this.#running === undefined) {
      this.#running = new Promise((resolve) => resolve(this.#start()))
      const over = (): void => {
        this.#seen = true
      }
      this.#running.then(over, over)
    }
    return this.#running
  }

  take(): Promise<Answer> | undefined {
    this.#seen = true
    return this.#running
  }

  leave(stray: Stray): void {
    if (!this.#seen) this.#running?.catch(stray)
  }
}
