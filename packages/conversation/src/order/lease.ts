import { pause } from '../base/pause'
import type { TimelyStore } from '../base/timely-store'

/** A turn whose process died ends so long after its last renewal. */
const LEASE_MS = 3_000
const RENEW_MS = 1_000
/** A turn that takes longer is not renewed: its handler hangs. */
export const MAX_TURN_MS = 600_000
/** Pauses between attempts double from the first to the last. */
const FIRST_PAUSE_MS = 50
const LAST_PAUSE_MS = 500

export interface LeaseOptions {
  readonly store: TimelyStore
  readonly key: string
  /** The push that is answered. */
  readonly owner: string
  /** Runs at each renewal, once a second. */
  readonly onRenew: () => Promise<void>
}

/** The right of one process to answer a user: a key that its owner renews. */
export class Lease {
  readonly #options: LeaseOptions
  #version: string | undefined
  #cancel: () => void = () => {}
  /** Renewals and the release, one after another. */
  #last: Promise<unknown> = Promise.resolve()

  constructor(options: LeaseOptions) {
    this.#options = options
  }

  /** Whether the right was free. Rejects with a `WxError` of code `store-failed`. */
  async tryTake(): Promise<boolean> {
    const { store } = this.#options
    this.#version = await this.#set(null)
    if (this.#version === undefined) return false
    this.#renewLater(store.clock.monotonic() + MAX_TURN_MS)
    return true
  }

  /**
   * Waits until the right is free. `false` if `isWanted` says so meanwhile. Rejects with a `WxError` of code
   * `store-failed`.
   */
  async take(isWanted: () => Promise<boolean> | boolean): Promise<boolean> {
    const { clock } = this.#options.store
    for (let pauseMs = FIRST_PAUSE_MS; !(await this.tryTake()); pauseMs = Math.min(2 * pauseMs, LAST_PAUSE_MS)) {
      await pause(clock, pauseMs)
      if (!(await isWanted())) return false
    }
    return true
  }

  /** Rejects with a `WxError` of code `store-failed`: the right is free 3 s later then. */
  release(): Promise<void> {
    this.#cancel()
    return this.#inTurn(async () => {
      const version = this.#version
      this.#version = undefined
      if (version !== undefined) await this.#options.store.delete(this.#options.key, version)
    })
  }

  #renewLater(until: number): void {
    const { clock } = this.#options.store
    this.#cancel = clock.schedule(RENEW_MS, () => {
      if (clock.monotonic() >= until) return
      this.#renewLater(until)
      this.#inTurn(() => this.#renew()).catch(() => {})
    })
  }

  async #renew(): Promise<void> {
    if (this.#version === undefined) return
    this.#version = (await this.#set(this.#version)) ?? (await this.#takeBack())
    await this.#options.onRenew()
  }

  /**
   * After a pause of the process the key may be gone, and after a slow answer of the store its version is not
   * known.
   */
  async #takeBack(): Promise<string | undefined> {
    const { store, key, owner } = this.#options
    const { value, version } = await store.get(key)
    return value === undefined || value === owner ? this.#set(version) : undefined
  }

  #set(ifVersion: string | null): Promise<string | undefined> {
    const { store, key, owner } = this.#options
    return store.set(key, owner, { ttlMs: LEASE_MS, ifVersion })
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work)
    this.#last = result.catch(() => {})
    return result
  }
}
