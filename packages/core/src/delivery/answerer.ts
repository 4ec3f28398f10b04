import { type Awaitable, isPromise } from '../base/awaitable'
import { WxError } from '../base/error'
import { nameOf } from '../message/message'
import { isParts, type Parts } from '../reply/parts'
import type { Reply } from '../reply/reply'
import type { AnswerWork } from './answer-work'
import { withDeadline } from './deadline'
import { Deliveries } from './deliveries'
import type { Delivery, WrittenAnswer } from './delivery'
import type { ReportedContext } from './report'

/**
 * Makes the answer to a message. Runs the handlers once for a push and its retries; each attempt has its own
 * deadline. An answer that is later than that is lost, and reported.
 */
export class Answerer<C extends ReportedContext> {
  readonly #work: AnswerWork<C>
  readonly #deliveries: Deliveries<WrittenAnswer>

  constructor(work: AnswerWork<C>) {
    this.#work = work
    this.#deliveries = new Deliveries(work.clock)
  }

  /** Never throws or rejects: what fails is reported, and the answer is the fallback or `success`. */
  answer(delivery: Delivery): Awaitable<WrittenAnswer> {
    const { id, message } = delivery
    let started: C | undefined
    const answer = this.#deliveries.join(id, nameOf(message), () => {
      started = this.#work.context(message, { id, attempt: 1 }, delivery.waitUntil)
      return this.#run(started, delivery)
    })
    return isPromise(answer) ? this.#inTime(answer, delivery, started) : answer
  }

  #run(ctx: C, delivery: Delivery): Awaitable<WrittenAnswer> {
    try {
      const reply = this.#work.run(ctx)
      return isPromise(reply) ? this.#runLater(reply, ctx, delivery) : this.#write(reply, delivery)
    } catch (error) {
      return this.#failed(error, ctx, delivery)
    }
  }

  async #runLater(reply: Promise<Reply | Parts | undefined>, ctx: C, delivery: Delivery): Promise<WrittenAnswer> {
    try {
      return this.#write(await reply, delivery)
    } catch (error) {
      return this.#failed(error, ctx, delivery)
    }
  }

  #write(reply: Reply | Parts | undefined, delivery: Delivery): WrittenAnswer {
    if (isParts(reply)) throw new WxError('reply-invalid', PARTS_NEED_SLOW)
    return this.#work.write(reply, delivery)
  }

  /** A failure never shows the user the platform's fault notice. */
  #failed(error: unknown, ctx: C, delivery: Delivery): WrittenAnswer {
    return this.#work.write(this.#work.failed(error, ctx), delivery)
  }

  /** Work that is too slow is reported once, by the attempt that started it. */
  async #inTime(answer: Promise<WrittenAnswer>, { startedAt, waitUntil }: Delivery, started: C | undefined): Promise<WrittenAnswer> {
    const { clock, deadlineMs } = this.#work
    const inTime = await withDeadline(answer, {
      clock,
      ms: Math.max(0, deadlineMs - (clock.monotonic() - startedAt)),
      late: () => {
        if (started !== undefined) this.#work.report(new WxError('handler-timeout', tooLate(deadlineMs)), started)
        this.#work.keepAlive(answer, started, waitUntil)
      },
    })
    return inTime ?? 'success'
  }
}

const PARTS_NEED_SLOW = 'A handler that yields needs the bot’s option slow: slowAnswers(…) of @wx/conversation/slow.'

function tooLate(deadlineMs: number): string {
  return (
    `A push was not answered within ${deadlineMs} ms; the body was "success" and the handler's reply is lost. ` +
    'The option slow keeps it: slowAnswers(…) of @wx/conversation/slow.'
  )
}
