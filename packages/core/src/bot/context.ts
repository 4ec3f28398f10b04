import { isPromise } from '../base/awaitable'
import type { DeliveryInfo } from '../delivery/delivery'
import type { Message } from '../message/message'

/**
 * What a handler gets: one object for a message, the same in every handler and middleware. A field that
 * middleware sets is there for all that run later; name its type in the type parameter of {@link Bot}.
 *
 * @example
 * ```ts
 * type ShopContext = Context & { user: User }
 * const bot = new Bot<ShopContext>({ token })
 * bot.use(async (ctx, next) => {
 *   ctx.user = await users.find(ctx.message.FromUserName)
 *   return next()
 * })
 * bot.on('text', (ctx) => `你好，${ctx.user.name}`)
 * ```
 */
export class Context<M extends Message = Message> {
  /** What arrived, a message or an event. Its type is narrowed by the filter of the handler. */
  readonly message: M
  /**
   * Which push this is, and which run of it: `delivery.id` is the same for the platform's retries and for a
   * run after a crash, so that work done twice can be told by it.
   */
  readonly delivery: DeliveryInfo
  /**
   * The handler that runs, as it was registered, such as `on('text')`. In `bot.catch`: the one that failed.
   */
  readonly filter: string | undefined
  /** What the pattern of `hears` found, in its handler. */
  readonly match: unknown
  /**
   * Keeps a serverless instance alive for work that outlives the reply, and reports its failure to
   * `bot.catch`. On other platforms it only reports the failure.
   */
  readonly waitUntil: (work: Promise<unknown>) => void

  constructor(message: M, delivery: DeliveryInfo, keepAlive: (work: Promise<unknown>) => void) {
    this.message = message
    this.delivery = delivery
    this.filter = undefined
    this.match = undefined
    this.waitUntil = (work) => keepAlive(isPromise(work) ? work.then(undefined, failedIn(this)) : work)
  }
}

/** The fields of a context that the chain sets; handlers can only read them. */
export interface WritableContext {
  filter: string | undefined
  match: unknown
}

/** Before work fails, sets `ctx.filter` to the handler that began the work: the report names that handler. */
function failedIn(writable: WritableContext): (error: unknown) => never {
  const { filter } = writable
  return (error) => {
    writable.filter = filter
    throw error
  }
}
