import {
  type BodyFormat,
  type Delivery,
  type Message,
  type Reply,
  type ReportedContext,
  type WaitUntil,
  type WrittenAnswer,
  WxError,
} from '@wx/core'
import { withDeadline } from '@wx/core/internal'
import { MAX_TEXT_BYTES } from '@wx/core/text'
import { pause } from '../base/pause'
import { Attempts } from './attempts'
import { claimLink } from './claim-link'
import { type AskedClaim, Claims } from './claims'
import { compose } from './compose'
import { Deferred } from './deferred'
import { type Desk, isAddressed, isAwaited } from './desk'
import type { SlowJob } from './job'
import { LateDelivery } from './late-delivery'
import {
  CUT_AFTER_DEADLINE_MS,
  FIRST_PAUSE_MS,
  HOLD_ASK_MS,
  HOLD_UNTIL_MS,
  LONGEST_PAUSE_MS,
  OPEN_AFTER_DEADLINE_MS,
  RENEW_MS,
  STORE_LIMIT_MS,
} from './limits'
import type { OpenClaim } from './open-claims'
import { type Position, START } from './position'
import { type DeliveryRecord, deliveryKey, type Way } from './record/delivery-record'
import { changeRecord, type Seen } from './record/delivery-store'
import { HeldRecord } from './record/held'
import * as transitions from './record/transitions'
import { LEASE_LOST, Run } from './run'

/** What a process knows of a push before it runs it. */
interface Begun {
  readonly record: DeliveryRecord
  readonly seen: Seen<DeliveryRecord> | undefined
  readonly open: readonly OpenClaim[]
}

/**
 * The last attempt comes 10 s after the first, the one before it 5 s earlier. Both may come a little early or
 * late.
 */
const LAST_ATTEMPT_FROM_MS = 7_500
const LAST_ATTEMPT_CUT_MS = 15_000

/**
 * One push in this process. Its attempts join here: the handlers run once, and the attempt that is open when
 * the answer is there carries it.
 */
export class PushWork<C extends ReportedContext> {
  readonly id: string
  readonly message: Message
  readonly format: BodyFormat
  readonly #desk: Desk<C>
  readonly #claims: Claims<C>
  readonly #key: string
  readonly #owner = crypto.randomUUID()
  readonly #isWorker: boolean
  #waitUntil: WaitUntil
  /** What the platform is answered with. */
  readonly #passive = new Deferred<WrittenAnswer>()
  #answered: WrittenAnswer | undefined
  readonly #done = new Deferred<void>()
  readonly #attempts: Attempts
  #firstSeenAt: number
  #run: Run<C> | undefined
  #isClaim = false
  readonly #turnedLate = new Deferred<void>()
  #late: Promise<void> | undefined
  #knownWay: Promise<Way> | undefined
  #isKept = false
  #isClosing = false
  readonly #begun = new Deferred<void>()

  constructor(desk: Desk<C>, push: Pick<Delivery, 'id' | 'message' | 'format' | 'waitUntil'>, isWorker = false) {
    this.#desk = desk
    this.#claims = new Claims(desk)
    this.#attempts = new Attempts(desk.work.clock, desk.work.deadlineMs)
    this.id = push.id
    this.message = push.message
    this.format = push.format
    this.#waitUntil = push.waitUntil
    this.#key = deliveryKey(push.message, push.id)
    this.#isWorker = isWorker
    this.#firstSeenAt = desk.store.now()
  }

  /** Resolves when nothing is left to do here. */
  get done(): Promise<void> {
    return this.#done.promise
  }

  /** What the platform was answered with, once that is decided. */
  get passive(): Promise<WrittenAnswer> {
    return this.#passive.promise
  }

  /** The same, as soon as it is decided. */
  get answer(): WrittenAnswer | undefined {
    return this.#answered
  }

  /** Does the work, and resolves when nothing is left to do here. Never rejects. */
  async start(): Promise<void> {
    try {
      await this.#work()
    } catch (error) {
      this.#desk.work.report(error)
    }
    this.#settle('success')
    this.#done.resolve()
  }

  /** Another process's job: resolves when its answer is delivered. Never rejects. */
  async resume(job: SlowJob): Promise<void> {
    try {
      const begun = await this.#take(job)
      if (begun !== undefined) await this.#runHere(begun)
    } catch (error) {
      this.#desk.work.report(error)
    }
    this.#done.resolve()
  }

  /** One attempt of the platform, from its request to the answer to it. */
  async attempt({ startedAt, waitUntil }: Delivery): Promise<WrittenAnswer> {
    const { work, settings } = this.#desk
    const isFirst = this.#attempts.first === undefined
    this.#waitUntil = waitUntil
    this.#attempts.add(startedAt)
    const deadline = startedAt + work.deadlineMs
    if (settings.hold) await this.#begun.promise
    const inTime = await this.#by(settings.hold ? Math.min(deadline, this.#endOfHold()) : deadline)
    if (inTime !== undefined) return inTime
    if (settings.hold && (await this.#mayHold(startedAt))) return this.#letTimeOut(deadline)
    void this.goLate()
    const answer = await this.passive
    if (isFirst && settings.keepRequest) await this.done
    return answer
  }

  /**
   * Decides that no attempt will carry the answer, if that is still open. `isHeard`: an attempt carries what
   * the user is told instead. Never rejects.
   */
  goLate(kept?: Reply, isHeard = true): Promise<void> {
    this.#late ??= this.#goLate(kept, isHeard).catch((error: unknown) => {
      this.#desk.work.report(error)
      this.#settle('success')
    })
    return this.#late
  }

  /**
   * The process ends: the job goes to the queue if there is one; else another process can take over at once.
   */
  async close(): Promise<void> {
    const run = this.#run
    this.#isClosing = true
    if (run === undefined || run.isOver || this.#done.isResolved) return
    if (this.#desk.settings.enqueue !== undefined && !this.#isWorker) await this.goLate()
    if (run.isOver || run.output.isEnded) return
    await this.#write(run, (record) => transitions.release(record, this.#owner))
    run.handOver('its process closes, and another one takes over')
  }

  async #work(): Promise<void> {
    const { work } = this.#desk
    for (let wait = FIRST_PAUSE_MS; !this.#passive.isResolved; wait = Math.min(wait * 1.1, LONGEST_PAUSE_MS)) {
      if (!this.#isClosing && (await this.#isDoneHere())) return
      this.#begun.resolve()
      if (this.#passive.isResolved) return
      if (this.#attempts.isOpen) await pause(work.clock, wait)
      else if (await this.#noAttemptComes()) return
    }
  }

  /** Runs the push if it is for this process to do. False if another process has it, or took it over. */
  async #isDoneHere(): Promise<boolean> {
    const begun = await this.#begin()
    this.#begun.resolve()
    if (begun === undefined) return false
    if (begun.record.attempt > 1) this.#desk.work.report(hostStopped())
    await this.#runHere(begun)
    return this.#run?.isOver !== true
  }

  async #noAttemptComes(): Promise<boolean> {
    const { clock } = this.#desk.work
    await Promise.race([this.#attempts.came, this.passive, pause(clock, CUT_AFTER_DEADLINE_MS)])
    return !this.#attempts.isOpen
  }

  /**
   * What is to be run here; `undefined` if another process has the push, or had it: then its answer is taken.
   */
  async #begin(): Promise<Begun | undefined> {
    const { store, settings, work } = this.#desk
    void this.#way()
    try {
      if (settings.store === undefined) return { ...this.#beginAlone(), open: await this.#readOpen() }
      await store.learnTime(this.#key)
      const [begun, open] = await Promise.all([this.#beginShared(), this.#readOpen()])
      return begun && { ...begun, open }
    } catch (error) {
      work.report(error)
      return { ...this.#beginAlone(), open: [] }
    }
  }

  #beginAlone(): Omit<Begun, 'open'> {
    const now = this.#desk.store.now()
    this.#firstSeenAt = now
    return { record: { state: 'running', firstSeenAt: now, attempt: 1, lease: { owner: this.#owner, until: now } }, seen: undefined }
  }

  async #beginShared(): Promise<Omit<Begun, 'open'> | undefined> {
    const { store } = this.#desk
    let beginning: transitions.Beginning | undefined
    const unseen = { value: undefined, version: null, now: store.now() }
    const decide = (record: DeliveryRecord | undefined, now: number): DeliveryRecord | undefined => {
      beginning = transitions.begin(record, now, this.#owner)
      // The attempt was cut meanwhile. The answer is left to the process that has it.
      if (record?.state === 'ready' && !this.#attempts.isOpen) beginning = { kind: 'wait', firstSeenAt: record.firstSeenAt }
      return beginning.kind === 'wait' ? undefined : beginning.record
    }
    const { changed, seen } = await changeRecord(store, this.#key, decide, unseen)
    this.#firstSeenAt = seen.value?.firstSeenAt ?? this.#firstSeenAt
    if (beginning?.kind === 'answer') this.#settle(beginning.answer)
    return beginning?.kind === 'run' && changed !== undefined ? { record: changed, seen } : undefined
  }

  async #readOpen(): Promise<readonly OpenClaim[]> {
    return isAwaited(this.message) ? this.#desk.open.of(this.message) : []
  }

  /** The record of a job, once no other process works on it; `undefined` if it is done. */
  async #take({ firstSeenAt }: SlowJob): Promise<Begun | undefined> {
    const { store, work } = this.#desk
    const unknown = await this.#lostRecord(firstSeenAt)
    for (;;) {
      let isDone = false
      const { changed, seen } = await changeRecord(store, this.#key, (known, now) => {
        const record = known ?? unknown
        isDone = record.state !== 'late' || record.ended
        return record.state === 'late' ? transitions.takeOver(record, now, this.#owner) : undefined
      })
      if (changed !== undefined) return { record: changed, seen, open: [] }
      if (isDone) return undefined
      await pause(work.clock, RENEW_MS)
    }
  }

  /** What stands for the record of a job that the store has lost. */
  async #lostRecord(firstSeenAt: number): Promise<DeliveryRecord> {
    const { message, format } = this
    const way = await this.#way()
    const asked = { message, format }
    return { state: 'late', firstSeenAt, attempt: 1, answer: 'success', queued: true, asked, way, parts: [], ended: false, at: START }
  }

  async #runHere({ record, seen, open }: Begun): Promise<void> {
    const { settings, store } = this.#desk
    const local = settings.store === undefined && seen === undefined
    const held = new HeldRecord({ store, key: this.#key, owner: this.#owner, seen, local, assumed: record })
    const run = new Run(this.#desk, held)
    this.#run = run
    const stopRenewing = this.#renewing(run)
    const stopHolding = this.#holding()
    try {
      await this.#startRun(run, open)
      await this.#serve(run)
    } finally {
      stopRenewing()
      stopHolding()
    }
  }

  async #startRun(run: Run<C>, open: readonly OpenClaim[]): Promise<void> {
    const { work } = this.#desk
    const { record } = run.held
    if (record.state === 'late') {
      this.#late = Promise.resolve()
      this.#turnedLate.resolve()
      this.#settle(record.answer)
    } else {
      const asked = this.#claims.askedBy(this.message, open)
      if (asked !== undefined) return this.#answerClaim(run, asked)
      const kept = open.length === 0 ? undefined : await this.#claims.kept(this.message, this.id, open)
      if (kept !== undefined) await this.goLate(kept)
      if (run.isOver) return
    }
    const ctx = work.context(this.message, { id: this.id, attempt: record.attempt }, (promise) => this.#waitUntil(promise))
    void run.handle(ctx, () => this.#later(run))
  }

  /** No handler runs for a push that asks for a late answer. */
  #answerClaim(run: Run<C>, asked: AskedClaim): void {
    const { work } = this.#desk
    this.#isClaim = true
    const until = (this.#attempts.first ?? work.clock.monotonic()) + work.deadlineMs - STORE_LIMIT_MS
    void run.answer(this.#claims.answer(this.message, this.id, asked, until))
  }

  /** From what the handlers answer to what the user gets. */
  async #serve(run: Run<C>): Promise<void> {
    while (this.#isUndecided(run)) {
      const change = Promise.race([run.output.changed, this.#turnedLate.promise, this.#attempts.came])
      if (!(await this.#answerInTime(run))) await change
    }
    if (run.held.record.state === 'ready') await this.#untilCarried(run)
    if (run.isOver) return
    const { record } = run.held
    if (record.state === 'late') await new LateDelivery(this.#desk, this, run).deliver(record, await this.passive)
    else if (record.state === 'running') await this.#withoutAnswer(run)
  }

  #isUndecided(run: Run<C>): boolean {
    return !run.isOver && run.held.record.state === 'running' && !this.#passive.isResolved && !this.#turnedLate.isResolved
  }

  /** Answers the attempts if it is time to. False if not. */
  async #answerInTime(run: Run<C>): Promise<boolean> {
    const { settings } = this.#desk
    const { parts, isEnded } = run.output
    const isOpen = !settings.hold || this.#attempts.isOpen
    const whole = isEnded ? this.#wholeAnswer(parts) : undefined
    if (whole !== undefined) {
      await this.#answer(run, whole, isOpen)
      return true
    }
    const isTime = isEnded || (parts.length > 0 && !settings.hold && isAwaited(this.message) && (await this.#way()) === 'messages')
    if (!isTime || !isOpen) return false
    await this.goLate()
    return true
  }

  /** The answer, if one reply has all of it. */
  #wholeAnswer(parts: readonly Reply[]): WrittenAnswer | undefined {
    const composed = compose(parts, START, { ended: true, merge: false, label: this.#label() })
    if (composed === undefined) return 'success'
    return composed.next.part < parts.length ? undefined : this.#written(composed.reply)
  }

  async #answer(run: Run<C>, answer: WrittenAnswer, isOpen: boolean): Promise<void> {
    const carry = isOpen ? transitions.answer : transitions.ready
    const { owner } = run.held
    const isWritten = await this.#write(run, (record) => carry(record, owner, answer))
    if (isWritten !== false && isOpen) this.#settle(answer)
    if (isWritten !== false) return
    const { record } = run.held
    if (record.state === 'late' || record.state === 'answered') this.#settle(record.answer)
    else run.handOver(LEASE_LOST)
  }

  /** The answer came while no attempt was open. The next one carries it, in any process. */
  async #untilCarried(run: Run<C>): Promise<void> {
    while (run.held.record.state === 'ready' && !this.#turnedLate.isResolved) {
      const change = Promise.race([this.#turnedLate.promise, this.#attempts.came])
      if (this.#attempts.isOpen) await this.#write(run, transitions.carry)
      else await change
    }
    const { record } = run.held
    if (record.state === 'answered') this.#settle(record.answer)
  }

  /** The platform was answered, and no user is named whom an answer could go to. */
  async #withoutAnswer(run: Run<C>): Promise<void> {
    const answer = await this.passive
    while (!run.output.isEnded) await run.output.changed
    await this.#write(run, (record) => transitions.answer(record, run.held.owner, answer))
  }

  async #goLate(kept: Reply | undefined, isHeard: boolean): Promise<void> {
    if (this.#passive.isResolved) return
    await this.#begun.promise
    if (this.#passive.isResolved) return
    this.#keepAlive()
    if (this.#isClaim || !isAddressed(this.message)) {
      this.#settle('success')
      this.#turnedLate.resolve()
      return
    }
    const { way, reply, at, told } = await this.#lateReply(kept, isHeard)
    const { message, format } = this
    const { parts = [], isEnded: ended = false } = this.#run?.output ?? {}
    const late = {
      answer: reply === undefined ? 'success' : this.#written(reply),
      asked: { message, format },
      way,
      parts,
      ended,
      at,
    } as const
    await Promise.race([this.#writeLate(late, told), pause(this.#desk.work.clock, STORE_LIMIT_MS)])
    this.#settle(late.answer)
    this.#turnedLate.resolve()
    if (this.#run !== undefined) await this.#enqueue(this.#run)
  }

  /** What the platform is answered with, and what is left for another way. */
  async #lateReply(
    kept: Reply | undefined,
    isHeard: boolean,
  ): Promise<{ way: Way; reply: Reply | undefined; at: Position; told: boolean }> {
    const way = await this.#way()
    const { parts = [], isEnded: ended = false } = this.#run?.output ?? {}
    if (kept !== undefined) return { way, ...this.#withLink(kept, way), at: START }
    if (!isHeard || !isAwaited(this.message) || (parts.length === 0 && way === 'messages'))
      return { way, reply: undefined, at: START, told: false }
    const composed =
      way === 'messages'
        ? compose(parts, START, { ended, merge: false, label: this.#label() })
        : this.#claims.compose(this.id, { parts, ended }, START)
    if (composed !== undefined)
      return { way, reply: composed.reply, at: composed.next, told: way === 'claim' && composed.reply.MsgType === 'text' }
    return { way, reply: this.#claims.waiting({ id: this.id, from: START }, this.#elapsed()), at: START, told: true }
  }

  /** A kept answer, with the link to the answer of this push below it if that fits. */
  #withLink(kept: Reply, way: Way): { reply: Reply; told: boolean } {
    const { texts } = this.#desk.settings
    if (way === 'messages' || kept.MsgType !== 'text') return { reply: kept, told: false }
    const Content = `${kept.Content}\n\n${claimLink({ id: this.id, from: START }, texts.show, texts)}`
    return new TextEncoder().encode(Content).length > MAX_TEXT_BYTES
      ? { reply: kept, told: false }
      : { reply: { ...kept, Content }, told: true }
  }

  async #writeLate(answer: transitions.LateAnswer, told: boolean): Promise<void> {
    const { store, work, open } = this.#desk
    const run = this.#run
    const change = (record: DeliveryRecord, now: number): DeliveryRecord | undefined => transitions.late(record, now, this.#owner, answer)
    try {
      const writing = run?.held.change(change) ?? changeRecord(store, this.#key, (record, now) => record && change(record, now))
      const [written] = await Promise.all([writing, open.add(this.message, { id: this.id, told })])
      const record = run?.held.record ?? (typeof written === 'boolean' ? undefined : written.seen.value)
      if (record?.state === 'ready') await this.#beginShared()
      if (record?.state === 'answered' || record?.state === 'ready') await open.remove(this.message, this.id)
      if (record?.state === 'late' || record?.state === 'answered') this.#settle(record.answer)
    } catch (error) {
      work.report(error)
      if (run !== undefined) run.held.assume(change(run.held.record, store.now()) ?? run.held.record)
    }
  }

  async #enqueue(run: Run<C>): Promise<void> {
    const { settings, work } = this.#desk
    if (settings.enqueue === undefined || this.#isWorker || run.output.isEnded) return
    if ((await this.#write(run, (record) => transitions.queue(record, this.#owner))) !== true) return
    try {
      const { id, message, format } = this
      await settings.enqueue({ id, message, format, firstSeenAt: this.#firstSeenAt })
      run.handOver('its job went to the queue')
    } catch (error) {
      work.report(error)
      await this.#write(run, (record, now) => transitions.unqueue(record, now, this.#owner))
    }
  }

  async #later(run: Run<C>): Promise<void> {
    if (this.#isWorker) return
    await this.goLate()
    if (run.isOver) throw run.signal.reason
  }

  /** Whether the change was allowed; `undefined` if the store failed, which is reported. */
  async #write(run: Run<C>, change: (record: DeliveryRecord, now: number) => DeliveryRecord | undefined): Promise<boolean | undefined> {
    try {
      return await run.held.change(change)
    } catch (error) {
      this.#desk.work.report(error)
      return undefined
    }
  }

  /** Asked for once, when the push begins: at the deadline there is no time for a store that is slow. */
  #way(): Promise<Way> {
    this.#knownWay ??= this.#findWay()
    return this.#knownWay
  }

  /** Customer-service messages if the account may send them; else a claim. */
  async #findWay(): Promise<Way> {
    const { settings, rights, work } = this.#desk
    const { message } = this
    if (settings.late === 'tell' || !isAddressed(message)) return 'claim'
    try {
      return (await rights.has(message.ToUserName)) ? 'claim' : 'messages'
    } catch (error) {
      work.report(error)
      return 'messages'
    }
  }

  #written(reply: Reply): WrittenAnswer {
    try {
      return this.#desk.work.write(reply, this)
    } catch (error) {
      this.#desk.work.report(error)
      return 'success'
    }
  }

  /** What a claim hands out has its label already. */
  #label(): string | undefined {
    const { ai, texts } = this.#desk.settings
    return ai && !this.#isClaim ? texts.aiLabel : undefined
  }

  #settle(answer: WrittenAnswer): void {
    this.#answered ??= answer
    this.#passive.resolve(answer)
  }

  /** The answer if it is decided by this time of the monotonic clock. */
  async #by(time: number): Promise<WrittenAnswer | undefined> {
    const { clock } = this.#desk.work
    return withDeadline(this.passive, { clock, ms: Math.max(0, time - clock.monotonic()), late: () => {} })
  }

  /** The platform cuts the attempt; until then it carries the answer if that comes. */
  async #letTimeOut(deadline: number): Promise<WrittenAnswer> {
    const answer = (await this.#by(deadline + OPEN_AFTER_DEADLINE_MS)) ?? (await this.#by(deadline + CUT_AFTER_DEADLINE_MS))
    return answer ?? 'success'
  }

  /** Not the last attempt: none would carry the answer after it. */
  async #mayHold(startedAt: number): Promise<boolean> {
    const { budget, work } = this.#desk
    const sinceFirst = this.#elapsed() - (work.clock.monotonic() - startedAt)
    if (this.#passive.isResolved || sinceFirst >= LAST_ATTEMPT_FROM_MS) return false
    try {
      const taken = budget.take(this.message.ToUserName)
      return (await withDeadline(taken, { clock: work.clock, ms: HOLD_ASK_MS, late: () => {} })) ?? false
    } catch (error) {
      work.report(error)
      return false
    }
  }

  /** If no attempt comes any more, the answer goes the other way. */
  #holding(): () => void {
    const { settings, work } = this.#desk
    if (!settings.hold) return () => {}
    return work.clock.schedule(Math.max(0, LAST_ATTEMPT_CUT_MS - this.#elapsed()), () => void this.goLate(undefined, this.#attempts.isOpen))
  }

  /** By the monotonic clock. */
  #endOfHold(): number {
    return this.#desk.work.clock.monotonic() + HOLD_UNTIL_MS - this.#elapsed()
  }

  #elapsed(): number {
    return this.#desk.store.now() - this.#firstSeenAt
  }

  #keepAlive(): void {
    if (this.#isKept) return
    this.#isKept = true
    try {
      this.#waitUntil(this.done)
    } catch (cause) {
      this.#desk.work.report(
        new WxError('handler-timeout', `The host refused to wait for a late answer; the cause is attached. ${WHAT_HELPS}`, { cause }),
      )
    }
  }

  /** Prolongs the lease each second, and sees what other processes decided. */
  #renewing(run: Run<C>): () => void {
    const { clock } = this.#desk.work
    let cancel = (): void => {}
    let isStopped = false
    const beat = async (): Promise<void> => {
      await this.#renew(run)
      if (!isStopped && !run.isOver) cancel = clock.schedule(RENEW_MS, () => void beat())
    }
    cancel = clock.schedule(RENEW_MS, () => void beat())
    return () => {
      isStopped = true
      cancel()
    }
  }

  async #renew(run: Run<C>): Promise<void> {
    if (run.held.isLocal) return
    const isRenewed = await this.#write(run, (record, now) => transitions.renew(record, now, this.#owner))
    const { record } = run.held
    if (record.state === 'late') this.#turnedLate.resolve()
    if (isRenewed === false && transitions.isOthers(record, this.#owner)) run.handOver(LEASE_LOST)
  }
}

const WHAT_HELPS =
  "If it stops a process after its response, slowAnswers({ keepAlive: 'request' }) keeps the request open for up to a minute or so; slowAnswers({ enqueue }) hands longer work to a queue."

function hostStopped(): WxError {
  return new WxError(
    'handler-timeout',
    `A run of the handlers ended without its answer, and another one replaces it: its process died or its host stopped it. ${WHAT_HELPS}`,
  )
}
