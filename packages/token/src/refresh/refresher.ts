import { type Clock, WxError } from '@wx/core'
import type { TokenHealth } from '../events/token-health'
import type { Account } from '../issue/token-fetcher'
import { FETCH_LIMIT_MS, FLIGHT_LOST_MS, LEASE_MS, PATIENCE_MS, RECHECK_MAX_MS, RECHECK_MIN_MS, RETRY_MS } from '../record/limits'
import type { Seen, SharedRecord } from '../record/shared-record'
import {
  type Ask,
  type Attempt,
  acquire,
  commit,
  type Decision,
  fail,
  type Issued,
  release,
  reportBad,
  usable,
} from '../record/transitions'
import { remainingMs } from '../record/windows'
import { Stopwatch } from '../time/stopwatch'
import type { LocalToken } from './local-token'
import { type Obstacle, unavailable, type Waiting, waitError } from './obstacle'
import { Patience } from './patience'

export interface RefresherOptions {
  readonly account: Account
  readonly shared: SharedRecord
  readonly local: LocalToken
  readonly health: TokenHealth
  readonly clock: Clock
  readonly random: () => number
  /** Names this process in leases; no two refreshers of one account may share it. */
  readonly owner: string
}

interface Flight {
  readonly startedAt: number
  /** Never rejects. */
  readonly landing: Promise<void>
}

/** What was minted and is not yet known to be in the store. */
interface Mint {
  readonly issued: Issued
  readonly fence: number
  readonly sent: Stopwatch
  readonly ended: Stopwatch
  /** The record was in doubt when this fetch began. */
  readonly settles: boolean
}

type Grant = Extract<Decision, { kind: 'fetch' }>

/** Looks after one token: one flight at a time in this process, one fetch at a time among all that share the record. */
export class Refresher {
  readonly #account: Account
  readonly #shared: SharedRecord
  readonly #local: LocalToken
  readonly #health: TokenHealth
  readonly #clock: Clock
  readonly #random: () => number
  readonly #owner: string
  #flight: Flight | undefined
  #unpublished: Mint | undefined
  /** Monotonic. The record's pause, kept here too in case the record could not be written. */
  #pausedUntil = Number.NEGATIVE_INFINITY
  /** Fetches in a row that brought nothing to use. */
  #fruitless = 0

  constructor(options: RefresherOptions) {
    this.#account = options.account
    this.#shared = options.shared
    this.#local = options.local
    this.#health = options.health
    this.#clock = options.clock
    this.#random = options.random
    this.#owner = options.owner
  }

  /** Starts a flight unless one is under way. Never rejects: callers without a token are answered through the local token. */
  start(): Promise<void> {
    const now = this.#clock.monotonic()
    if (this.#flight !== undefined && now - this.#flight.startedAt < FLIGHT_LOST_MS) return this.#flight.landing
    const landing = this.#fly().catch((error: unknown) => this.#local.giveUp(error))
    const flight = { startedAt: now, landing }
    this.#flight = flight
    landing.then(() => this.#landed(flight))
    return landing
  }

  /** Tells everybody that the stored token is bad, where it is this one. */
  async report(value: string): Promise<void> {
    try {
      await this.#shared.apply((record) => reportBad(record, value))
    } catch (error) {
      // The local token knows, and the next look that reaches the store tells it.
      this.#storeFails(error)
    }
  }

  #landed(flight: Flight): void {
    if (this.#flight !== flight) return
    this.#flight = undefined
    if (this.#local.hasCallers()) this.start()
    else if (this.#unpublished !== undefined) this.#clock.schedule(this.#between(RETRY_MS, 5 * RETRY_MS), () => this.start())
  }

  /** Looks until the token is settled, or until waiting any longer helps nobody. */
  async #fly(): Promise<void> {
    let patience = new Patience(this.#clock.monotonic())
    let slept = false
    for (let round = 0; ; round++) {
      const began = this.#clock.monotonic()
      const obstacle = await this.#look()
      if (obstacle === undefined) return this.#rest()
      const now = this.#clock.monotonic()
      if (!slept && now - began > PATIENCE_MS) {
        // This process slept, and its callers' patience with it; others may have settled everything meanwhile. Once, or an outage could be waited for in vain.
        slept = true
        patience = new Patience(now)
        continue
      }
      const late = patience.isExceededBy(obstacle, now)
      if (this.#local.isLive()) return this.#local.rest(this.#between(RETRY_MS, 2 * RETRY_MS))
      if (late) throw unavailable(obstacle.error)
      if (obstacle.until > now) await this.#sleep(obstacle.until - now, obstacle.reason === 'lease' ? round : undefined)
    }
  }

  /** One look at the record, and one fetch where it is due and ours to do. Undefined when the token is settled. */
  async #look(): Promise<Obstacle | undefined> {
    try {
      await this.#publish()
      const outdated = await this.#account.issuer.outdated?.()
      const began = new Stopwatch(this.#clock)
      const read = await this.#shared.read()
      this.#health.recover('store')
      const seen = { ...read, record: reportBad(read.record, this.#local.rejected) }
      this.#follow(seen, began)
      const decision = acquire(seen.record, seen.now, this.#ask(outdated))
      if (decision.kind === 'use') return undefined
      if (decision.kind === 'wait') return this.#waiting(decision, seen)
      if (this.#clock.monotonic() < this.#pausedUntil) return this.#paused()
      if (!(await this.#shared.write(decision.record, seen.version))) return this.#again('another process was first')
      return await this.#fetch(decision, began)
    } catch (error) {
      return this.#storeFails(error)
    }
  }

  /** Holds what the record holds, and lets go of what the record knows to be bad. */
  #follow({ record, now }: Seen, began: Stopwatch): void {
    const token = usable(record, now, this.#account.secretTag)
    if (token !== undefined) this.#adopt(token, remainingMs(token, now), began.startedAt)
    else if (record.token !== undefined && record.token.state !== 'good') this.#local.reject(record.token.value)
  }

  #adopt(token: Issued, remainingMs: number, at: number): void {
    if (this.#local.adopt(token, remainingMs, at)) this.#health.tell('healed', { from: 'rejected' })
  }

  async #fetch(grant: Grant, began: Stopwatch): Promise<Obstacle | undefined> {
    if (began.atMostMs() > LEASE_MS - FETCH_LIMIT_MS) {
      await this.#shared.apply((record) => release(record, { owner: this.#owner, fence: grant.fence }))
      return this.#again('the store was so slow that the lease was over before the fetch')
    }
    const sent = new Stopwatch(this.#clock)
    const issued = await this.#account.issue(grant.forced).catch(asWxError)
    if (WxError.is(issued)) return this.#failed(issued, grant, sent)

    this.#unpublished = { issued, fence: grant.fence, sent, ended: new Stopwatch(this.#clock), settles: grant.record.dirty }
    this.#health.settled()
    this.#health.tell('refreshed', { lifeMs: issued.lifeMs, tookMs: sent.atLeastMs(), forced: grant.forced })
    this.#adopt(issued, issued.lifeMs, sent.startedAt)
    await this.#publish()
    if (this.#local.isLive()) {
      this.#fruitless = 0
      return undefined
    }
    // The first time at once: the platform may have to be forced. From then on slower each time.
    this.#pausedUntil = this.#clock.monotonic() + RETRY_MS * this.#fruitless++
    return this.#again('the platform gave the refused token again, or one that is over at once', this.#pausedUntil)
  }

  /** A minted token is never thrown away: until the store has taken it, every look begins with this. */
  async #publish(): Promise<void> {
    const mint = this.#unpublished
    if (mint === undefined) return
    // Before the record is read, so that the end never seems earlier than it was; and the sending after, so that it never seems later.
    const endedAgoMs = mint.ended.atLeastMs()
    const jitter = this.#random()
    const record = await this.#shared.apply((before, now) =>
      commit(before, now, this.#attempt(mint.fence, mint.sent, endedAgoMs), mint.issued, jitter),
    )
    this.#unpublished = undefined
    if (mint.settles && !record.dirty) this.#health.tell('healed', { from: 'doubt' })
  }

  async #failed(error: WxError, grant: Grant, sent: Stopwatch): Promise<Obstacle> {
    const failure = { definite: error.errcode !== undefined && error.errcode !== -1, errcode: error.errcode }
    const jitter = this.#random()
    const failedIn = (record: Seen['record'], now: number): Seen['record'] =>
      fail(record, now, this.#attempt(grant.fence, sent, 0), failure, jitter)
    const pauseMs = failedIn(grant.record, 0).pause?.until ?? 0
    this.#pausedUntil = this.#clock.monotonic() + pauseMs
    this.#health.failed({ error, tookMs: sent.atLeastMs(), retryInMs: pauseMs }, this.#local.isLive())
    await this.#shared.apply(failedIn)
    return this.#paused()
  }

  #paused(): Obstacle {
    const error = this.#health.lastFailure ?? new WxError('upstream-failed', 'the last fetch failed')
    return { reason: 'backoff', until: this.#pausedUntil, error }
  }

  #waiting(decision: Waiting, { record, now }: Seen): Obstacle {
    const { reason } = decision
    const waitMs = decision.until - now
    if (reason === 'budget') this.#health.tell('exhausted', { retryInMs: waitMs })
    const error = waitError(decision, waitMs, record)
    const until = this.#clock.monotonic() + waitMs
    return { reason, until, error: reason === 'backoff' ? (this.#health.lastFailure ?? error) : error }
  }

  #again(why: string, until: number = this.#clock.monotonic()): Obstacle {
    return { reason: 'again', until, error: new WxError('upstream-failed', why) }
  }

  /** Errors that are not the store's are ours, and go on. */
  #storeFails(error: unknown): Obstacle {
    if (!WxError.is(error) || error.code !== 'store-failed') throw error
    this.#health.degrade('store', error)
    return { reason: 'store', until: this.#clock.monotonic() + this.#between(100, 300), error }
  }

  #rest(): void {
    this.#health.settled()
    this.#local.rest(this.#local.isDue() ? RETRY_MS : this.#between(RECHECK_MIN_MS, RECHECK_MAX_MS))
  }

  #ask(outdated: string | undefined): Ask {
    const { secretTag: tag, issuer } = this.#account
    const { fetches, forced } = issuer
    const { windowMs, value } = this.#local
    return { owner: this.#owner, tag, windowMs, seen: value, due: this.#local.isDue(), outdated, fetches, forced }
  }

  #attempt(fence: number, sent: Stopwatch, endedAgoMs: number): Attempt {
    return { owner: this.#owner, tag: this.#account.secretTag, fence, sentAgoMs: sent.atMostMs(), endedAgoMs }
  }

  #between(least: number, most: number): number {
    return least + this.#random() * (most - least)
  }

  /** In rounds that are counted, for somebody who may be done at any moment: short at first, then up to 0.4 s. */
  #sleep(ms: number, round: number | undefined): Promise<void> {
    const poll = round === undefined ? ms : Math.min(ms, 400, 40 * 1.5 ** round) * this.#between(0.5, 1)
    return new Promise((resolve) => {
      this.#clock.schedule(poll, resolve)
    })
  }
}

/** The account throws nothing else; anything that is not a `WxError` is a mistake here. */
function asWxError(error: unknown): WxError {
  if (WxError.is(error)) return error
  throw error
}
