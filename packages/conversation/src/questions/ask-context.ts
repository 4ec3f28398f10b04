import type { Context, FilteredContext, Handler, Reply } from '@wx/core'
import type { DeepReadonly } from '../base/deep-readonly'

/** Data that may be `undefined` may be left out. */
export type QuestionData<Data> = undefined extends Data ? [data?: DeepReadonly<Data>] : [data: DeepReadonly<Data>]

/** What {@link questions} sets. `Asked` has the name of each question, and the type of its data. */
export interface AskContext<Asked extends object> {
  /**
   * Asks: the next text of this user goes to the question's handler, with the data. Resolves to the
   * question, which is then the answer to this push. One question waits for a user; what waited before is
   * forgotten.
   *
   * Rejects with a `WxError` of code `config-invalid` for a name without a handler and for a push without a
   * user, of code `state-invalid` for data that is no JSON, of code `store-failed` if it could not be kept.
   *
   * @example
   * ```ts
   * bot.hears('订票', (ctx) => ctx.ask('city', '哪个城市？'))
   * ```
   */
  ask<Name extends keyof Asked & string, Question extends string | Reply>(
    name: Name,
    question: Question,
    ...data: QuestionData<Asked[Name]>
  ): Promise<Question>
}

/** What the handler of a question gets. */
export type AnswerContext<Asked extends object, Name extends keyof Asked, C extends Context = Context> = FilteredContext<'text', C> &
  AskContext<Asked> & {
    /** The text that came. */
    readonly answer: string
    /** What `ask` was given. */
    readonly data: DeepReadonly<Asked[Name]>
  }

/** A question that waits for its user: what runs at the answer, and what the bot says. */
export interface Question<Asked extends object, Name extends keyof Asked, C extends Context = Context> {
  /**
   * Gets the user's next text. If it calls `next()`, it declines: the text goes on to the handlers that come
   * later, and the question waits on. If it fails, the question waits on as well.
   */
  readonly handler: Handler<AnswerContext<Asked, Name, C>>
  /** The question waits so many seconds. Default 1,800. */
  readonly ttl?: number
  /**
   * Gets the user's next text if it comes later than that, within a day. Without it such a text is an
   * ordinary one.
   */
  readonly onTimeout?: Handler<AnswerContext<Asked, Name, C>>
}
