import type { WxError } from '@wx/core'

/**
 * What `slowAnswers` adds to a context: `new Bot<Context & SlowContext>({ …, slow: slowAnswers({ … }) })`.
 *
 * @example
 * ```ts
 * bot.on('text', async (ctx) => {
 *   await ctx.typing()
 *   return model.answer(ctx.message.Content, { signal: ctx.signal })
 * })
 * ```
 */
export interface SlowContext {
  /**
   * Aborts when this run's answer will not be used: the job went to a queue, another process took over, or
   * `abort` was called. Its reason is a `WxError` of code `aborted`. A handler that fails with that reason is
   * not reported.
   */
  readonly signal: AbortSignal
  /**
   * Shows the user that an answer is being written (对方正在输入), until the answer is there. Does nothing if no
   * sender is there or the platform does not allow it.
   */
  readonly typing: () => Promise<void>
  /**
   * Says that this will take long. The platform is answered at once: with `success`, or under `tell` with the
   * link. With `enqueue` the job goes to the queue, the run here ends, and the promise rejects with the
   * reason of `signal`; in the worker it resolves at once.
   */
  readonly later: () => Promise<void>
  /** Gives the run up: `signal` aborts, and nothing of its answer is delivered any more. */
  readonly abort: (reason: WxError) => void
}
