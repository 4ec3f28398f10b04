import { type Message, type Reply, type ReportedContext, type WrittenAnswer, WxError } from '@wx/core'
import { pause } from '../base/pause'
import { claimLink } from './claim-link'
import { type Desk, isAddressed } from './desk'
import { GAP_MS, RENEW_MS } from './limits'
import { type MessageOutcome, sendMessages } from './messages'
import type { Position } from './position'
import type { Late } from './record/delivery-record'
import * as transitions from './record/transitions'
import { LEASE_LOST, type Run } from './run'

/** How often a late answer is tried to be written down, a second apart. */
const MAX_FAILURES = 60

/** Brings a late answer to its user: as messages, or to where a tap or the next message finds it. */
export class LateDelivery<C extends ReportedContext> {
  readonly #desk: Desk<C>
  readonly #id: string
  readonly #message: Message
  readonly #run: Run<C>

  constructor(desk: Desk<C>, { id, message }: { readonly id: string; readonly message: Message }, run: Run<C>) {
    this.#desk = desk
    this.#id = id
    this.#message = message
    this.#run = run
  }

  /** Resolves when the user has the answer, or can have it, or another process goes on. Never rejects. */
  async deliver({ way, at }: Late, passive: WrittenAnswer): Promise<void> {
    if (way === 'claim') return this.#keep()
    // The passive reply came just now, and is to be seen first.
    if (passive !== 'success') await pause(this.#desk.work.clock, GAP_MS)
    const outcome = await this.#send(at)
    if (outcome.kind === 'lost') return this.#run.handOver(LEASE_LOST)
    if (outcome.kind === 'sent') return this.#finish()
    const { open, rights } = this.#desk
    if (outcome.noRight) await this.#reported(rights.add(this.#message.ToUserName ?? ''))
    await this.#reported(open.add(this.#message, { id: this.#id, link: outcome.told ? 'shown' : 'none' }))
    await this.#keep()
  }

  async #send(at: Position): Promise<MessageOutcome> {
    const { settings, work } = this.#desk
    const { sender, ai, texts } = settings
    const message = this.#message
    if (sender === undefined || !isAddressed(message)) return { kind: 'rest', told: false, noRight: false }
    const route = {
      sender,
      message,
      ai,
      output: this.#run.output,
      more: (from: Position): string => claimLink({ id: this.#id, from }, texts.next, texts),
      mark: (next: Position): Promise<boolean> => this.#mark(next),
      report: (error: unknown): void => work.report(error),
      pause: (ms: number): Promise<void> => pause(work.clock, ms),
    }
    return sendMessages(route, at)
  }

  /** With a store that failed, the message is sent all the same. */
  async #mark(at: Position): Promise<boolean> {
    const { held, output, isOver } = this.#run
    if (isOver) return false
    const { parts, isEnded: ended } = output
    try {
      return await held.change((record, now) => transitions.progress(record, now, held.owner, { parts, ended, way: 'messages', at }))
    } catch (error) {
      this.#desk.work.report(error)
      return true
    }
  }

  /** Writes what the handlers answer, as it comes. */
  async #keep(): Promise<void> {
    const { output } = this.#run
    for (let failures = 0; !this.#run.isOver && failures < MAX_FAILURES; ) {
      const change = output.changed
      const { parts, isEnded } = output
      const isWritten = await this.#keepParts(parts, isEnded)
      if (isWritten === false) return this.#run.handOver(LEASE_LOST)
      if (isWritten === undefined) {
        failures += 1
        await pause(this.#desk.work.clock, RENEW_MS)
      } else if (isEnded) return
      else await change
    }
  }

  /** Whether another process left the record to this run; `undefined` if the store failed. */
  async #keepParts(parts: readonly Reply[], ended: boolean): Promise<boolean | undefined> {
    const { held } = this.#run
    try {
      const isOurs = await held.change((record, now) => transitions.progress(record, now, held.owner, { parts, ended, way: 'claim' }))
      if (isOurs && ended) await this.#keepOpen()
      return isOurs
    } catch (error) {
      this.#desk.work.report(error)
      const isTooLarge = WxError.is(error) && error.code === 'reply-invalid'
      return isTooLarge && parts.length > 0 ? this.#keepParts(parts.slice(0, Math.floor(parts.length / 2)), ended) : undefined
    }
  }

  /**
   * The store may have failed when the claim was to be opened. The user may have had all parts before the end
   * was known.
   */
  #keepOpen(): Promise<void> {
    const { record } = this.#run.held
    const isDone = record.state === 'late' && record.parts.length > 0 && transitions.isGiven(record)
    const { open } = this.#desk
    return isDone ? open.remove(this.#message, this.#id) : open.keep(this.#message, this.#id)
  }

  async #finish(): Promise<void> {
    const { held } = this.#run
    await this.#reported(held.change((record) => transitions.finish(record, held.owner)))
    if (!this.#run.isOver) await this.#removeOpen()
  }

  #removeOpen(): Promise<void> {
    return this.#reported(this.#desk.open.remove(this.#message, this.#id))
  }

  async #reported(work: Promise<unknown>): Promise<void> {
    await work.catch((error: unknown) => this.#desk.work.report(error))
  }
}
