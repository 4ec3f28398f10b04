import { type Awaitable, isPromise } from '../base/awaitable'
import type { Clock } from '../base/clock'
import { WxError } from '../base/error'
import { type Message, nameOf } from '../message/message'
import type { Reply } from '../reply/reply'
import { type BodyFormat, formatBody, type WrittenBody } from '../wire/body'
import type { XmlTree } from '../wire/xml/format'
import { withDeadline } from './deadline'
import { Deliveries } from './deliveries'
import type { ReportedContext, Reporter } from './report'

/** One attempt of the platform to deliver a push. */
export interface Delivery {
  /** The digest of the whole content, which a retry has in common with the push that it repeats. */
  readonly id: string
  readonly message: Message
  readonly format: BodyFormat
  /** When this attempt's request came, by the monotonic clock. */
  readonly startedAt: number
  readonly waitUntil: WaitUntil
}

export type WaitUntil = (work: Promise<unknown>) => void

/** A bot's handlers, as the answerer sees them. */
export interface Handlers<C> {
  readonly context: (message: Message, waitUntil: WaitUntil) => C
  /** Runs the handlers. No promise unless one of them is asynchronous; may throw what a handler throws. */
  readonly run: (ctx: C) => Awaitable<Reply | undefined>
}

export interface AnswererOptions<C extends ReportedContext> {
  readonly handlers: Handlers<C>
  readonly reporter: Reporter<C>
  readonly clock: Clock
  readonly deadlineMs: number
}

/** A reply as it is written into the body or its envelope; `success` if there is none. */
export type Answer = WrittenBody | 'success'

/**
 * Makes the answer to a message. Runs the handlers once for a push and its retries; each attempt has its own
 * deadline. Then addresses and writes the reply.
 */
export class Answerer<C extends ReportedContext> {
  readonly #options: AnswererOptions<C>
  readonly #deliveries: Deliveries<Answer>

  constructor(options: AnswererOptions<C>) {
    this.#options = options
    this.#deliveries = new Deliveries(options.clock)
  }

  /** Never throws or rejects: what fails is reported, and the answer is `success`. */
  answer(delivery: Delivery): Awaitable<Answer> {
    const { id, message } = delivery
    let started: C | undefined
    const work = this.#deliveries.join(id, nameOf(message), () => {
      started = this.context(message, delivery.waitUntil)
      return this.#run(started, delivery)
    })
    return isPromise(work) ? this.#inTime(work, delivery, started) : work
  }

  /** A context whose `waitUntil` hands work to the platform and reports its failure. */
  context(message: Message, waitUntil: WaitUntil): C {
    const ctx: C = this.#options.handlers.context(message, (work) => this.#keepAlive(work, ctx, waitUntil))
    return ctx
  }

  #run(ctx: C, delivery: Delivery): Awaitable<Answer> {
    try {
      const reply = this.#options.handlers.run(ctx)
      return isPromise(reply) ? this.#runLater(reply, ctx, delivery) : this.#write(reply, ctx, delivery)
    } catch (error) {
      return this.#failed(error, ctx)
    }
  }

  async #runLater(reply: Promise<Reply | undefined>, ctx: C, delivery: Delivery): Promise<Answer> {
    try {
      return this.#write(await reply, ctx, delivery)
    } catch (error) {
      return this.#failed(error, ctx)
    }
  }

  #failed(error: unknown, ctx: C): 'success' {
    this.#options.reporter.report(error, ctx)
    return 'success'
  }

  /** Work that is too slow is reported once, by the attempt that started it. */
  async #inTime(work: Promise<Answer>, { startedAt, waitUntil }: Delivery, started: C | undefined): Promise<Answer> {
    const { clock, deadlineMs, reporter } = this.#options
    const answer = await withDeadline(work, {
      clock,
      ms: Math.max(0, deadlineMs - (clock.monotonic() - startedAt)),
      late: () => {
        if (started !== undefined) reporter.report(new WxError('handler-timeout', tooLate(deadlineMs)), started)
        this.#keepAlive(work, started, waitUntil)
      },
    })
    return answer ?? 'success'
  }

  #keepAlive(work: Promise<unknown>, ctx: C | undefined, waitUntil: WaitUntil): void {
    const { reporter } = this.#options
    // `then` is called at once, not after an `await`: a promise of `next()` must know that it is awaited.
    const reported = Promise.resolve(isPromise(work) ? work.then(undefined, (error: unknown) => reporter.report(error, ctx)) : work)
    try {
      waitUntil(reported)
    } catch (error) {
      reporter.report(error, ctx)
    }
  }

  /**
   * A reply that can't be written is the handler's mistake: as with a handler that throws, the user sees no
   * fault notice.
   */
  #write(reply: Reply | undefined, ctx: C, { message, format }: Delivery): Answer {
    const tree = reply && this.#address(reply, message)
    if (tree === undefined) return 'success'
    try {
      return { body: formatBody(tree, format), format }
    } catch (cause) {
      const what = 'The reply can’t be written as a document; the cause is attached. Build it with reply.text(…), reply.news(…), …'
      return this.#failed(new WxError('reply-invalid', what, { cause }), ctx)
    }
  }

  /**
   * Undefined if no reply can be sent: for an open-platform push, which wants `success`, and for a push that
   * names no sender.
   */
  #address(reply: Reply, message: Message): XmlTree | undefined {
    if (message.MsgType === undefined) return undefined
    if (reply.MsgType === undefined) return { ...reply }
    const { ToUserName, FromUserName } = message
    if (FromUserName === '') return undefined
    return { ToUserName: FromUserName, FromUserName: ToUserName, CreateTime: Math.floor(this.#options.clock.now() / 1000), ...reply }
  }
}

function tooLate(deadlineMs: number): string {
  return (
    `A push was not answered within ${deadlineMs} ms; the body was "success" and the handler's reply is lost. ` +
    'Answer at once and send the result as a customer-service message, in ctx.waitUntil(…).'
  )
}
