import type { Clock } from '@wx/core'
import { unlessAborted } from '@wx/core/internal'

interface Held {
  readonly value: string
  /** Made once, so that a healthy token costs a caller no new promise. */
  readonly answer: Promise<string>
  /** Monotonic: from then on it is not handed out. */
  readonly endsAt: number
  /** Monotonic: from then on it is to be refreshed. */
  readonly dueAt: number
}

interface Waiter {
  readonly promise: Promise<string>
  readonly resolve: (value: string) => void
  readonly reject: (error: unknown) => void
}

/** The longest time that a timer takes. */
const TIMER_MAX_MS = 2 ** 31 - 1

/** The token that this process holds, by its own monotonic clock, and the callers that wait for one. */
export class LocalToken {
  readonly #clock: Clock
  #held: Held | undefined
  #rejected: string | undefined
  /** The held token was rejected, and no other has come yet. */
  #awaitsReplacement = false
  /** Monotonic: until then the held token needs no check. */
  #cachedUntil = Number.NEGATIVE_INFINITY
  #waiter: Waiter | undefined

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** The last held token that a caller saw refused. */
  get rejected(): string | undefined {
    return this.#rejected
  }

  get value(): string | undefined {
    return this.#held?.value
  }

  /** The held token while it needs no check. Nearly every call takes this path, so it must be fast. */
  cachedAnswer(): Promise<string> | undefined {
    return this.#clock.monotonic() < this.#cachedUntil ? this.#held?.answer : undefined
  }

  liveAnswer(): Promise<string> | undefined {
    return this.isLive() ? this.#held?.answer : undefined
  }

  isLive(): boolean {
    return this.#held !== undefined && this.#clock.monotonic() < this.#held.endsAt
  }

  isDue(): boolean {
    return this.#held !== undefined && this.#clock.monotonic() >= this.#held.dueAt
  }

  /** For how long it is still handed out, in milliseconds. */
  remainingMs(): number {
    return this.#held === undefined ? 0 : Math.max(0, this.#held.endsAt - this.#clock.monotonic())
  }

  /**
   * Holds a token; the one it holds already never gets a longer life. Returns true if it replaces one that
   * was rejected.
   */
  hold(value: string, endsAt: number, dueAt: number): boolean {
    const before = this.#held?.value === value ? this.#held : undefined
    this.#held = {
      value,
      answer: before?.answer ?? Promise.resolve(value),
      endsAt: Math.min(endsAt, before?.endsAt ?? Number.POSITIVE_INFINITY),
      dueAt: Math.min(dueAt, before?.dueAt ?? Number.POSITIVE_INFINITY),
    }
    if (!this.isLive()) return false
    this.#answerWaiters((waiter) => waiter.resolve(value))
    const replaces = this.#awaitsReplacement && value !== this.#rejected
    if (replaces) this.#awaitsReplacement = false
    return replaces
  }

  /** Drops the token, if it is the one that is held. */
  reject(value: string): void {
    if (this.#held?.value !== value) return
    this.#rejected = value
    this.#held = undefined
    this.#awaitsReplacement = true
    this.checkNow()
  }

  /** The held token needs no check for so long, unless it falls due or ends before. */
  checkIn(ms: number): void {
    const held = this.#held
    if (held === undefined) return
    const now = this.#clock.monotonic()
    const dueAt = held.dueAt > now ? held.dueAt : Number.POSITIVE_INFINITY
    this.#cachedUntil = Math.min(now + ms, dueAt, held.endsAt)
  }

  checkNow(): void {
    this.#cachedUntil = Number.NEGATIVE_INFINITY
  }

  /** For how long the held token needs no check, in milliseconds. */
  cachedMs(): number {
    return Math.max(0, this.#cachedUntil - this.#clock.monotonic())
  }

  /**
   * Resolves when a token comes. All callers that wait share one promise; a signal ends the wait of its own
   * caller only.
   */
  wait(signal: AbortSignal | undefined): Promise<string> {
    this.#waiter ??= newWaiter()
    return unlessAborted(this.#waiter.promise, signal)
  }

  hasWaiters(): boolean {
    return this.#waiter !== undefined
  }

  giveUp(error: unknown): void {
    this.#answerWaiters((waiter) => waiter.reject(error))
  }

  #answerWaiters(answer: (waiter: Waiter) => void): void {
    const waiter = this.#waiter
    this.#waiter = undefined
    if (waiter !== undefined) answer(waiter)
  }
}

function newWaiter(): Waiter {
  // The clock's timers keep no process alive. This one does, until the waiting caller has an answer.
  const hold = setInterval(() => {}, TIMER_MAX_MS)
  let answer: Pick<Waiter, 'resolve' | 'reject'> | undefined
  const promise = new Promise<string>((resolve, reject) => {
    answer = { resolve, reject }
  }).finally(() => clearInterval(hold))
  return { promise, resolve: (value) => answer?.resolve(value), reject: (error) => answer?.reject(error) }
}
