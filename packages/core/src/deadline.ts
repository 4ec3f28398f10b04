import type { Clock } from './clock'

export interface Deadline {
  readonly clock: Clock
  readonly ms: number
  /** Called once, when the time is over, with the work that goes on. */
  readonly late: (work: Promise<unknown>) => void
}

/** The work's result, or `undefined` when the deadline came first; the work itself is never cut off. */
export function withDeadline<T>(work: Promise<T>, deadline: Deadline): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const cancel = deadline.clock.schedule(deadline.ms, () => {
      resolve(undefined)
      deadline.late(work)
    })
    work.finally(cancel).then(resolve, reject)
  })
}
