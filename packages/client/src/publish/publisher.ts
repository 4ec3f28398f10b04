import { numberOf } from '@wx/api'
import { type Clock, Composer, systemClock } from '@wx/core'
import { refuseUnknownOptions, requireBetween } from '@wx/core/internal'
import { requireId, withoutField } from '../base/answer-fields'
import { whileHeld } from '../base/while-held'
import type { Caller } from '../call/caller'
import { type PublishResult, readPublishResult } from './publish-result'

/** Options of {@link publisher}. */
export interface PublisherOptions {
  readonly wx: Caller
  /** The bot that gets the account's pushes. */
  readonly bot: { use(composer: Composer): unknown }
  readonly clock?: Clock
}

/** Options of the wait for a result. */
export interface WaitOptions {
  /** How long to wait for the event before the platform is asked once. 600,000 (10 minutes) unless given. */
  readonly limitMs?: number
}

const LIMIT_MS = 600_000
const MAX_LIMIT_MS = 86_400_000
/** Results that are kept for a `wait` that begins after the event. */
const MAX_RESULTS = 100

interface Waiter {
  readonly publishId: string
  readonly settle: (result: PublishResult | undefined) => void
}

/** Publishes drafts of one account. {@link publisher} makes one. */
export class Publisher {
  readonly #wx: Caller
  readonly #clock: Clock
  readonly #waiters = new Set<Waiter>()
  readonly #results = new Map<string, PublishResult>()

  constructor(options: PublisherOptions) {
    refuseUnknownOptions('publisher', options, ['wx', 'bot', 'clock'])
    this.#wx = options.wx
    this.#clock = options.clock ?? systemClock
    options.bot.use(
      new Composer().on('event:PUBLISHJOBFINISH', (ctx, next) => {
        const info = ctx.message.PublishEventInfo
        this.#finish(readPublishResult(info.publish_id, info))
        return next()
      }),
    )
  }

  /** How many calls wait for an event. */
  get waiting(): number {
    return this.#waiters.size
  }

  /**
   * Publishes a draft, and resolves to what became of it once the event came. The followers are not notified:
   * that is a mass message. Rejects with the client's error: 53503 for a draft that fails the checks.
   * Source: https://developers.weixin.qq.com/doc/service/api/public/api_freepublish_submit
   *
   * @example
   * ```ts
   * const result = await publishing.publish(mediaId)
   * if (result.status === 'published') console.log(result.articles[0]?.article_url)
   * ```
   */
  async publish(mediaId: string, options: WaitOptions = {}): Promise<PublishResult> {
    return this.wait(await this.submit(mediaId), options)
  }

  /**
   * Submits a draft, and resolves to the id of the job without waiting for its end. Rejects with the client's
   * error.
   * Source: https://developers.weixin.qq.com/doc/service/api/public/api_freepublish_submit
   *
   * @example
   * ```ts
   * const publishId = await publishing.submit(mediaId)
   * ```
   */
  async submit(mediaId: string): Promise<string> {
    const path = '/cgi-bin/freepublish/submit'
    return requireId(await this.#wx.post(path, { media_id: mediaId }), 'publish_id', `POST ${path}`)
  }

  /**
   * Waits for the end of a job, also one that another process submitted. The event may go to another process:
   * at the limit the platform is asked once, which it allows 100 times a day.
   *
   * Rejects with a `WxError` of code `config-invalid` for a limit that is none, and with the client's error.
   *
   * @example
   * ```ts
   * const result = await publishing.wait(publishId, { limitMs: 60_000 })
   * ```
   */
  async wait(publishId: string, { limitMs = LIMIT_MS }: WaitOptions = {}): Promise<PublishResult> {
    requireBetween('limitMs', limitMs, 0, MAX_LIMIT_MS)
    const result = this.#results.get(publishId) ?? (await whileHeld(this.#event(publishId, limitMs)))
    return result ?? this.status(publishId)
  }

  /**
   * Asks how far a job is. Rejects with the client's error.
   * Source: https://developers.weixin.qq.com/doc/service/api/public/api_freepublish_get
   *
   * @example
   * ```ts
   * const { status } = await publishing.status(publishId)
   * ```
   */
  async status(publishId: string): Promise<PublishResult> {
    const path = '/cgi-bin/freepublish/get'
    const answer = await this.#wx.post(path, { publish_id: publishId })
    if (numberOf(answer.publish_status) === undefined) throw withoutField(`POST ${path}`, 'publish_status')
    return readPublishResult(publishId, answer)
  }

  #event(publishId: string, limitMs: number): Promise<PublishResult | undefined> {
    return new Promise((resolve) => {
      const cancel = this.#clock.schedule(limitMs, () => waiter.settle(undefined))
      const waiter: Waiter = {
        publishId,
        settle: (result) => {
          cancel()
          this.#waiters.delete(waiter)
          resolve(result)
        },
      }
      this.#waiters.add(waiter)
    })
  }

  #finish(result: PublishResult): void {
    if (result.status === 'running') return
    const { publish_id } = result
    this.#results.set(publish_id, result)
    for (const oldest of this.#results.keys()) if (this.#results.size > MAX_RESULTS) this.#results.delete(oldest)
    for (const waiter of [...this.#waiters]) if (waiter.publishId === publish_id) waiter.settle(result)
  }
}

/**
 * Publishes drafts (发布), with the client and the bot of one account: the platform tells the end of a job by
 * an event. Make it before the bot's own handlers: one that answers the event first would keep it, and
 * those after it get it, too. For verified accounts since July 2025.
 * Source: https://developers.weixin.qq.com/doc/service/api/public/api_freepublish_submit
 *
 * @example
 * ```ts
 * const publishing = publisher({ wx, bot })
 * const result = await publishing.publish(await drafts(wx).add(articles))
 * ```
 */
export function publisher(options: PublisherOptions): Publisher {
  return new Publisher(options)
}
