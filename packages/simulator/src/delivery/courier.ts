import { randomInt } from 'node:crypto'
import type { Clock } from '@wx/core'
import type { SimulatedAccount } from '../platform/account'
import type { MediaLibrary } from '../platform/media/media-library'
import { deliver, wait } from './delivery'
import { Disturbances } from './disturbances'
import type { Attempt } from './exchange'
import type { MarkFail } from './mark-fail'
import { kindOf } from './push-fields'
import { type PushResult, readResult } from './push-result'
import type { ReplyContext } from './reply-content'
import { type SealedPush, sealPush } from './sealed-request'
import type { Targets } from './targets'

export interface CourierOptions {
  readonly account: SimulatedAccount
  readonly targets: Targets
  readonly markFail: MarkFail | undefined
  readonly media: MediaLibrary
  readonly clock: Clock
  readonly fetch: typeof globalThis.fetch
  /** Aborted when the simulator closes. */
  readonly signal: AbortSignal
}

/** A push that is to be brought. */
export interface Parcel {
  readonly plain: string
  readonly openid: string
  /** The same push as it was sent before. */
  readonly again?: SealedPush | undefined
  /** Called at the end of each attempt. */
  readonly onAttempt: (attempt: Attempt) => void
}

/** What a push led to, and the attempt that decided it. */
export interface Brought {
  readonly result: PushResult
  readonly last: Attempt | undefined
}

/** Brings pushes to the bot, and reads its answers. */
export class Courier {
  readonly disturbances: Disturbances = new Disturbances()
  readonly #options: CourierOptions
  /** Pushes that let the next one pass. */
  readonly #held: (() => void)[] = []

  constructor(options: CourierOptions) {
    this.#options = options
  }

  /** The bot's webhooks. */
  get targets(): readonly string[] {
    return this.#options.targets.all
  }

  /** Never rejects. `again` is what was sent before, to send it once more to the letter. */
  async push({ plain, openid, again, onAttempt }: Parcel): Promise<Brought> {
    const { account } = this.#options
    const { drop, delayMs, reorder, duplicate, cutMs } = this.disturbances.take()
    if (drop) return { result: { outcome: 'withheld', reason: 'The push was lost on purpose.' }, last: undefined }
    if (delayMs !== undefined) await wait(delayMs, this.#options)
    if (reorder) await this.#nextPush()
    const sealed = again ?? this.#seal(plain, openid)
    const send = async (): Promise<Brought> => {
      const last = await deliver(sealed, { ...this.#options, cutMs, onAttempt })
      return { result: await readResult(last, account, this.#contextOf(plain, openid)), last }
    }
    const [one, other] = duplicate === 'at-once' ? await Promise.all([send(), send()]) : [await send(), duplicate && (await send())]
    for (const release of this.#held.splice(0)) release()
    return other?.result.outcome === 'reply' && one.result.outcome !== 'reply' ? other : one
  }

  #seal(plain: string, openid: string): SealedPush {
    const { account, clock } = this.#options
    const timestamp = String(Math.floor(clock.now() / 1000))
    return sealPush(plain, { account, openid, timestamp, nonce: String(randomInt(1e9, 1e10)) })
  }

  /** Waits until the next push came to its end. */
  #nextPush(): Promise<void> {
    const { signal } = this.#options
    return new Promise((resolve) => {
      const release = (): void => {
        signal.removeEventListener('abort', release)
        resolve()
      }
      this.#held.push(release)
      signal.addEventListener('abort', release)
    })
  }

  #contextOf(plain: string, openid: string): ReplyContext {
    const { account, media } = this.#options
    return {
      openid,
      accountId: account.id,
      articleLimit: kindOf(plain).type === 'event' ? 8 : 1,
      hasMedia: (mediaId) => media.has(mediaId),
      mediaUrl: (mediaId) => media.path(mediaId),
    }
  }
}
