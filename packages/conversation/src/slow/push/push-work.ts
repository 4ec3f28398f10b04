import type { Delivery, ReportedContext, WrittenAnswer } from '@wx/core'
import { pause } from '../../base/pause'
import type { AskedClaim } from '../claims'
import type { Desk } from '../desk'
import type { SlowJob } from '../job'
import { CUT_AFTER_DEADLINE_MS, FIRST_PAUSE_MS, LONGEST_PAUSE_MS, STORE_LIMIT_MS } from '../limits'
import type { OpenClaim } from '../open-claims'
import { HeldRecord } from '../record/held'
import * as transitions from '../record/transitions'
import { Run } from '../run'
import { type Begun, begin, takeJob } from './begun'
import { Hold } from './hold'
import { hostStopped } from './host-error'
import { LateTurn } from './late-turn'
import { Push, type PushSource } from './push'
import { Renewal } from './renewal'
import { RunDelivery } from './run-delivery'

/**
 * The work on one push in this process. Its attempts join here: the handlers run once, and the attempt that
 * is open when the answer is there carries it.
 */
export class PushWork<C extends ReportedContext> {
  readonly #desk: Desk<C>
  readonly #push: Push<C>
  readonly #late: LateTurn<C>
  readonly #hold: Hold<C>
  #isClosing = false

  constructor(desk: Desk<C>, source: PushSource, isJob = false) {
    this.#desk = desk
    this.#push = new Push(desk, source, isJob)
    this.#late = new LateTurn(this.#push)
    this.#hold = new Hold(this.#push)
  }

  get id(): string {
    return this.#push.id
  }

  /** Resolves when nothing is left to do here. */
  get done(): Promise<void> {
    return this.#push.done.promise
  }

  /** What the platform is answered with, as soon as that is decided. */
  get answer(): WrittenAnswer | undefined {
    return this.#push.passive.value
  }

  /** Does the work, and resolves when nothing is left to do here. Never rejects. */
  async start(): Promise<void> {
    try {
      await this.#work()
    } catch (error) {
      this.#desk.work.report(error)
    }
    this.#push.passive.decide('success')
    this.#push.done.resolve()
  }

  /** A queue's job: resolves when its answer is delivered. Never rejects. */
  async resume(job: SlowJob): Promise<void> {
    try {
      const begun = await takeJob(this.#push, job)
      if (begun !== undefined) await this.#runHere(begun)
    } catch (error) {
      this.#desk.work.report(error)
    }
    this.#push.done.resolve()
  }

  /** One attempt of the platform, from its request to the answer to it. */
  async attempt({ startedAt, connection, waitUntil }: Delivery): Promise<WrittenAnswer> {
    const { attempts } = this.#push
    const isFirst = attempts.first === undefined
    this.#push.waitUntil = waitUntil
    const attempt = { startedAt, connection }
    attempts.add(attempt)
    const answer = (await this.#answerInTime(startedAt)) ?? (await this.#answerLate(isFirst))
    await this.#late.carriedBy(attempt)
    return answer
  }

  /**
   * The process ends: the job goes to the queue if there is one; else another process can take over at once.
   */
  async close(): Promise<void> {
    const { run, done, isJob, owner } = this.#push
    this.#isClosing = true
    if (run === undefined || run.isOver || done.isResolved) return
    if (this.#desk.settings.enqueue !== undefined && !isJob) await this.#late.take()
    if (run.isOver || run.output.isEnded) return
    await run.write((record) => transitions.release(record, owner))
    run.handOver('its process closes, and another one takes over')
  }

  async #answerInTime(startedAt: number): Promise<WrittenAnswer | undefined> {
    const { work, settings } = this.#desk
    const { begun, passive } = this.#push
    if (!settings.hold) return passive.by(startedAt + work.deadlineMs)
    await begun.promise
    return this.#hold.attempt(startedAt)
  }

  async #answerLate(isFirst: boolean): Promise<WrittenAnswer> {
    void this.#late.take()
    const answer = await this.#push.passive.decided
    if (isFirst && this.#desk.settings.keepRequest) await this.done
    return answer
  }

  async #work(): Promise<void> {
    const { passive, begun, attempts } = this.#push
    for (let wait = FIRST_PAUSE_MS; !passive.isDecided; wait = Math.min(Math.ceil(wait * 1.1), LONGEST_PAUSE_MS)) {
      if (!this.#isClosing && (await this.#isDoneHere())) return
      begun.resolve()
      if (passive.isDecided) return
      if (attempts.isOpen) await pause(this.#desk.work.clock, wait)
      else if (await this.#noAttemptComes()) return
    }
  }

  /** Runs the push if it is for this process to do. False if another process has it, or took it over. */
  async #isDoneHere(): Promise<boolean> {
    const begun = await begin(this.#push)
    this.#push.begun.resolve()
    if (begun === undefined) return false
    if (begun.record.attempt > 1) this.#desk.work.report(hostStopped())
    await this.#runHere(begun)
    return this.#push.run?.isOver !== true
  }

  async #noAttemptComes(): Promise<boolean> {
    const { attempts, passive } = this.#push
    await Promise.race([attempts.came, passive.decided, pause(this.#desk.work.clock, CUT_AFTER_DEADLINE_MS)])
    return !attempts.isOpen
  }

  async #runHere({ record, seen, open }: Begun): Promise<void> {
    const { settings, store } = this.#desk
    const { key, owner } = this.#push
    const local = settings.store === undefined && seen === undefined
    const run = new Run(this.#desk, new HeldRecord({ store, key, owner, seen, local, assumed: record }))
    this.#push.run = run
    const renewal = new Renewal(this.#push, this.#late, run)
    const stopWatch = settings.hold ? this.#hold.watch(this.#late) : () => {}
    try {
      await this.#startRun(run, open)
      await new RunDelivery(this.#push, this.#late, run).deliver()
    } finally {
      renewal.stop()
      stopWatch()
    }
  }

  async #startRun(run: Run<C>, open: readonly OpenClaim[]): Promise<void> {
    const { id, message, claims, passive } = this.#push
    const { record } = run.held
    if (record.state === 'late') {
      this.#late.accept()
      passive.decide(record.answer)
    } else {
      const asked = claims.askedBy(message, open)
      if (asked !== undefined) return this.#answerClaim(run, asked)
      const kept = open.length === 0 ? undefined : await claims.kept(message, id, open)
      if (kept !== undefined) await this.#late.take({ kept })
      if (run.isOver) return
    }
    const delivery = { id, attempt: record.attempt }
    const ctx = this.#desk.work.context(message, delivery, (promise) => this.#push.waitUntil(promise))
    void run.handle(ctx, () => this.#later(run))
  }

  /** No handler runs for a push that asks for a late answer. */
  #answerClaim(run: Run<C>, asked: AskedClaim): void {
    const { work } = this.#desk
    const { id, message, claims, attempts } = this.#push
    const until = (attempts.first ?? work.clock.monotonic()) + work.deadlineMs - STORE_LIMIT_MS
    void run.answer(claims.answer(message, id, asked, until))
  }

  async #later(run: Run<C>): Promise<void> {
    if (this.#push.isJob) return
    await this.#late.take()
    if (run.isOver) throw run.signal.reason
  }
}
