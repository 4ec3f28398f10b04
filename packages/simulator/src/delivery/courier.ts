import { randomInt } from 'node:crypto'
import { type Clock, WxError } from '@wx/core'
import type { SimulatedAccount } from '../platform/account'
import type { MediaLibrary } from '../platform/media/media-library'
import { type QueuedTrouble, TroubleQueue } from '../platform/trouble-queue'
import { deliver, wait } from './delivery'
import { checkDisturbance, type Disturbance } from './disturbances'
import type { Attempt } from './exchange'
import { fetchFrom } from './local-fetch'
import type { MarkFail } from './mark-fail'
import { kindOf } from './push-fields'
import { type PushResult, readResult } from './push-result'
import type { ReplyContext } from './reply-content'
import { type SealedPush, sealPush } from './sealed-request'
import type { Targets } from './targets'

export interface CourierOptions {
  readonly account: SimulatedAccount
  readonly targets: Targets
  readonly markFail: MarkFail
  readonly media: MediaLibrary
  readonly clock: Clock
  /** The clock with which the bot compares the timestamp of a push. */
  readonly botClock: Clock
  readonly fetch: typeof globalThis.fetch
  /** A `fetch` from another address. Default: from another one of this machine. */
  readonly elsewhere?: typeof globalThis.fetch
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
  readonly #disturbances = new TroubleQueue<Disturbance>()
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

  /**
   * Disturbs pushes until the returned function is called. Throws a `WxError` of code `config-invalid` for a
   * disturbance that can't be.
   */
  disturb(disturbance: Disturbance): () => void {
    checkDisturbance(disturbance)
    const distant = disturbance.duplicate === 'two-addresses' ? this.targets.find((target) => !isNear(target)) : undefined
    if (distant === undefined) return this.#disturbances.add(disturbance, disturbance.times)
    throw new WxError(
      'config-invalid',
      `A push from two addresses comes from 127.0.0.2, too, which reaches only bots on this machine. ${new URL(distant).origin} must be 127.0.0.1 or localhost.`,
    )
  }

  /** The disturbances that have not ended. */
  get disturbances(): readonly QueuedTrouble<Disturbance>[] {
    return this.#disturbances.active
  }

  /** Never rejects. `again` is what was sent before, to send it once more to the letter. */
  async push({ plain, openid, again, onAttempt }: Parcel): Promise<Brought> {
    const { account, botClock } = this.#options
    const { drop, delayMs, reorder, duplicate, cutMs } = this.#disturbances.take(() => true) ?? {}
    // The platform's timestamp tells when the push was made, however late it comes.
    const timestamp = String(Math.floor(botClock.now() / 1000))
    if (drop) return { result: { outcome: 'withheld', verdict: { code: 'lost-on-purpose' } }, last: undefined }
    if (delayMs !== undefined) await wait(delayMs, this.#options)
    if (reorder) await this.#nextPush()
    const sealed = again ?? sealPush(plain, { account, openid, timestamp, nonce: String(randomInt(1e9, 1e10)) })
    const send = async (fetch = this.#options.fetch): Promise<Brought> => {
      const last = await deliver(sealed, { ...this.#options, fetch, cutMs, onAttempt })
      return { result: await readResult(last, account, this.#contextOf(plain, openid)), last }
    }
    const { elsewhere = fetchFrom(OTHER_ADDRESS) } = this.#options
    const [one, other] = await sendAs(duplicate, send, elsewhere)
    this.release()
    return other?.result.outcome === 'reply' && one.result.outcome !== 'reply' ? other : one
  }

  /** Sends the pushes that wait for the next one. */
  release(): void {
    for (const release of this.#held.splice(0)) release()
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

/** An address of this machine that is not its usual one. */
const OTHER_ADDRESS = '127.0.0.2'

/** Whether an address of the loop can reach it. */
function isNear(target: string): boolean {
  return /^(localhost|127(\.\d+){3})$/.test(new URL(target).hostname)
}

async function sendAs(
  duplicate: Disturbance['duplicate'],
  send: (fetch?: typeof globalThis.fetch) => Promise<Brought>,
  elsewhere: typeof globalThis.fetch,
): Promise<readonly [Brought, Brought?]> {
  if (duplicate === 'at-once') return Promise.all([send(), send()])
  if (duplicate === 'two-addresses') return Promise.all([send(), send(elsewhere)])
  const one = await send()
  return duplicate === 'after' ? [one, await send()] : [one]
}
