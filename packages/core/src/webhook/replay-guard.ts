import { sha1Hex } from '#crypto'
import { type Awaitable, whenReady } from '../awaitable'
import type { Clock } from '../clock'
import { WxError } from '../error'
import { Recent } from '../recent'
import type { Store } from '../store/store'

/** A signature is accepted for twice the window at most, and remembered at least this long. */
const REMEMBER_MS = 600_000
/** WeChat repeats a push within 15 seconds or so; the same request a minute later is somebody else's. */
const RETRY_MS = 60_000

export interface ReplayGuardOptions {
  /** Shared by the processes that answer for one account; without one, this process's memory. */
  readonly store?: Store | undefined
  readonly clock: Clock
  readonly timestampWindowMs: number
}

/** What came under a signature, and when by the host's clock: hosts are minutes apart nowhere that the timestamp window lets anything through. */
interface Sighting {
  readonly digest: string
  readonly at: number
}

/** The first sighting under a signature: this one, unless there was one before. */
type FirstSighting = (signature: string, sighting: Sighting) => Awaitable<Sighting>

/**
 * Binds a URL's signature to the first content that came with it. In plain mode the signature does not cover the body,
 * and the URL is in every access log: without this, whoever reads one could post anything for five minutes.
 *
 * The key is the signature itself: whatever else of the URL is changed, it is the same key.
 */
export class ReplayGuard {
  readonly #clock: Clock
  readonly #first: FirstSighting

  constructor({ store, clock, timestampWindowMs }: ReplayGuardOptions) {
    const keepMs = Math.max(REMEMBER_MS, 2 * timestampWindowMs)
    this.#clock = clock
    this.#first = store === undefined ? inMemory(clock, keepMs) : inStore(store, keepMs)
  }

  /**
   * Throws a `WxError` of code `replayed`, or rejects with it where there is a store: other content under a known signature, or
   * the same too late for a retry.
   */
  check(signature: string, content: string): Awaitable<void> {
    const sighting = { digest: sha1Hex(content), at: this.#clock.now() }
    return whenReady(this.#first(signature, sighting), (first) => refuseReplay(first, sighting))
  }
}

function inMemory(clock: Clock, keepMs: number): FirstSighting {
  const seen = new Recent<Sighting>({ clock, keepMs })
  return (signature, sighting) => seen.getOrCreate(signature, () => sighting)
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
      'Something else came with the signature of an earlier request. In plain mode only this check stops such forgeries: use safe mode.',
    )
  }
  const age = at - first.at
  if (age > RETRY_MS)
    throw new WxError('replayed', `The same push came again after ${Math.round(age / 1000)} s; WeChat's own retries come within 15.`)
}
