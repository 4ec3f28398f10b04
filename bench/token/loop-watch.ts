import { type PerformanceEntry, PerformanceObserver } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'

/** How the event loop fared, in milliseconds. */
export interface LoopPause {
  /**
   * The longest time that it was away, but no more than the processor time this process spent meanwhile:
   * other programs' turns don't count.
   */
  readonly longest: number
  /** The same without garbage collection. */
  readonly running: number
  /** The share of one processor that the process used throughout. */
  readonly load: number
}

const EVERY_MS = 2
const WORTH_KEEPING_MS = 3

interface Turn {
  readonly from: number
  readonly to: number
  readonly own: number
}

function lengthOf({ from, to, own }: Turn): number {
  return Math.max(0, Math.min(to - from - EVERY_MS, own))
}

/** Looks at the clock every 2 ms, until stopped. */
export class LoopWatch {
  readonly #timer: NodeJS.Timeout
  readonly #observer: PerformanceObserver
  readonly #began = performance.now()
  readonly #beganOwn = ownMs()
  readonly #turns: Turn[] = []
  readonly #collections: PerformanceEntry[] = []
  #last = performance.now()
  #lastOwn = ownMs()

  constructor() {
    this.#timer = setInterval(() => this.#look(), EVERY_MS)
    this.#observer = new PerformanceObserver((list) => this.#collections.push(...list.getEntries()))
    this.#observer.observe({ entryTypes: ['gc'] })
  }

  async stop(): Promise<LoopPause> {
    this.#look()
    clearInterval(this.#timer)
    const load = (ownMs() - this.#beganOwn) / (performance.now() - this.#began)
    // The observer is told a little later.
    await sleep(20)
    this.#observer.disconnect()
    const longest = Math.max(0, ...this.#turns.map(lengthOf))
    const running = Math.max(0, ...this.#turns.map((turn) => lengthOf(turn) - this.#collectingIn(turn)))
    return { longest, running, load }
  }

  #look(): void {
    const now = performance.now()
    const own = ownMs()
    if (now - this.#last > WORTH_KEEPING_MS) this.#turns.push({ from: this.#last, to: now, own: own - this.#lastOwn })
    this.#last = now
    this.#lastOwn = own
  }

  #collectingIn({ from, to }: Turn): number {
    const parts = this.#collections.map(({ startTime, duration }) => Math.min(to, startTime + duration) - Math.max(from, startTime))
    return parts.filter((part) => part > 0).reduce((sum, part) => sum + part, 0)
  }
}

function ownMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}
