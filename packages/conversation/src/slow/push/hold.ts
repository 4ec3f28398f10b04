import type { ReportedContext, WrittenAnswer } from '@wx/core'
import { withDeadline } from '@wx/core/internal'
import { CUT_AFTER_DEADLINE_MS, HOLD_ASK_MS, HOLD_UNTIL_MS, OPEN_AFTER_DEADLINE_MS } from '../limits'
import type { LateTurn } from './late-turn'
import type { Push } from './push'

/**
 * The last attempt comes 10 s after the first, the one before it 5 s earlier. Both may come a little early or
 * late.
 */
const LAST_ATTEMPT_FROM_MS = 7_500
const LAST_ATTEMPT_CUT_MS = 15_000

/** Under `hold`: which attempts of a push are let time out, so that one of the next carries the answer. */
export class Hold<C extends ReportedContext> {
  readonly #push: Push<C>

  constructor(push: Push<C>) {
    this.#push = push
  }

  /**
   * The answer, if this attempt carries one; `undefined` if it has to be told now that the answer is late.
   */
  async attempt(startedAt: number): Promise<WrittenAnswer | undefined> {
    const { passive, desk } = this.#push
    const deadline = startedAt + desk.work.deadlineMs
    const end = Math.min(deadline, this.#end)
    const inTime = await passive.by(end - HOLD_ASK_MS)
    if (inTime !== undefined) return inTime
    return (await this.#mayTimeOut(startedAt)) ? this.#letTimeOut(deadline) : passive.by(end)
  }

  /** When the last of the attempts has to be answered, by the monotonic clock. */
  get #end(): number {
    return this.#push.desk.work.clock.monotonic() + HOLD_UNTIL_MS - this.#push.elapsed
  }

  /** Not the last attempt: none would carry the answer after it. */
  async #mayTimeOut(startedAt: number): Promise<boolean> {
    const { desk, passive, elapsed, message } = this.#push
    const { budget, work } = desk
    const sinceFirst = elapsed - (work.clock.monotonic() - startedAt)
    if (passive.isDecided || sinceFirst >= LAST_ATTEMPT_FROM_MS) return false
    try {
      const taken = budget.take(message.ToUserName)
      return (await withDeadline(taken, { clock: work.clock, ms: HOLD_ASK_MS, late: () => {} })) ?? false
    } catch (error) {
      work.report(error)
      return false
    }
  }

  /** The platform cuts the attempt; until then it carries the answer if that comes. */
  async #letTimeOut(deadline: number): Promise<WrittenAnswer> {
    const { passive } = this.#push
    const answer = (await passive.by(deadline + OPEN_AFTER_DEADLINE_MS)) ?? (await passive.by(deadline + CUT_AFTER_DEADLINE_MS))
    return answer ?? 'success'
  }

  /** If no attempt comes any more, the answer goes the other way. Returns what stops the wait for it. */
  watch(late: LateTurn<C>): () => void {
    const { desk, elapsed, attempts } = this.#push
    const ms = Math.max(0, LAST_ATTEMPT_CUT_MS - elapsed)
    return desk.work.clock.schedule(ms, () => void late.take({ isHeard: attempts.isOpen }))
  }
}
