import { type AnswerWork, type Delivery, MemoryStore, type Message, type ReportedContext, type WrittenAnswer } from '@wx/core'
import { nameOf, Recent } from '@wx/core/internal'
import { pause } from '../base/pause'
import type { Desk } from './desk'
import { HoldBudget } from './hold-budget'
import type { SlowJob } from './job'
import { KEEP_MS } from './limits'
import { MissingRights } from './missing-rights'
import { OpenClaims } from './open-claims'
import type { SlowSettings } from './options'
import { PushWork } from './push/push-work'
import { SlowStore } from './record/delivery-store'

/** For each kind of push: job events by the thousand don't remove the answers to texts. */
const KEEP_ANSWERS = 10_000

/** All pushes of one bot in this process. A push that is being worked on is never forgotten. */
export class AnswerLine<C extends ReportedContext> {
  readonly #desk: Desk<C>
  readonly #running = new Map<string, PushWork<C>>()
  readonly #answered = new Map<string, Recent<WrittenAnswer>>()

  constructor(work: AnswerWork<C>, settings: SlowSettings) {
    const { clock } = work
    const store = new SlowStore(settings.store ?? new MemoryStore({ clock }), clock)
    this.#desk = {
      work,
      settings,
      store,
      open: new OpenClaims(store),
      budget: new HoldBudget(store, settings.holdBudget),
      rights: new MissingRights(store, clock),
      takeOver: (id, { message, format }) => void this.resume({ id, message, format, firstSeenAt: store.now() }),
    }
  }

  answer(delivery: Delivery): Promise<WrittenAnswer> | WrittenAnswer {
    const { id, message } = delivery
    const answered = this.#answeredOf(message)
    const known = answered.get(id)
    if (known !== undefined) return known
    const running = this.#running.get(id)
    if (running !== undefined) return running.attempt(delivery)
    const push = new PushWork(this.#desk, delivery)
    const answer = push.attempt(delivery)
    void this.#track(push, push.start(), (decided) => answered.set(id, decided))
    return answer
  }

  /**
   * Resolves when the job's answer is delivered or waits for its user. Work that is in hand here comes first:
   * it may be what hands the job over.
   */
  async resume(job: SlowJob): Promise<void> {
    await this.#running.get(job.id)?.done
    const outliving: Promise<unknown>[] = []
    const push = new PushWork(this.#desk, { ...job, waitUntil: (work) => void outliving.push(work) }, true)
    await this.#track(push, push.resume(job))
    await Promise.allSettled(outliving)
  }

  async close(graceMs: number): Promise<void> {
    const inHand = (): readonly PushWork<C>[] => [...this.#running.values()]
    await Promise.race([Promise.all(inHand().map(({ done }) => done)), pause(this.#desk.work.clock, graceMs)])
    await Promise.all(inHand().map((push) => push.close()))
  }

  /** The answer is remembered before the push is forgotten, so that no retry comes between. */
  async #track(push: PushWork<C>, work: Promise<void>, remember: (answer: WrittenAnswer) => void = () => {}): Promise<void> {
    this.#running.set(push.id, push)
    await work
    if (push.answer !== undefined) remember(push.answer)
    if (this.#running.get(push.id) === push) this.#running.delete(push.id)
  }

  #answeredOf(message: Message): Recent<WrittenAnswer> {
    const kind = nameOf(message)
    const known = this.#answered.get(kind)
    if (known !== undefined) return known
    const created = new Recent<WrittenAnswer>({ clock: this.#desk.work.clock, keepMs: KEEP_MS, keepEntries: KEEP_ANSWERS })
    this.#answered.set(kind, created)
    return created
  }
}
