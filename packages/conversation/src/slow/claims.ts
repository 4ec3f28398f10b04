import { type Message, type Reply, type ReportedContext, reply } from '@wx/core'
import { pause } from '../base/pause'
import { type ClaimTap, claimLink, readClaimId } from './claim-link'
import { type Composed, compose } from './compose'
import type { Desk } from './desk'
import { FIRST_PAUSE_MS, LONGEST_PAUSE_MS } from './limits'
import type { OpenClaim } from './open-claims'
import type { Position } from './position'
import { type DeliveryRecord, deliveryKey, type Late } from './record/delivery-record'
import { changeRecord, readRecord } from './record/delivery-store'
import { given, handOut, isGiven, isWorkedOn } from './record/transitions'

/** A late answer that a push asks for: by a tap on its link, or by its words. Then no position is known. */
export interface AskedClaim {
  readonly id: string
  readonly from?: Position
}

/** Whether nothing of an answer is left for its user. */
function isOver(record: DeliveryRecord | undefined): boolean {
  if (record === undefined || record.state === 'answered') return true
  return record.state === 'late' && record.ended && record.way === 'claim' && isGiven(record)
}

/** The late answers that wait for their user, as a push of that user gets them. */
export class Claims<C extends ReportedContext> {
  readonly #desk: Desk<C>

  constructor(desk: Desk<C>) {
    this.#desk = desk
  }

  /**
   * Which of the user's open claims the push asks for: a tapped one, or the oldest for the words of a link.
   */
  askedBy(message: Message, open: readonly OpenClaim[]): AskedClaim | undefined {
    if (message.MsgType !== 'text') return undefined
    const tapped = readClaimId(message.bizmsgmenuid)
    if (tapped !== undefined) return tapped
    const { show, next } = this.#desk.settings.texts
    const typed = message.Content.trim()
    return typed === show || typed === next ? open[0] && { id: open[0].id } : undefined
  }

  /**
   * The reply to a push that asks for a claim: the next part if it is there by `until`, by the monotonic
   * clock; else how long it takes already, with the link. `by` is the id of the push.
   */
  async answer(message: Message, by: string, { id, from }: AskedClaim, until: number): Promise<Reply> {
    const { work, store, settings, open } = this.#desk
    for (let wait = FIRST_PAUSE_MS; ; wait = Math.min(Math.ceil(wait * 1.1), LONGEST_PAUSE_MS)) {
      const { value: record, now } = await readRecord(store, deliveryKey(message, id))
      if (record?.state !== 'late') return this.#over(message, id, settings.texts.gone)
      const part = await this.#part(message, by, id, record, from)
      if (part !== undefined) return part
      if (record.ended) return this.#over(message, id, record.parts.length === 0 ? settings.texts.none : settings.texts.gone)
      if (!isWorkedOn(record, now)) this.#desk.takeOver(id, record.asked)
      if (work.clock.monotonic() + wait > until) {
        await open.add(message, { id, link: 'shown' })
        return this.waiting({ id, from: from ?? record.at }, now - record.firstSeenAt)
      }
      await pause(work.clock, wait)
    }
  }

  /** The text that stands for an answer which is not there yet. */
  waiting(tap: ClaimTap, ms: number): Reply {
    const { texts } = this.#desk.settings
    return reply.text(`${texts.waiting(Math.max(1, Math.round(ms / 1000)))}\n${claimLink(tap, texts.show, texts)}`)
  }

  /** An answer that waits for the user's next message, which is the push of id `by`: its next part. */
  async kept(message: Message, by: string, open: readonly OpenClaim[]): Promise<Reply | undefined> {
    for (const { id } of open.filter(({ link }) => link !== 'shown')) {
      const { value: record, now } = await readRecord(this.#desk.store, deliveryKey(message, id))
      if (isOver(record)) await this.#desk.open.remove(message, id)
      if (record?.state !== 'late') continue
      if (!record.ended && !isWorkedOn(record, now)) this.#desk.takeOver(id, record.asked)
      const part = await this.#handOut(message, by, id)
      if (part !== undefined) return part
    }
    return undefined
  }

  /** What is passively answered with of an answer, from a place in it: with the link to what comes next. */
  compose(id: string, { parts, ended }: Pick<Late, 'parts' | 'ended'>, from: Position): Composed | undefined {
    const { texts, ai } = this.#desk.settings
    return compose(parts, from, {
      ended,
      merge: true,
      label: ai ? texts.aiLabel : undefined,
      more: (next) => claimLink({ id, from: next }, texts.next, texts),
    })
  }

  /** A link names its part; for words it is the next one. */
  #part(message: Message, by: string, id: string, record: Late, from: Position | undefined): Promise<Reply | undefined> {
    return from === undefined ? this.#handOut(message, by, id) : this.#show(message, id, record, from)
  }

  async #show(message: Message, id: string, record: Late, from: Position): Promise<Reply | undefined> {
    const composed = this.compose(id, record, from)
    if (composed === undefined) return undefined
    await changeRecord(this.#desk.store, deliveryKey(message, id), (now) => now && given(now, composed.next))
    return this.#given(message, id, record, composed)
  }

  async #handOut(message: Message, by: string, id: string): Promise<Reply | undefined> {
    let from: Position | undefined
    const { seen } = await changeRecord(this.#desk.store, deliveryKey(message, id), (record, now) => {
      const part = record && handOut(record, now, by, (late) => this.compose(id, late, late.at)?.next)
      from = part?.from
      return part?.record === record ? undefined : part?.record
    })
    if (from === undefined || seen.value?.state !== 'late') return undefined
    const composed = this.compose(id, seen.value, from)
    return composed && this.#given(message, id, seen.value, composed)
  }

  /** Once the user has all, or was told by a link of the rest. */
  async #given(message: Message, id: string, { parts, ended }: Late, { reply: part, next }: Composed): Promise<Reply> {
    const { open } = this.#desk
    if (ended && next.part >= parts.length) await open.remove(message, id)
    else await open.add(message, { id, link: part.MsgType === 'text' ? 'shown' : 'none' })
    return part
  }

  async #over(message: Message, id: string, text: string): Promise<Reply> {
    await this.#desk.open.remove(message, id)
    return reply.text(text)
  }
}
