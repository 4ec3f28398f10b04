import type { Clock } from '@wx/core'
import type { Issued } from '../record/transitions'
import { dueMarginMs, hardMarginMs } from '../record/windows'

interface Held {
  readonly value: string
  /** Made once, so that a healthy token costs a caller no new promise. */
  readonly answer: Promise<string>
  /** Monotonic: from then on it is not handed out. */
  readonly hardAt: number
  readonly dueAt: number
}

interface Arrival {
  readonly promise: Promise<string>
  readonly resolve: (value: string) => void
  readonly reject: (error: unknown) => void
}

/** The longest time that a timer takes. */
const TIMER_MAX_MS = 2 ** 31 - 1

/** What this process holds, by its own monotonic clock, and who waits for it. */
export class LocalToken {
  /** How long before its end this process wants a token refreshed. */
  readonly windowMs: number
  readonly #clock: Clock
  #held: Held | undefined
  #rejected: string | undefined
  /** The token that was held has been refused, and no other has come yet. */
  #bereft = false
  #quietUntil = Number.NEGATIVE_INFINITY
  #arrival: Arrival | undefined

  constructor(clock: Clock, windowMs: number) {
    this.#clock = clock
    this.windowMs = windowMs
  }

  /** The last value that a caller saw refused: never handed out again, whatever a store may still hold. */
  get rejected(): string | undefined {
    return this.#rejected
  }

  get value(): string | undefined {
    return this.#held?.value
  }

  /** The answer while there is nothing to look after: the one path that must be quick. */
  quietAnswer(): Promise<string> | undefined {
    return this.#clock.monotonic() < this.#quietUntil ? this.#held?.answer : undefined
  }

  liveAnswer(): Promise<string> | undefined {
    return this.isLive() ? this.#held?.answer : undefined
  }

  isLive(): boolean {
    return this.#held !== undefined && this.#clock.monotonic() < this.#held.hardAt
  }

  isDue(): boolean {
    return this.#held !== undefined && this.#clock.monotonic() >= this.#held.dueAt
  }

  /** Milliseconds until it is no longer handed out. */
  remainingMs(): number {
    return this.#held === undefined ? 0 : Math.max(0, this.#held.hardAt - this.#clock.monotonic())
  }

  hasCallers(): boolean {
    return this.#arrival !== undefined
  }

  /**
   * Takes a token that had `remainingMs` left at the monotonic time `at`. The one it holds already never gets a longer life.
   * True where it is the successor of one that was refused.
   */
  adopt(token: Issued, remainingMs: number, at: number): boolean {
    if (token.value === this.#rejected) return false
    const before = this.#held?.value === token.value ? this.#held : undefined
    const endsAt = at + remainingMs
    this.#held = {
      value: token.value,
      answer: before?.answer ?? Promise.resolve(token.value),
      hardAt: Math.min(endsAt - hardMarginMs(token.lifeMs), before?.hardAt ?? Number.POSITIVE_INFINITY),
      dueAt: Math.min(endsAt - dueMarginMs(token.lifeMs, this.windowMs), before?.dueAt ?? Number.POSITIVE_INFINITY),
    }
    if (!this.isLive()) return false
    this.#settle((arrival) => arrival.resolve(token.value))
    const heals = this.#bereft
    this.#bereft = false
    return heals
  }

  reject(value: string): void {
    if (this.#held?.value !== value) return
    this.#rejected = value
    this.#held = undefined
    this.#bereft = true
    this.#quietUntil = Number.NEGATIVE_INFINITY
  }

  /** Nothing to look after for so long, unless the token falls due or ends before. */
  rest(ms: number): void {
    const held = this.#held
    if (held === undefined) return
    const now = this.#clock.monotonic()
    const dueAt = held.dueAt > now ? held.dueAt : Number.POSITIVE_INFINITY
    this.#quietUntil = Math.min(now + ms, dueAt, held.hardAt)
  }

  /** Milliseconds for which there is nothing to look after. */
  restMs(): number {
    return Math.max(0, this.#quietUntil - this.#clock.monotonic())
  }

  /** Resolves when a token arrives. One promise for all who wait: what aborts one of them touches no other. */
  arrival(signal: AbortSignal | undefined): Promise<string> {
    this.#arrival ??= newArrival()
    const { promise } = this.#arrival
    return signal === undefined ? promise : unlessAborted(promise, signal)
  }

  giveUp(error: unknown): void {
    this.#settle((arrival) => arrival.reject(error))
  }

  #settle(how: (arrival: Arrival) => void): void {
    const arrival = this.#arrival
    this.#arrival = undefined
    if (arrival !== undefined) how(arrival)
  }
}

function newArrival(): Arrival {
  // The clock's timers hold no process open. Somebody is waiting here, so this one does until they are answered.
  const hold = setInterval(() => {}, TIMER_MAX_MS)
  let settle: Pick<Arrival, 'resolve' | 'reject'> | undefined
  const promise = new Promise<string>((resolve, reject) => {
    settle = { resolve, reject }
  }).finally(() => clearInterval(hold))
  return { promise, resolve: (value) => settle?.resolve(value), reject: (error) => settle?.reject(error) }
}

function unlessAborted(promise: Promise<string>, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason)
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}
