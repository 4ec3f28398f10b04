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

/** What comes after a link: run once, however often `next()` is called. Every failure of it is told, once, to whoever waits or else as a stray. */
class Rest {
  /** What the handler gets. */
  readonly next: Next = () => {
    this.#running ??= WatchedPromise.of(
      () => answerFrom(this.#start, this.#way),
      (promise, error) => this.#failed(promise, error),
    )
    return this.#running
  }
  readonly #start: number
  readonly #way: Way
  #running: WatchedPromise<Answer> | undefined
  /** Failures that the link may still come to wait for. */
  readonly #failures: { readonly promise: WatchedPromise<unknown>; readonly error: unknown }[] = []
  #isLeft = false

  constructor(start: number, way: Way) {
    this.#start = start
    this.#way = way
  }

  /** The link is done, and leaves the answer to this. Who waited for it has seen its failure. */
  take(): Promise<Answer> | undefined {
    const running = this.#running
    const wasAwaited = running?.isAwaited === true
    const taken = running && new Promise<Answer>((resolve, reject) => running.then(resolve, wasAwaited ? () => resolve(undefined) : reject))
    this.leave()
    return taken
  }

  /** The link is done: who has not waited until now does not any more. */
  leave(): void {
    this.#isLeft = true
    for (const { promise, error } of this.#failures.splice(0)) this.#failed(promise, error)
  }

  #failed(promise: WatchedPromise<unknown>, error: unknown): void {
    if (promise.isAwaited) return
    if (this.#isLeft) this.#way.stray(error, this.#way.ctx)
    else this.#failures.push({ promise, error })
  }
}
