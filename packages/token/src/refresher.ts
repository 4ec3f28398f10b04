import { type Clock, WxError } from '@wx/core'
import type { Account } from './account'
import { FETCH_LIMIT_MS, LEASE_MS, PATIENCE_MS, RECHECK_MAX_MS, RECHECK_MIN_MS, RETRY_MS } from './limits'
import type { LocalToken } from './local-token'
import { type Obstacle, unavailable, type Waiting, waitError } from './obstacle'
import type { Seen, SharedRecord } from './shared-record'
import { Stopwatch } from './stopwatch'
import type { TokenListeners } from './token-events'
import { type Ask, type Attempt, acquire, commit, type Decision, fail, type Issued, release, reportBad, usable } from './transitions'
import { remainingMs } from './windows'

export interface RefresherOptions {
  readonly account: Account
  /** Random: names this process in leases. */
  readonly owner: string
  readonly tag: string
  readonly windowMs: number
  readonly shared: SharedRecord
  readonly local: LocalToken
  readonly listeners: TokenListeners
  readonly clock: Clock
  readonly random: () => number
}

/** What was minted and is not yet known to be in the store. */
interface Mint {
  readonly issued: Issued
  readonly fence: number
  readonly sent: Stopwatch
  readonly ended: Stopwatch
}

type Grant = Extract<Decision, { kind: 'fetch' }>

/** Looks after one token: one flight at a time in this process, one fetch at a time among all that share the record. */
export class Refresher {
  readonly #options: RefresherOptions
  readonly #shared: SharedRecord
  readonly #local: LocalToken
  readonly #clock: Clock
  #flying = false
  #unpublished: Mint | undefined
  /** Monotonic. The record's pause, kept here too in case the record could not be written. */
  #pausedUntil = Number.NEGATIVE_INFINITY
  #lastFailure: WxError | undefined
  #degraded = false
  /** Fetches in a row that brought nothing to use. */
  #fruitless = 0

  constructor(options: RefresherOptions) {
    this.#options = options
    this.#shared = options.shared
    this.#local = options.local
    this.#clock = options.clock
  }

  /** The last failed fetch of this process, until a token has come since. */
  get lastFailure(): WxError | undefined {
    return this.#lastFailure
  }

  /** The store did not answer the last time it was asked. */
  get degraded(): boolean {
    return this.#degraded
  }

  /** Starts a flight unless one is under way. Never throws: callers without a token are answered through the local token. */
  start(): void {
    if (this.#flying) return
    this.#flying = true
    this.#fly()
      .catch((error: unknown) => this.#local.giveUp(error))
      .finally(() => {
        this.#flying = false
        if (this.#local.hasCallers()) this.start()
        else if (this.#unpublished !== undefined) this.#clock.schedule(this.#between(RETRY_MS, 5 * RETRY_MS), () => this.start())
      })
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

  /** Looks until the token is settled, or until waiting any longer helps nobody. */
  async #fly(): Promise<void> {
    let giveUpAt = this.#clock.monotonic() + PATIENCE_MS
    for (let round = 0; ; round++) {
      const obstacle = await this.#look()
      if (obstacle === undefined) return this.#rest()
      // A dead holder is waited for until its lease ends. All else, a last fetch included, has to be over within the patience.
      if (obstacle.reason === 'lease') giveUpAt = Math.max(giveUpAt, obstacle.until + RETRY_MS + FETCH_LIMIT_MS)
      const now = this.#clock.monotonic()
      const late = Math.max(obstacle.until, now) + FETCH_LIMIT_MS > giveUpAt
      if (this.#local.isLive()) return this.#local.rest(this.#between(RETRY_MS, 2 * RETRY_MS))
      if (late) throw unavailable(obstacle.error)
      if (obstacle.until > now) await this.#sleep(obstacle.until - now, obstacle.reason === 'lease' ? round : undefined)
    }
  }

  /** One look at the record, and one fetch where it is due and ours to do. Undefined when the token is settled. */
  async #look(): Promise<Obstacle | undefined> {
    try {
      await this.#publish()
      const began = new Stopwatch(this.#clock)
      const read = await this.#shared.read()
      this.#storeAnswers()
      const seen = { ...read, record: reportBad(read.record, this.#local.rejected) }
      this.#follow(seen, began)
      const decision = acquire(seen.record, seen.now, this.#ask())
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
    const token = usable(record, now, this.#options.tag)
    if (token !== undefined) this.#local.adopt(token, remainingMs(token, now), began.startedAt)
    else if (record.token !== undefined && record.token.state !== 'good') this.#local.reject(record.token.value)
  }

  async #fetch(grant: Grant, began: Stopwatch): Promise<Obstacle | undefined> {
    if (began.atMostMs() > LEASE_MS - FETCH_LIMIT_MS) {
      await this.#shared.apply((record) => release(record, { owner: this.#options.owner, fence: grant.fence }))
      return this.#again('the store was so slow that the lease was over before the fetch')
    }
    const sent = new Stopwatch(this.#clock)
    const issued = await this.#options.account.issue(grant.forced).catch(asWxError)
    if (WxError.is(issued)) return this.#failed(issued, grant, sent)

    this.#unpublished = { issued, fence: grant.fence, sent, ended: new Stopwatch(this.#clock) }
    this.#lastFailure = undefined
    this.#local.adopt(issued, issued.lifeMs, sent.startedAt)
    this.#options.listeners.tell('refreshed', { lifeMs: issued.lifeMs, tookMs: sent.atLeastMs(), forced: grant.forced })
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
    const jitter = this.#options.random()
    await this.#shared.apply((record, now) => commit(record, now, this.#attempt(mint.fence, mint.sent, endedAgoMs), mint.issued, jitter))
    this.#unpublished = undefined
  }

  async #failed(error: WxError, grant: Grant, sent: Stopwatch): Promise<Obstacle> {
    const failure = { definite: error.errcode !== undefined && error.errcode !== -1, errcode: error.errcode }
    const jitter = this.#options.random()
    const failedIn = (record: Seen['record'], now: number): Seen['record'] =>
      fail(record, now, this.#attempt(grant.fence, sent, 0), failure, jitter)
    const pauseMs = failedIn(grant.record, 0).pause?.until ?? 0
    this.#lastFailure = error
    this.#pausedUntil = this.#clock.monotonic() + pauseMs
    this.#options.listeners.tell('failed', { error, retryInMs: pauseMs })
    await this.#shared.apply(failedIn)
    return this.#paused()
  }

  #paused(): Obstacle {
    return {
      reason: 'backoff',
      until: this.#pausedUntil,
      error: this.#lastFailure ?? new WxError('upstream-failed', 'the last fetch failed'),
    }
  }

  #waiting(decision: Waiting, { record, now }: Seen): Obstacle {
    const { reason } = decision
    const waitMs = decision.until - now
    if (reason === 'budget') this.#options.listeners.tell('exhausted', { retryInMs: waitMs })
    const error = waitError(decision, waitMs, record)
    return { reason, until: this.#clock.monotonic() + waitMs, error: reason === 'backoff' ? (this.#lastFailure ?? error) : error }
  }

  #again(why: string, until: number = this.#clock.monotonic()): Obstacle {
    return { reason: 'again', until, error: new WxError('upstream-failed', why) }
  }

  /** Errors that are not the store's are ours, and go on. */
  #storeFails(error: unknown): Obstacle {
    if (!WxError.is(error) || error.code !== 'store-failed') throw error
    if (!this.#degraded) this.#options.listeners.tell('degraded', { error })
    this.#degraded = true
    return { reason: 'store', until: this.#clock.monotonic() + this.#between(100, 300), error }
  }

  #storeAnswers(): void {
    if (this.#degraded) this.#options.listeners.tell('recovered', {})
    this.#degraded = false
  }

  #rest(): void {
    this.#lastFailure = undefined
    this.#local.rest(this.#local.isDue() ? RETRY_MS : this.#between(RECHECK_MIN_MS, RECHECK_MAX_MS))
  }

  #ask(): Ask {
    const { owner, tag, windowMs, account } = this.#options
    const { fetches, forced } = account.issuer
    return { owner, tag, windowMs, seen: this.#local.value, due: this.#local.isDue(), fetches, forced }
  }

  #attempt(fence: number, sent: Stopwatch, endedAgoMs: number): Attempt {
    const { owner, tag } = this.#options
    return { owner, tag, fence, sentAgoMs: sent.atMostMs(), endedAgoMs }
  }

  #between(least: number, most: number): number {
    return least + this.#options.random() * (most - least)
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
const asWxError = (error: unknown): WxError => {
  if (WxError.is(error)) return error
  throw error
}
