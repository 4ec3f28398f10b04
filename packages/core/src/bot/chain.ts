import { type Awaitable, isPromise } from '../awaitable'
import { type Message, nameOf } from '../message/message'
import type { Context } from './context'
import type { Answer, Handler, Next } from './handler'
import { WatchedPromise } from './watched-promise'

interface Link<Found> {
  /** Whether this link is for the message; a link that is not (`false` or nothing) is passed over. */
  readonly fits: (message: Message, name: string) => Found | false | null | undefined
  readonly run: (ctx: Context, next: Next, found: Found) => ReturnType<Handler>
}

/** Told of an error that no middleware can have seen, because it did not wait for what came after it. */
type Stray = (error: unknown, ctx: Context) => void

/** One message's way through the chain. */
interface Way {
  readonly links: readonly Link<unknown>[]
  readonly ctx: Context
  readonly name: string
  readonly stray: Stray
}

/** The bot's middleware and handlers in the order they were registered: an onion, outermost first. */
export class Chain {
  readonly #links: Link<unknown>[] = []
  readonly #stray: Stray

  constructor(stray: Stray) {
    this.#stray = stray
  }

  add<Found>(fits: Link<Found>['fits'], run: Link<Found>['run']): void {
    this.#links.push({ fits, run } as Link<unknown>)
  }

  /** The answer itself where no handler that ran is asynchronous. */
  run(ctx: Context): Awaitable<Answer> {
    return answerFrom(0, { links: this.#links, ctx, name: nameOf(ctx.message), stray: this.#stray })
  }
}

function answerFrom(start: number, way: Way): Awaitable<Answer> {
  const { links, ctx, name } = way
  for (let at = start; at < links.length; at++) {
    const link = links[at]
    const found = link?.fits(ctx.message, name)
    if (link === undefined || found === false || found === null || found === undefined) continue
    const rest = new Rest(at + 1, way)
    try {
      const answer = link.run(ctx, rest.next, found)
      if (isPromise(answer)) return settle(answer, rest)
      if (answer === undefined) return rest.take()
      rest.leave()
      return answer
    } catch (error) {
      rest.leave()
      throw error
    }
  }
  return undefined
}

async function settle(answer: Promise<Answer>, rest: Rest): Promise<Answer> {
  try {
    const settled = await answer
    return settled === undefined ? rest.take() : settled
  } finally {
    rest.leave()
  }
}

/** What comes after a link: run once, however often `next()` is called. */
class Rest {
  /** What the handler gets. */
  readonly next: Next = () => {
    this.#running ??= this.#run()
    return this.#running
  }
  readonly #start: number
  readonly #way: Way
  #running: WatchedPromise<Answer> | undefined
  #failure: { readonly error: unknown } | undefined
  #isLeft = false

  constructor(start: number, way: Way) {
    this.#start = start
    this.#way = way
  }

  #run(): WatchedPromise<Answer> {
    const running = new WatchedPromise<Answer>((resolve) => resolve(answerFrom(this.#start, this.#way)))
    running.onFailure((error) => {
      this.#failure = { error }
      this.#tellStray()
    })
    return running
  }

  /** Its answer, for whoever waits for the link's. */
  take(): Promise<Answer> | undefined {
    return this.#running?.then((answer) => answer)
  }

  /** The link is done: who has not waited until now does not any more. */
  leave(): void {
    this.#isLeft = true
    this.#tellStray()
  }

  #tellStray(): void {
    const { stray, ctx } = this.#way
    if (this.#isLeft && this.#failure !== undefined && this.#running?.isAwaited === false) stray(this.#failure.error, ctx)
  }
}
