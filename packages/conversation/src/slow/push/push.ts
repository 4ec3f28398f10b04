import type { BodyFormat, Delivery, Message, Reply, ReportedContext, WaitUntil, WrittenAnswer } from '@wx/core'
import { Claims } from '../claims'
import { Deferred } from '../deferred'
import { type Desk, isAddressed } from '../desk'
import type { LinkState } from '../open-claims'
import { deliveryKey, type Way } from '../record/delivery-record'
import type { Run } from '../run'
import { Attempts } from './attempts'
import { PassiveAnswer } from './passive-answer'

/** A push as a process gets it: from the platform, or as a queue's job. */
export type PushSource = Pick<Delivery, 'id' | 'message' | 'format' | 'waitUntil'>

/** One push in this process: what it is, and what is known of it by now. */
export class Push<C extends ReportedContext> {
  readonly desk: Desk<C>
  readonly claims: Claims<C>
  readonly id: string
  readonly message: Message
  readonly format: BodyFormat
  /** Where its record is. */
  readonly key: string
  /** This process, in the record's lease. */
  readonly owner: string = crypto.randomUUID()
  /** It came as a queue's job, and goes to no queue again. */
  readonly isJob: boolean
  readonly attempts: Attempts
  readonly passive: PassiveAnswer
  /** Resolves when it is known whether another process has the push. */
  readonly begun: Deferred<void> = new Deferred()
  /** Resolves when nothing is left to do here. */
  readonly done: Deferred<void> = new Deferred()
  waitUntil: WaitUntil
  /** When its first attempt was seen, by the store's clock. */
  firstSeenAt: number
  /** What is known of the link in the answer to this push. */
  link: LinkState = 'none'
  /** The run of its handlers here, if there is one. */
  run: Run<C> | undefined
  #way: Promise<Way> | undefined

  constructor(desk: Desk<C>, { id, message, format, waitUntil }: PushSource, isJob: boolean) {
    this.desk = desk
    this.claims = new Claims(desk)
    this.id = id
    this.message = message
    this.format = format
    this.key = deliveryKey(message, id)
    this.isJob = isJob
    this.attempts = new Attempts(desk.work.clock, desk.work.deadlineMs)
    this.passive = new PassiveAnswer(desk.work.clock)
    this.waitUntil = waitUntil
    this.firstSeenAt = desk.store.now()
  }

  /** Milliseconds since the first attempt. */
  get elapsed(): number {
    return this.desk.store.now() - this.firstSeenAt
  }

  /** The line that marks what a machine wrote. What a claim hands out has its own already. */
  get label(): string | undefined {
    const { ai, texts } = this.desk.settings
    return ai && this.run?.isClaim !== true ? texts.aiLabel : undefined
  }

  /** Asked for once, when the push begins: at the deadline there is no time for a store that is slow. */
  get way(): Promise<Way> {
    this.#way ??= this.#findWay()
    return this.#way
  }

  /** As the platform gets it. What can't be written is reported, and is `success`. */
  written(reply: Reply): WrittenAnswer {
    try {
      return this.desk.work.write(reply, this)
    } catch (error) {
      this.desk.work.report(error)
      return 'success'
    }
  }

  /** Customer-service messages if the account may send them; else a claim. */
  async #findWay(): Promise<Way> {
    const { settings, rights, work } = this.desk
    const { message } = this
    if (settings.late === 'tell' || !isAddressed(message)) return 'claim'
    try {
      return (await rights.has(message.ToUserName)) ? 'claim' : 'messages'
    } catch (error) {
      work.report(error)
      return 'messages'
    }
  }
}
