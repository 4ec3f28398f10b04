import { randomInt } from 'node:crypto'
import type { Clock } from '@wx/core'
import type { SimulatedAccount } from '../platform/account'
import type { MediaLibrary } from '../platform/media/media-library'
import { deliver } from './delivery'
import type { Attempt } from './exchange'
import type { MarkFail } from './mark-fail'
import type { PushFields } from './push-fields'
import { type PushResult, readResult } from './push-result'
import { sealPush } from './sealed-request'
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

/** Brings pushes to the bot, and reads its answers. */
export class Courier {
  readonly #options: CourierOptions

  constructor(options: CourierOptions) {
    this.#options = options
  }

  /** The bot's webhooks. */
  get targets(): readonly string[] {
    return this.#options.targets.all
  }

  /** Never rejects. `onAttempt` is called at the end of each attempt. */
  async push(fields: PushFields, openid: string, onAttempt: (attempt: Attempt) => void): Promise<PushResult> {
    const { account, clock, media } = this.#options
    const timestamp = String(Math.floor(clock.now() / 1000))
    const sealed = sealPush(fields, { account, openid, timestamp, nonce: String(randomInt(1e9, 1e10)) })
    const last = await deliver(sealed, { ...this.#options, onAttempt })
    return readResult(last, account, {
      openid,
      accountId: account.id,
      articleLimit: fields.MsgType === 'event' ? 8 : 1,
      hasMedia: (mediaId) => media.has(mediaId),
      mediaUrl: (mediaId) => media.path(mediaId),
    })
  }
}
