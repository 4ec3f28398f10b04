import { sha1Hex } from '#crypto'
import type { Clock } from '../clock'
import type { CallbackQuery } from '../envelope/query'
import { WxError } from '../error'
import type { Store } from '../store/store'

/** A signature is accepted for at most this long, so nothing older needs to be remembered. */
const REMEMBER_MS = 600_000
/** WeChat repeats a push within 15 seconds or so; the same request a minute later is somebody else's. */
const RETRY_MS = 60_000

export interface ReplayGuardOptions {
  readonly store: Store
  readonly clock: Clock
  /** Separates accounts that share a store; made from a hash, nothing secret. */
  readonly scope: string
}

/**
 * Binds a signed URL to the first body that came with it. In plain mode the signature does not cover the body, and
 * the URL is in every access log: without this, whoever reads one could post anything for five minutes.
 */
export class ReplayGuard {
  readonly #options: ReplayGuardOptions

  constructor(options: ReplayGuardOptions) {
    this.#options = options
  }

  /** Throws a `WxError` of code `replayed`: another body under a known URL, or the same one too late for a retry. */
  async check(query: CallbackQuery, body: string): Promise<void> {
    const { store, clock, scope } = this.#options
    const key = `wx:seen:${scope}:${query.timestamp}:${query.nonce}:${query.msgSignature ?? ''}`
    const digest = sha1Hex(body)
    const written = await store.set(key, `${digest} ${clock.now()}`, { ttlMs: REMEMBER_MS, ifVersion: null })
    if (written !== undefined) return
    const { value, now } = await store.get(key)
    const [firstDigest, firstAt] = value?.split(' ') ?? [digest, String(now)]
    if (firstDigest !== digest) {
      throw new WxError(
        'replayed',
        'A second, different body came with the signature of an earlier push. In plain mode only this check stops such forgeries: use safe mode.',
      )
    }
    const age = now - Number(firstAt)
    if (age > RETRY_MS)
      throw new WxError('replayed', `The same push came again after ${Math.round(age / 1000)} s; WeChat's own retries come within 15.`)
  }
}
