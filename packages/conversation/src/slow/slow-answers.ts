import { type AnswerFunction, type AnswerPolicy, type AnswerWork, type ReportedContext, WxError } from '@wx/core'
import { requireBetween } from '@wx/core/internal'
import { AnswerLine } from './answer-line'
import { checkJob, type SlowJob } from './job'
import { readSlowOptions, type SlowOptions, type SlowSettings } from './options'

/** A host gives a closing process 10 s or more, as a rule. */
const GRACE_MS = 8_000

type Line = Pick<AnswerLine<ReportedContext>, 'resume' | 'close'>

/** What becomes of answers that take longer than the platform waits. {@link slowAnswers} makes one. */
export class SlowAnswers implements AnswerPolicy {
  readonly #settings: SlowSettings
  #line: Line | undefined

  constructor(options: SlowOptions) {
    this.#settings = readSlowOptions(options)
  }

  /** Called by the bot. Throws a `WxError` of code `config-invalid` for a second bot: each needs its own. */
  attach<C extends ReportedContext>(work: AnswerWork<C>): AnswerFunction {
    if (this.#line !== undefined)
      throw new WxError('config-invalid', 'One slowAnswers(…) serves one bot. Call it again for the next bot, with the same store.')
    const line = new AnswerLine(work, this.#settings)
    this.#line = line
    return (delivery) => line.answer(delivery)
  }

  /**
   * Runs the handlers for a job of `enqueue`, in a worker with the same bot, store and sender, and resolves
   * when the answer is delivered or waits for its user. A job that comes twice is done once; while another
   * process works on it, this waits, and takes over if that one dies.
   *
   * Rejects with a `WxError` of code `config-invalid` for what is no job.
   *
   * @example
   * ```ts
   * queue.process(async (job) => slow.resume(job.data))
   * ```
   */
  async resume(job: SlowJob): Promise<void> {
    checkJob(job)
    await this.#attached('resume()').resume(job)
  }

  /**
   * Before the process ends: waits until the work in hand is done, for `graceMs` milliseconds at most (8,000
   * by default). What is not done by then goes to `enqueue`; without it, its lease is released, so that the
   * platform's retry, a tap or the user's next message begins it anew in another process.
   *
   * @example
   * ```ts
   * process.on('SIGTERM', async () => {
   *   server.close()
   *   await slow.close()
   *   process.exit()
   * })
   * ```
   */
  async close(graceMs: number = GRACE_MS): Promise<void> {
    requireBetween('graceMs', graceMs, 0, 3_600_000)
    await this.#line?.close(graceMs)
  }

  #attached(what: string): Line {
    if (this.#line !== undefined) return this.#line
    throw new WxError('config-invalid', `${what} needs the bot whose handlers run: give it this value as its option slow.`)
  }
}

/**
 * Keeps answers that take longer than the five seconds that the platform waits: give it to a bot as its
 * option `slow`. An answer is never lost and never sent twice; if it can't go now, it waits for its user.
 *
 * The handlers run once for a push and its retries, in any process, as long as the first process
 * lives; if it dies, a retry runs them again. Each push costs the store two round trips: one before its
 * handlers, one with their answer.
 *
 * Throws a `WxError` of code `config-invalid` for options that don't exist or don't fit together.
 *
 * @example
 * ```ts
 * const slow = slowAnswers({ store: new RedisStore(redis), sender: customerService(wx) })
 * const bot = new Bot<Context & SlowContext>({ token, slow })
 * bot.on('text', (ctx) => model.answer(ctx.message.Content, { signal: ctx.signal }))
 * ```
 */
export function slowAnswers(options: SlowOptions = {}): SlowAnswers {
  return new SlowAnswers(options)
}
