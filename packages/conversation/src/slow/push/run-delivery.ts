import type { Reply, ReportedContext, WrittenAnswer } from '@wx/core'
import { compose } from '../compose'
import { isAwaited } from '../desk'
import { LateDelivery } from '../late-delivery'
import { START } from '../position'
import * as transitions from '../record/transitions'
import { LEASE_LOST, type Run } from '../run'
import type { LateTurn } from './late-turn'
import type { Push } from './push'

/** Brings what a run of the handlers answers to its user: by an attempt that is open, or late. */
export class RunDelivery<C extends ReportedContext> {
  readonly #push: Push<C>
  readonly #late: LateTurn<C>
  readonly #run: Run<C>

  constructor(push: Push<C>, late: LateTurn<C>, run: Run<C>) {
    this.#push = push
    this.#late = late
    this.#run = run
  }

  /** Resolves when the user has the answer, or can have it, or another process goes on. */
  async deliver(): Promise<void> {
    const { desk, attempts, passive } = this.#push
    const run = this.#run
    while (this.#isUndecided) {
      const change = Promise.race([run.output.changed, this.#late.taken, attempts.came])
      if (!(await this.#answerInTime())) await change
    }
    if (run.held.record.state === 'ready') await this.#untilCarried()
    if (run.isOver) return
    const { record } = run.held
    if (record.state === 'late') await new LateDelivery(desk, this.#push, run).deliver(record, await passive.decided)
    else if (record.state === 'running') await this.#withoutAnswer()
  }

  get #isUndecided(): boolean {
    const { isOver, held } = this.#run
    return !isOver && held.record.state === 'running' && !this.#push.passive.isDecided && !this.#late.isTaken
  }

  /** Answers the attempts if it is time to. False if not. */
  async #answerInTime(): Promise<boolean> {
    const { desk, attempts } = this.#push
    const { parts, isEnded } = this.#run.output
    const isOpen = !desk.settings.hold || attempts.isOpen
    const whole = isEnded ? this.#wholeAnswer(parts) : undefined
    if (whole !== undefined) {
      await this.#answer(whole, isOpen)
      return true
    }
    if (!isOpen || !(isEnded || (await this.#isFirstPartDue(parts)))) return false
    await this.#late.take()
    return true
  }

  /** The first part goes at once if the others can follow as messages. */
  async #isFirstPartDue(parts: readonly Reply[]): Promise<boolean> {
    const { desk, message, way } = this.#push
    return parts.length > 0 && !desk.settings.hold && isAwaited(message) && (await way) === 'messages'
  }

  /** The answer, if one reply has all of it. */
  #wholeAnswer(parts: readonly Reply[]): WrittenAnswer | undefined {
    const composed = compose(parts, START, { ended: true, merge: false, label: this.#push.label })
    if (composed === undefined) return 'success'
    return composed.next.part < parts.length ? undefined : this.#push.written(composed.reply)
  }

  async #answer(answer: WrittenAnswer, isOpen: boolean): Promise<void> {
    const { passive } = this.#push
    const { held } = this.#run
    const carry = isOpen ? transitions.answer : transitions.ready
    const isWritten = await this.#run.write((record) => carry(record, held.owner, answer))
    if (isWritten !== false && isOpen) passive.decide(answer)
    if (isWritten !== false) return
    const { record } = held
    if (record.state === 'late' || record.state === 'answered') passive.decide(record.answer)
    else this.#run.handOver(LEASE_LOST)
  }

  /** The answer came while no attempt was open. The next one carries it, in any process. */
  async #untilCarried(): Promise<void> {
    const { attempts, passive } = this.#push
    const { held } = this.#run
    while (held.record.state === 'ready' && !this.#late.isTaken) {
      const change = Promise.race([this.#late.taken, attempts.came])
      if (attempts.isOpen) await this.#run.write(transitions.carry)
      else await change
    }
    const { record } = held
    if (record.state === 'answered') passive.decide(record.answer)
  }

  /** The platform was answered, and no user is named whom an answer could go to. */
  async #withoutAnswer(): Promise<void> {
    const { held, output } = this.#run
    const answer = await this.#push.passive.decided
    while (!output.isEnded) await output.changed
    await this.#run.write((record) => transitions.answer(record, held.owner, answer))
  }
}
