import { type Awaitable, isPromise } from '../base/awaitable'
import type { Clock } from '../base/clock'
import { WxError } from '../base/error'
import type { Message } from '../message/message'
import type { Parts } from '../reply/parts'
import type { Reply } from '../reply/reply'
import { formatBody } from '../wire/body'
import type { XmlTree } from '../wire/xml/format'
import type { Delivery, DeliveryInfo, WaitUntil, WrittenAnswer } from './delivery'
import type { ReportedContext, Reporter } from './report'

/** A bot's handlers, as those see them who answer for it. */
export interface Handlers<C> {
  readonly context: (message: Message, delivery: DeliveryInfo, waitUntil: WaitUntil) => C
  /** Runs the handlers. No promise unless one of them is asynchronous; may throw what a handler throws. */
  readonly run: (ctx: C) => Awaitable<Reply | Parts | undefined>
}

/** What a bot makes its {@link AnswerWork} of. */
export interface AnswerWorkOptions<C extends ReportedContext> {
  readonly handlers: Handlers<C>
  readonly reporter: Reporter<C>
  readonly clock: Clock
  readonly deadlineMs: number
  /** What users get if a handler fails. */
  readonly fallback: () => Reply | undefined
}

/**
 * The steps from a push to its answer. When they happen is for an {@link AnswerPolicy} to decide.
 *
 * @example
 * ```ts
 * // Answers `success` at once, and drops what the handlers return.
 * const afterwards: AnswerPolicy = {
 *   attach: (work) => ({ id, message, format, waitUntil }) => {
 *     const ctx = work.context(message, { id, attempt: 1 }, waitUntil)
 *     work.keepAlive(Promise.resolve().then(() => work.run(ctx)), ctx, waitUntil)
 *     return work.write(undefined, { message, format })
 *   },
 * }
 * const bot = new Bot({ token, slow: afterwards })
 * ```
 */
export class AnswerWork<C extends ReportedContext = ReportedContext> {
  readonly clock: Clock
  /** Milliseconds from a request's arrival until it should be answered. */
  readonly deadlineMs: number
  readonly #options: AnswerWorkOptions<C>

  /** @internal A bot makes it. */
  constructor(options: AnswerWorkOptions<C>) {
    this.#options = options
    this.clock = options.clock
    this.deadlineMs = options.deadlineMs
  }

  /** A context whose `waitUntil` hands work to the platform and reports its failure. */
  context(message: Message, delivery: DeliveryInfo, waitUntil: WaitUntil): C {
    const ctx: C = this.#options.handlers.context(message, delivery, (work) => this.keepAlive(work, ctx, waitUntil))
    return ctx
  }

  /** The handlers' checked reply, or the parts that they yield. May throw what a handler throws. */
  run(ctx: C): Awaitable<Reply | Parts | undefined> {
    return this.#options.handlers.run(ctx)
  }

  report(error: unknown, ctx?: C): void {
    this.#options.reporter.report(error, ctx)
  }

  /**
   * Reports that a handler failed. Returns what the user gets then, if the push is one whose answer users
   * see.
   */
  failed(error: unknown, ctx: C): Reply | undefined {
    this.report(error, ctx)
    const { message } = ctx
    return message.MsgType === undefined || (message.MsgType === 'event' && message.Event !== 'CLICK')
      ? undefined
      : this.#options.fallback()
  }

  /** Keeps a serverless instance alive until the work is done, and reports its failure. */
  keepAlive(work: Promise<unknown>, ctx: C | undefined, waitUntil: WaitUntil): void {
    // `then` is called at once, not after an `await`: a promise of `next()` must know that it is awaited.
    const reported = Promise.resolve(isPromise(work) ? work.then(undefined, (error: unknown) => this.report(error, ctx)) : work)
    try {
      waitUntil(reported)
    } catch (error) {
      this.report(error, ctx)
    }
  }

  /**
   * The reply, addressed to the sender of the push and in the push's data format. `success` if no reply can
   * be sent: for an open-platform push, which wants `success`, and for a push that names no sender.
   *
   * Throws a `WxError` of code `reply-invalid` for what can't be written as a document.
   */
  write(reply: Reply | undefined, { message, format }: Pick<Delivery, 'message' | 'format'>): WrittenAnswer {
    const tree = reply && this.#address(reply, message)
    if (tree === undefined) return 'success'
    try {
      return { body: formatBody(tree, format), format }
    } catch (cause) {
      const what = 'The reply can’t be written as a document; the cause is attached. Build it with reply.text(…), reply.news(…), …'
      throw new WxError('reply-invalid', what, { cause })
    }
  }

  #address(reply: Reply, message: Message): XmlTree | undefined {
    if (message.MsgType === undefined) return undefined
    if (reply.MsgType === undefined) return { ...reply }
    const { ToUserName, FromUserName } = message
    if (FromUserName === '') return undefined
    return { ToUserName: FromUserName, FromUserName: ToUserName, CreateTime: Math.floor(this.clock.now() / 1000), ...reply }
  }
}
