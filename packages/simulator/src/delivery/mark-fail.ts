/**
 * How many time-outs in how long bring the silence. A guess: the manual says "many failures" and does not
 * publish the figure; this is the threshold of its alarm. That only time-outs count is a guess, too.
 */
const MOST_TIME_OUTS = 30
const WINDOW_MS = 300_000
/** Source: https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Troubleshooting_guide.html */
const SILENCE_MS = 60_000

/** A silence that has not ended. */
export interface Silence {
  /** Epoch milliseconds. */
  readonly until: number
  /** How many pushes were lost or given up in it. */
  readonly struck: number
}

/**
 * MarkFail (自动屏蔽): after many time-outs the platform sends the whole account nothing for a minute. What
 * would have been sent is lost, which is a guess. Times are epoch milliseconds.
 */
export class MarkFail {
  readonly #counts: boolean
  #timeOuts: readonly number[] = []
  #until = Number.NEGATIVE_INFINITY
  #struck = 0

  /** `counts`: whether time-outs bring a silence. */
  constructor(counts = true) {
    this.#counts = counts
  }

  timedOut(now: number): void {
    if (!this.#counts) return
    this.#timeOuts = [...this.#timeOuts.filter((at) => at > now - WINDOW_MS), now]
    if (this.#timeOuts.length >= MOST_TIME_OUTS) this.begin(now)
  }

  /** Begins a silence of a minute. */
  begin(now: number): void {
    this.#timeOuts = []
    this.#struck = 0
    this.#until = now + SILENCE_MS
  }

  end(): void {
    this.#until = Number.NEGATIVE_INFINITY
  }

  /** Whether a request has to be left out now. */
  withholds(now: number): boolean {
    const silent = now < this.#until
    if (silent) this.#struck += 1
    return silent
  }

  silence(now: number): Silence | undefined {
    return now < this.#until ? { until: this.#until, struck: this.#struck } : undefined
  }
}
