import type { Reply, ReportedContext } from '@wx/core'
import { MAX_TEXT_BYTES } from '@wx/core/text'
import { nextTurn } from '../../base/next-turn'
import { pause } from '../../base/pause'
import { claimLink } from '../claim-link'
import { compose } from '../compose'
import { Deferred } from '../deferred'
import { isAddressed, isAwaited } from '../desk'
import { GAP_MS, STORE_LIMIT_MS } from '../limits'
import type { LinkState } from '../open-claims'
import { type Position, START } from '../position'
import type { DeliveryRecord, Way } from '../record/delivery-record'
import { changeRecord } from '../record/delivery-store'
import * as transitions from '../record/transitions'
import type { Run } from '../run'
import type { Attempt } from './attempts'
import { beginShared } from './begun'
import { hostRefused } from './host-error'
import type { Push } from './push'

/** What the platform is answered with, and what is left for another way. */
interface LateReply {
  readonly way: Way
  /** `undefined` is `success`. */
  readonly reply: Reply | undefined
  readonly at: Position
  /** The link in it to what is left. */
  readonly link: LinkState
}

export interface TurnOptions {
  /** An answer to an earlier push, which goes out instead. */
  readonly kept?: Reply
  /** An attempt carries what the user is told instead. Default: true. */
  readonly isHeard?: boolean
}

/** The turn of a push from an answer in time to a late one: no attempt carries it, it goes another way. */
export class LateTurn<C extends ReportedContext> {
  readonly #push: Push<C>
  readonly #taken = new Deferred<void>()
  #taking: Promise<void> | undefined

  constructor(push: Push<C>) {
    this.#push = push
  }

  get isTaken(): boolean {
    return this.#taken.isResolved
  }

  /** Resolves when the answer is late. */
  get taken(): Promise<void> {
    return this.#taken.promise
  }

  /** Decides so, if that is still open. Never rejects. */
  take(options: TurnOptions = {}): Promise<void> {
    this.#taking ??= this.#take(options).catch((error: unknown) => {
      this.#push.desk.work.report(error)
      this.#push.passive.decide('success')
    })
    return this.#taking
  }

  /** The record says that it was decided, here or in another process. */
  accept(): void {
    this.#taken.resolve()
  }

  /** An attempt is about to carry what the push is answered with: if it can, the user gets the link in it. */
  async carriedBy(attempt: Attempt): Promise<void> {
    if (this.#push.link !== 'written') return
    // A connection may have been closed while this process stood still.
    await nextTurn()
    if (!this.#push.attempts.canCarry(attempt)) return
    this.#push.link = 'shown'
    void this.#shown()
  }

  /** A process that dies before its response is out has not shown the link. */
  async #shown(): Promise<void> {
    const { desk, id, message } = this.#push
    await pause(desk.work.clock, GAP_MS)
    await desk.open.show(message, id).catch((error: unknown) => desk.work.report(error))
  }

  async #take({ kept, isHeard = true }: TurnOptions): Promise<void> {
    const { passive, begun, message } = this.#push
    if (passive.isDecided) return
    await begun.promise
    if (passive.isDecided) return
    this.#keepAlive()
    if (this.#push.run?.isClaim === true || !isAddressed(message)) {
      passive.decide('success')
      this.#taken.resolve()
      return
    }
    const { link, ...late } = await this.#lateAnswer(kept, isHeard)
    this.#push.link = link
    await Promise.race([this.#write(late, link), pause(this.#push.desk.work.clock, STORE_LIMIT_MS)])
    passive.decide(late.answer)
    this.#taken.resolve()
    if (this.#push.run !== undefined) await this.#enqueue(this.#push.run)
  }

  async #lateAnswer(kept: Reply | undefined, isHeard: boolean): Promise<transitions.LateAnswer & Pick<LateReply, 'link'>> {
    const { message, format } = this.#push
    const { way, reply, at, link } = await this.#lateReply(kept, isHeard)
    const { parts, ended } = this.#output
    const answer = reply === undefined ? 'success' : this.#push.written(reply)
    return { answer, asked: { message, format }, way, parts, ended, at, link }
  }

  async #lateReply(kept: Reply | undefined, isHeard: boolean): Promise<LateReply> {
    const { id, message, claims } = this.#push
    const way = await this.#push.way
    const { parts, ended } = this.#output
    if (kept !== undefined) return { way, ...this.#withLink(kept, way), at: START }
    if (!isHeard || !isAwaited(message) || (parts.length === 0 && way === 'messages'))
      return { way, reply: undefined, at: START, link: 'none' }
    const composed =
      way === 'messages'
        ? compose(parts, START, { ended, merge: false, label: this.#push.label })
        : claims.compose(id, { parts, ended }, START)
    if (composed === undefined) return { way, reply: claims.waiting({ id, from: START }, this.#push.elapsed), at: START, link: 'written' }
    return {
      way,
      reply: composed.reply,
      at: composed.next,
      link: way === 'claim' && composed.reply.MsgType === 'text' ? 'written' : 'none',
    }
  }

  /** A kept answer, with the link to the answer of this push below it if that fits. */
  #withLink(kept: Reply, way: Way): Pick<LateReply, 'link'> & { readonly reply: Reply } {
    const { texts } = this.#push.desk.settings
    if (way === 'messages' || kept.MsgType !== 'text') return { reply: kept, link: 'none' }
    const Content = `${kept.Content}\n\n${claimLink({ id: this.#push.id, from: START }, texts.show, texts)}`
    return new TextEncoder().encode(Content).length > MAX_TEXT_BYTES
      ? { reply: kept, link: 'none' }
      : { reply: { ...kept, Content }, link: 'written' }
  }

  get #output(): Pick<transitions.LateAnswer, 'parts' | 'ended'> {
    const { parts = [], isEnded: ended = false } = this.#push.run?.output ?? {}
    return { parts, ended }
  }

  async #write(answer: transitions.LateAnswer, link: LinkState): Promise<void> {
    const { desk, run, key, owner, id, message, passive } = this.#push
    const { store, work, open } = desk
    const change = (record: DeliveryRecord, now: number): DeliveryRecord | undefined => transitions.late(record, now, owner, answer)
    try {
      const writing = run?.held.change(change) ?? changeRecord(store, key, (record, now) => record && change(record, now))
      const [written] = await Promise.all([writing, open.add(message, { id, link })])
      const record = run?.held.record ?? (typeof written === 'boolean' ? undefined : written.seen.value)
      if (record?.state === 'ready') await beginShared(this.#push)
      if (record?.state === 'answered' || record?.state === 'ready') await open.remove(message, id)
      if (record?.state === 'late' || record?.state === 'answered') passive.decide(record.answer)
    } catch (error) {
      work.report(error)
      run?.held.assume(change(run.held.record, store.now()) ?? run.held.record)
    }
  }

  /**
   * The queue has the job before the record says so: a death in between loses nothing. The worker waits while
   * the lease is held, and a job whose answer came meanwhile is done.
   */
  async #enqueue(run: Run<C>): Promise<void> {
    const { desk, isJob, owner, id, message, format, firstSeenAt } = this.#push
    const { enqueue } = desk.settings
    if (enqueue === undefined || isJob || run.output.isEnded) return
    try {
      await enqueue({ id, message, format, firstSeenAt })
    } catch (error) {
      return desk.work.report(error)
    }
    if (run.output.isEnded) return
    await run.write((record) => transitions.queue(record, owner))
    run.handOver('its job went to the queue')
  }

  #keepAlive(): void {
    try {
      this.#push.waitUntil(this.#push.done.promise)
    } catch (cause) {
      this.#push.desk.work.report(hostRefused(cause))
    }
  }
}
