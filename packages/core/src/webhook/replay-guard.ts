import { sha1Hex } from '#crypto'
import type { Clock } from '../clock'
import { WxError } from '../error'
import type { Store } from '../store/store'

/** A signature is accepted for twice the window at most, and remembered at least this long. */
const REMEMBER_MS = 600_000
/** WeChat repeats a push within 15 seconds or so; the same request a minute later is somebody else's. */
const RETRY_MS = 60_000

export interface ReplayGuardOptions {
  readonly store: Store
  readonly clock: Clock
  readonly timestampWindowMs: number
}

/**
 * Binds a URL's signature to the first content that came with it. In plain mode the signature does not cover the body,
 * and the URL is in every access log: without this, whoever reads one could post anything for five minutes.
 *
 * The key is the signature itself, in one spelling: whatever else of the URL is changed, it is the same key.
 */
export class ReplayGuard {
  readonly #options: ReplayGuardOptions

  constructor(options: ReplayGuardOptions) {
    this.#options = options
  }

  /** Throws a `WxError` of code `replayed`: other content under a known signature, or the same too late for a retry. */
  async check(signature: string, content: string): Promise<void> {
    const { store, clock, timestampWindowMs } = this.#options
    const key = `wx:seen:${signature.toLowerCase()}`
    const digest = sha1Hex(content)
    const ttlMs = Math.max(REMEMBER_MS, 2 * timestampWindowMs)
    const written = await store.set(key, `${digest} ${clock.now()}`, { ttlMs, ifVersion: null })
    if (written !== undefined) return
    const { value } = await store.get(key)
    const [firstDigest, firstAt] = value?.split(' ') ?? [digest, String(clock.now())]
    if (firstDigest !== digest) {
      throw new WxError(
        'replayed',
        'Something else came with the signature of an earlier request. In plain mode only this check stops such forgeries: use safe mode.',
      )
    }
    // Hosts' clocks, not the store's: they are minutes apart nowhere that the timestamp window lets anything through.
    const age = clock.now() - Number(firstAt)
    if (age > RETRY_MS)
      throw new WxError('replayed', `The same push came again after ${Math.round(age / 1000)} s; WeChat's own retries come within 15.`)
  }
}
