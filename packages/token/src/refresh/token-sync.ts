import { type Clock, type Store, WxError } from '@wx/core'
import type { TokenHealth } from '../events/token-health'
import type { TokenFetcher } from '../issue/token-fetcher'
import { FETCH_LIMIT_MS, LEASE_MS, RETRY_MS } from '../record/limits'
import type { TokenRecord } from '../record/record'
import { type Seen, SharedRecord } from '../record/shared-record'
import { type Ask, acquire, type Decision, fail, type Issued, release, replaceableAt, reportBad, usable } from '../record/transitions'
import { dueMarginMs, hardMarginMs, remainingMs } from '../record/windows'
import { between } from '../time/between'
import type { Flight } from '../time/flight'
import { Stopwatch } from '../time/stopwatch'
import type { LocalToken } from './local-token'
import { type Holder, Mint } from './mint'
import { type Obstacle, type Waiting, waitError } from './obstacle'

export interface SyncOptions {
  readonly fetcher: TokenFetcher
  readonly store: Store
  readonly local: LocalToken
  readonly health: TokenHealth
  readonly clock: Clock
  readonly random: () => number
  /** How long before its end this process wants a token refreshed. */
  readonly windowMs: number
  /** Names this process in leases; no two processes that share an account may have the same. */
  readonly owner: string
}

type Grant = Extract<Decision, { kind: 'fetch' }>

/** One array for all instances: there may be a hundred thousand tokens. */
const NONE: readonly Mint[] = []

/**
 * Synchronizes the local token with the shared record: takes the record's token, and fetches one if it is due
 * and this process gets the lease.
 */
export class TokenSync {
  readonly #options: SyncOptions
  #unpublished = NONE
  /** Monotonic. The record's pause, kept here too in case the record could not be written. */
  #pausedUntil = Number.NEGATIVE_INFINITY
  /** How many fetches in a row gave no usable token. */
  #fruitless = 0

  constructor(options: SyncOptions) {
    this.#options = options
  }

  hasUnpublished(): boolean {
    return this.#unpublished.length > 0
  }

  /**
   * Reads the record once, and fetches once if the record allows it. Undefined once the local token is up to
   * date.
   */
  async run(flight: Flight<void>): Promise<Obstacle | undefined> {
    const { fetcher, local, health, clock } = this.#options
    const shared = this.#shared()
    try {
      await this.#publish()
      const outdated = await fetcher.issuer.outdated?.()
      flight.resume()
      const began = new Stopwatch(clock)
      const read = await shared.read()
      flight.resume()
      health.recover('store')
      const seen = { ...read, record: reportBad(read.record, local.rejected) }
      this.#follow(seen, began)
      const decision = acquire(seen.record, seen.now, this.#ask(outdated))
      if (decision.kind === 'use') return undefined
      if (decision.kind === 'wait') return this.#waiting(decision, seen)
      if (clock.monotonic() < this.#pausedUntil) return this.#paused()
      if (!(await shared.write(decision.record, seen.version))) return this.#retry('race', 'Another process was first.')
      flight.resume()
      return await this.#fetch(decision, began, flight)
    } catch (error) {
      return this.#storeFails(error)
    }
  }

  /** Reports the token to every process as bad, if it is the stored one. Never rejects. */
  async report(value: string): Promise<void> {
    try {
      await this.#shared().apply((record) => reportBad(record, value))
    } catch (error) {
      // The local token keeps the report, and the next run that reaches the store writes it.
      this.#storeFails(error)
    }
  }

  /** Holds the record's token, and drops one that the record says is bad. */
  #follow({ record, now }: Seen, began: Stopwatch): void {
    const { local, health } = this.#options
    const ask = this.#ask(undefined)
    const token = usable(record, now, ask)
    if (token === undefined) {
      if (record.token !== undefined && record.token.state !== 'good') local.reject(record.token.value)
      return
    }
    this.#hold(token, remainingMs(token, now), began.startedAt)
    const replaceable = replaceableAt(record, now, ask)
    if (token.state !== 'good' && Number.isFinite(replaceable)) health.tell('exhausted', { retryInMs: replaceable - now })
  }

  /** Holds a token that had `leftMs` left at the monotonic time `at`. */
  #hold({ value, lifeMs }: Issued, leftMs: number, at: number): void {
    const { local, health, windowMs } = this.#options
    const endsAt = at + leftMs
    const before = local.value
    const replaces = local.hold(value, endsAt - hardMarginMs(lifeMs), endsAt - dueMarginMs(lifeMs, windowMs))
    if (replaces) health.tell('healed', { from: 'rejected' })
    if (local.isLive() && local.value !== before) health.tell('changed', {})
  }

  async #fetch(grant: Grant, began: Stopwatch, flight: Flight<void>): Promise<Obstacle | undefined> {
    const { fetcher, local, health, clock } = this.#options
    const holder = this.#holder(grant.fence)
    if (began.atMostMs() > LEASE_MS - FETCH_LIMIT_MS) {
      await this.#shared().apply((record) => release(record, holder))
      return this.#retry('again', 'The store was so slow that the lease was over before the fetch.')
    }
    const sent = new Stopwatch(clock)
    const issued = await outcomeOf(fetcher.fetch(grant.forced))
    // A replaced flight ends here like a crash: its lease stays in the record, and shows the next fetch that
    // there may be another token.
    flight.resume()
    if (WxError.is(issued)) return this.#failed(issued, grant, sent, flight)

    const settlesDoubt = grant.record.dirty
    this.#unpublished = [...this.#unpublished, new Mint({ issued, holder, sent, ended: new Stopwatch(clock), settlesDoubt })]
    health.fetched({ lifeMs: issued.lifeMs, tookMs: sent.atLeastMs(), forced: grant.forced })
    if (issued.value !== local.rejected) this.#hold(issued, issued.lifeMs, sent.startedAt)
    const isUseful = local.isLive()
    await this.#publish()
    flight.resume()
    // The first retry is at once, because the platform may have to be forced. Each later one waits longer.
    if (!isUseful) this.#pausedUntil = clock.monotonic() + RETRY_MS * this.#fruitless
    this.#fruitless = isUseful ? 0 : this.#fruitless + 1
    return local.isLive() ? undefined : this.#retry('again', 'The platform gave the refused token again, or one that is over at once.')
  }

  /** A minted token is never dropped: until the store has taken it, every run begins with this. */
  async #publish(): Promise<void> {
    const { health, random } = this.#options
    for (const mint of this.#unpublished) {
      const record = await mint.publish(this.#shared(), random())
      if (!this.#unpublished.includes(mint)) continue
      const rest = this.#unpublished.filter((other) => other !== mint)
      this.#unpublished = rest.length === 0 ? NONE : rest
      if (mint.settlesDoubt && !record.dirty) health.tell('healed', { from: 'doubt' })
    }
  }

  async #failed(error: WxError, grant: Grant, sent: Stopwatch, flight: Flight<void>): Promise<Obstacle | undefined> {
    const { fence, forced, record } = grant
    const { local, health, clock, random } = this.#options
    const { errcode } = error
    const failure = { definite: errcode !== undefined && errcode !== -1, forced, errcode }
    const jitter = random()
    const failedIn = (before: TokenRecord, now: number): TokenRecord =>
      fail(before, now, { ...this.#holder(fence), sentAgoMs: sent.atMostMs(), endedAgoMs: 0 }, failure, jitter)
    const pauseMs = failedIn(record, 0).pause?.until ?? 0
    this.#pausedUntil = clock.monotonic() + pauseMs
    health.failed({ error, tookMs: sent.atLeastMs(), retryInMs: pauseMs }, local.isLive())
    await this.#shared().apply(failedIn)
    // Force was refused, so the confirmed token stays in use: the next run hands it out.
    return forced && failure.definite ? this.run(flight) : this.#paused()
  }

  #paused(): Obstacle {
    const error = this.#options.health.lastFailure ?? new WxError('upstream-failed', 'The last fetch failed.')
    return { reason: 'backoff', until: this.#pausedUntil, error }
  }

  #waiting(decision: Waiting, { record, now }: Seen): Obstacle {
    const { health, clock } = this.#options
    const { reason } = decision
    const waitMs = decision.until - now
    if (reason === 'budget') health.tell('exhausted', { retryInMs: waitMs })
    const error = waitError(decision, waitMs, record)
    return { reason, until: clock.monotonic() + waitMs, error: reason === 'backoff' ? (health.lastFailure ?? error) : error }
  }

  #retry(reason: 'again' | 'race', why: string): Obstacle {
    return { reason, until: this.#options.clock.monotonic(), error: new WxError('upstream-failed', why) }
  }

  /**
   * An error of the store is an obstacle. Any other error is a mistake in this package and is thrown again.
   */
  #storeFails(error: unknown): Obstacle {
    const { health, clock, random } = this.#options
    if (!WxError.is(error) || error.code !== 'store-failed') throw error
    health.degrade('store', error)
    return { reason: 'store', until: clock.monotonic() + between(random, 100, 300), error }
  }

  /** Made each time, as a hundred thousand of them would cost memory. */
  #shared(): SharedRecord {
    const { store, fetcher, clock } = this.#options
    return new SharedRecord(store, fetcher, clock)
  }

  #ask(outdated: string | undefined): Ask {
    const { fetcher, local, owner, windowMs } = this.#options
    const { fetches, forced } = fetcher.issuer
    return { owner, tag: fetcher.secretTag, windowMs, seen: local.value, due: local.isDue(), outdated, fetches, forced }
  }

  #holder(fence: number): Holder {
    const { owner, fetcher } = this.#options
    return { owner, tag: fetcher.secretTag, fence }
  }
}

/** What was issued, or why it was not. */
function outcomeOf(work: Promise<Issued>): Promise<Issued | WxError> {
  return work.catch((error: unknown) => {
    if (WxError.is(error)) return error
    throw error
  })
}
