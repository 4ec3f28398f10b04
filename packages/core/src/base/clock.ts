/**
 * Time as a parameter, so that a test of a day of traffic takes milliseconds. Everything in `@wx/*` that
 * waits or reads the time takes a clock. Default: {@link systemClock}.
 */
export interface Clock {
  /**
   * Wall clock, epoch milliseconds. It may jump: compare it with other hosts' times, don't measure with it.
   */
  readonly now: () => number
  /** Milliseconds since some fixed moment; never jumps. Durations and local deadlines use this. */
  readonly monotonic: () => number
  /**
   * Runs `task` once after `ms`; the function returned cancels it. A pending task never keeps a process
   * alive.
   */
  readonly schedule: (ms: number, task: () => void) => () => void
}

/** The machine's own time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  schedule: (ms, task) => {
    const timer: unknown = setTimeout(task, ms)
    // Node, Bun and Deno hand out an object whose timer would hold the process open; browsers and workerd a
    // number.
    if (typeof timer === 'object' && timer !== null && 'unref' in timer && typeof timer.unref === 'function') timer.unref()
    return () => clearTimeout(timer as number)
  },
}
