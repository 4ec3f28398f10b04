import { type Awaitable, isPromise } from '../base/awaitable'
import type { Clock } from '../base/clock'
import { WxError } from '../base/error'
import type { Store } from '../store/store'
import { withDeadline } from './deadline'
import { Recent } from './recent'

/** A signature is accepted for twice the window at most, and remembered at least this long. */
const REMEMBER_MS = 600_000
/**
 * WeChat repeats a push within about 15 seconds; the same request a minute later is a replay, not a retry.
 */
const RETRY_MS = 60_000
/** A store that has not answered by then is not waited for: the user is waiting. */
const STORE_LIMIT_MS = 300

export interface ReplayGuardOptions {
  /** Shared by the processes that answer for one account. Without one, this process's memory is used. */
  readonly store?: Store | undefined
  readonly clock: Clock
  readonly timestampWindowMs: number
  /** Called when the store fails or is too slow; the request is then accepted without the check. */
  readonly report: (error: WxError) => void
}

/**
 * The digest of what came with a signature, and the time by this host's clock. The timestamp window keeps the
 * hosts' clocks close together.
 */
interface Sighting {
  readonly digest: string
  readonly at: number
}

/** The first sighting under a signature: this one, unless there was one before. */
type FirstSighting = (signature: string, sighting: Sighting) => Awaitable<Sighting>

/**
 * Binds a URL's signature to the first content that came with it. In plain mode the signature does not cover
 * the body, and the URL is in every access log: without this check, a person who can read a log could post
 * any message for five minutes.
 *
 * The key is the signature itself, so a change to another part of the URL does not change the key.
 */
export class ReplayGuard {
  readonly #options: ReplayGuardOptions
  readonly #first: FirstSighting

  constructor(options: ReplayGuardOptions) {
    const { store, clock, timestampWindowMs } = options
    // Stores take whole milliseconds, and the window may be a fraction of a second.
    const keepMs = Math.max(REMEMBER_MS, Math.ceil(2 * timestampWindowMs))
    this.#options = options
    this.#first = store === undefined ? inMemory(clock, keepMs) : inStore(store, keepMs)
  }

  /**
   * Checks a signature with the digest of what came with it. Without a store it returns or throws at once.
   *
   * Throws a `WxError` of code `replayed` for other content under a known signature, and for the same content
   * too late for a retry.
   */
  check(signature: string, digest: string): Awaitable<void> {
    const sighting = { digest, at: this.#options.clock.now() }
    const first = this.#first(signature, sighting)
    return isPromise(first) ? this.#checkLater(first, sighting) : refuseReplay(first, sighting)
  }

  /** A store that fails or hangs does not silence the bot: signature and timestamp still hold. */
  async #checkLater(first: Promise<Sighting>, sighting: Sighting): Promise<void> {
    const { clock } = this.#options
    const known = await withDeadline(first, { clock, ms: STORE_LIMIT_MS, late: () => this.#storeFailed() }).catch((cause: unknown) =>
      this.#storeFailed(cause),
    )
    refuseReplay(known ?? sighting, sighting)
  }

  #storeFailed(cause?: unknown): undefined {
    const what = cause === undefined ? `did not answer within ${STORE_LIMIT_MS} ms` : 'failed; the cause is attached'
    this.#options.report(
      new WxError('store-failed', `The store of seen signatures ${what}. The request was accepted without the replay check.`, { cause }),
    )
  }
}

function inMemory(clock: Clock, keepMs: number): FirstSighting {
  const seen = new Recent<Sighting>({ clock, keepMs })
  return (signature, sighting) => {
    const first = seen.get(signature)
    if (first === undefined) seen.set(signature, sighting)
    return first ?? sighting
  }
}

function inStore(store: Store, ttlMs: number): FirstSighting {
  return async (signature, sighting) => {
    const key = `wx:seen:${signature}`
    const written = await store.set(key, `${sighting.digest} ${sighting.at}`, { ttlMs, ifVersion: null })
    if (written !== undefined) return sighting
    const { value } = await store.get(key)
    const [digest = '', at = ''] = value?.split(' ') ?? []
    return value === undefined ? sighting : { digest, at: Number(at) }
  }
}

function refuseReplay(first: Sighting, { digest, at }: Sighting): void {
  if (first.digest !== digest) {
    throw new WxError(
      'replayed',
      'Other content came with the signature of an earlier request. In plain mode only this check stops such forgeries: use safe mode.',
    )
  }
  const age = at - first.at
  if (age <= RETRY_MS) return
  throw new WxError('replayed', `The same push came again after ${Math.round(age / 1000)} s; WeChat's own retries come within 15 s.`)
}
