import type { Clock } from '@wx/core'
import { PATIENCE_MS, RECHECK_MAX_MS, RECHECK_MIN_MS, RETRY_MS } from '../record/limits'
import { between } from '../time/between'
import { Flight } from '../time/flight'
import type { Obstacle } from './obstacle'
import { Patience } from './patience'
import { type SyncOptions, TokenSync } from './token-sync'
import { unavailable } from './unavailable'

/**
 * Refreshes one token: one flight at a time in this process, one fetch at a time among all processes that
 * share the record.
 */
export class Refresher {
  readonly #options: SyncOptions
  readonly #sync: TokenSync
  #flight: Flight<void> | undefined

  constructor(options: SyncOptions) {
    this.#options = options
    this.#sync = new TokenSync(options)
  }

  /**
   * Starts a flight unless one is under way. Never rejects: callers without a token are answered through the
   * local token.
   */
  start(): Promise<void> {
    if (this.#flight?.isLost === false) return this.#flight.landing
    this.#flight?.replace()
    const flight = new Flight<void>(this.#options.clock, (own) => this.#fly(own))
    this.#flight = flight
    flight.landing.then(() => this.#landed(flight))
    return flight.landing
  }

  /** Reports the token to every process as bad, if it is the stored one. Never rejects. */
  report(value: string): Promise<void> {
    return this.#sync.report(value)
  }

  async #fly(flight: Flight<void>): Promise<void> {
    try {
      await this.#refresh(flight)
    } catch (error) {
      if (!flight.isReplaced) this.#options.local.giveUp(error)
    }
  }

  #landed(flight: Flight<void>): void {
    if (this.#flight !== flight) return
    this.#flight = undefined
    const { clock, local, random } = this.#options
    if (local.hasWaiters()) this.start()
    else if (this.#sync.hasUnpublished()) clock.schedule(between(random, RETRY_MS, 5 * RETRY_MS), () => this.start())
  }

  /**
   * Syncs until the token is up to date. Rejects with `token-unavailable` once it makes no sense to wait any
   * longer.
   */
  async #refresh(flight: Flight<void>): Promise<void> {
    const { clock, local, random } = this.#options
    let patience = new Patience(clock.monotonic())
    let slept = false
    for (let round = 0; ; round++) {
      const began = clock.monotonic()
      const obstacle = await this.#sync.run(flight)
      flight.resume()
      if (obstacle === undefined) return this.#upToDate()
      const now = clock.monotonic()
      if (!slept && now - began > PATIENCE_MS) {
        // The process was suspended, and its callers with it; other processes may have a token by now. Done
        // once only, or callers would wait through an outage.
        slept = true
        patience = new Patience(now)
        continue
      }
      const isLate = patience.isExceededBy(obstacle, now)
      if (local.isLive()) return local.checkIn(between(random, RETRY_MS, 2 * RETRY_MS))
      if (isLate) throw unavailable(obstacle.error)
      await this.#sleep(obstacle, now, round)
      flight.resume()
    }
  }

  #upToDate(): void {
    const { local, health, random } = this.#options
    health.upToDate()
    local.checkIn(local.isDue() ? RETRY_MS : between(random, RECHECK_MIN_MS, RECHECK_MAX_MS))
  }

  async #sleep({ reason, until }: Obstacle, now: number, round: number): Promise<void> {
    const { clock, random } = this.#options
    const ms = until - now
    if (ms > 0) await passed(clock, reason === 'lease' ? Math.min(ms, pollMs(round)) * between(random, 0.5, 1) : ms)
  }
}

/**
 * How long to wait before the record is read again: short at first, then 0.4 s, because the other process may
 * finish at any moment.
 */
function pollMs(round: number): number {
  return Math.min(400, 40 * 1.5 ** round)
}

function passed(clock: Clock, ms: number): Promise<void> {
  return new Promise((resolve) => {
    clock.schedule(ms, resolve)
  })
}
