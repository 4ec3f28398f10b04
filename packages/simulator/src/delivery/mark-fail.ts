/**
 * How many time-outs in how long bring the silence. A guess: the manual says "many failures" and does not
 * publish the figure; this is the threshold of its alarm. That only time-outs count is a guess, too.
 */
const MOST_TIME_OUTS = 30
const WINDOW_MS = 300_000
/** Source: https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Troubleshooting_guide.html */
const SILENCE_MS = 60_000

/**
 * MarkFail (自动屏蔽): after many time-outs the platform sends the whole account nothing for a minute. What
 * would have been sent is lost, which is a guess. Times are monotonic milliseconds.
 */
export class MarkFail {
  #timeOuts: readonly number[] = []
  #silentUntil = Number.NEGATIVE_INFINITY

  timedOut(now: number): void {
    this.#timeOuts = [...this.#timeOuts.filter((at) => at > now - WINDOW_MS), now]
    if (this.#timeOuts.length < MOST_TIME_OUTS) return
    this.#timeOuts = []
    this.#silentUntil = now + SILENCE_MS
  }

  isSilent(now: number): boolean {
    return now < this.#silentUntil
  }
}
