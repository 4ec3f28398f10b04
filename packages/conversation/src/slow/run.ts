import { type Message, type Parts, type Reply, type ReportedContext, WxError } from '@wx/core'
import { isParts } from '@wx/core/internal'
import type { SlowContext } from './context'
import { type Desk, isAddressed } from './desk'
import { TYPING_MS } from './limits'
import { Output } from './output'
import type { DeliveryRecord } from './record/delivery-record'
import type { HeldRecord } from './record/held'

/** Why a run is handed over if its lease ran out. */
export const LEASE_LOST = 'its lease was over, and another process took the push'

/** One run of the handlers for a push. */
export class Run<C extends ReportedContext> {
  readonly held: HeldRecord
  readonly output: Output = new Output()
  readonly #desk: Desk<C>
  readonly #controller = new AbortController()
  #stopTyping: (() => void) | undefined
  #isOver = false
  #isClaim = false

  constructor(desk: Desk<C>, held: HeldRecord) {
    this.#desk = desk
    this.held = held
  }

  /** Given up: what the handlers still answer is not delivered. */
  get isAborted(): boolean {
    return this.#controller.signal.aborted
  }

  /** Another process or a queue goes on with the push. */
  get isOver(): boolean {
    return this.#isOver
  }

  /** The push asks for a late answer of an earlier one, and no handler runs. */
  get isClaim(): boolean {
    return this.#isClaim
  }

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  abort(reason: WxError): void {
    if (this.isAborted) return
    this.#controller.abort(reason)
    this.output.drop()
  }

  handOver(to: string): void {
    this.#isOver = true
    this.abort(new WxError('aborted', `This run of the handlers ended: ${to}.`))
  }

  /** Adds the members of {@link SlowContext} to the context, and runs the handlers. Never rejects. */
  async handle(ctx: C, later: () => Promise<void>): Promise<void> {
    const members: SlowContext = {
      signal: this.signal,
      typing: () => this.#typing(ctx.message),
      later,
      abort: (reason) => this.abort(reason),
    }
    Object.assign(ctx, members)
    try {
      await this.#take(this.#desk.work.run(ctx))
    } catch (error) {
      if (!this.isAborted || error !== this.signal.reason) this.#failed(error, ctx)
    }
    this.end()
  }

  /** Takes the answer to a push that asks for a late answer. Never rejects. */
  async answer(reply: Promise<Reply>): Promise<void> {
    this.#isClaim = true
    try {
      this.output.add(await reply)
    } catch (error) {
      this.#desk.work.report(error)
    }
    this.end()
  }

  end(): void {
    this.#stopTyping?.()
    this.output.end()
  }

  /** Whether the change was allowed; `undefined` if the store failed, which is reported. */
  async write(change: (record: DeliveryRecord, now: number) => DeliveryRecord | undefined): Promise<boolean | undefined> {
    try {
      return await this.held.change(change)
    } catch (error) {
      this.#desk.work.report(error)
      return undefined
    }
  }

  async #take(answer: Promise<Reply | Parts | undefined> | Reply | Parts | undefined): Promise<void> {
    const reply = await answer
    if (isParts(reply)) await this.output.takeAll(reply)
    else if (reply !== undefined) this.output.add(reply)
  }

  #failed(error: unknown, ctx: C): void {
    const fallback = this.#desk.work.failed(error, ctx)
    if (fallback !== undefined) this.output.add(fallback)
  }

  async #typing(message: Message): Promise<void> {
    const { sender } = this.#desk.settings
    if (sender === undefined || !isAddressed(message) || this.#stopTyping !== undefined) return
    this.#stopTyping = () => {}
    const isSeen = await sender.typing(message.FromUserName ?? '').catch(() => false)
    this.#stopTyping = undefined
    if (!isSeen || this.output.isEnded) return
    this.#stopTyping = this.#desk.work.clock.schedule(TYPING_MS, () => {
      this.#stopTyping = undefined
      void this.#typing(message)
    })
  }
}
