import type { AnswerWork } from './answer-work'
import type { AnswerFunction } from './delivery'
import type { ReportedContext } from './report'

/**
 * Decides when the handlers run and what becomes of answers that take longer than the platform waits: a bot's
 * option `slow`. `slowAnswers(…)` of `@wx/conversation/slow` makes one.
 */
export interface AnswerPolicy {
  /** Called once, by the bot. The function that it returns answers every push. */
  attach<C extends ReportedContext>(work: AnswerWork<C>): AnswerFunction
}
