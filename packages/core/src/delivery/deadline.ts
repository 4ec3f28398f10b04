import type { Clock } from '../base/clock'

export interface Deadline {
  readonly clock: Clock
  readonly ms: number
  /** Called once, when the time is over. */
  readonly late: () => void
}

/** The work's result, or `undefined` if the deadline comes first. The work itself goes on. */
export function withDeadline<T>(work: Promise<T>, { clock, ms, late }: Deadline): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const cancel = clock.schedule(ms, () => {
      resolve(undefined)
      late()
    })
    work.finally(cancel).then(resolve, reject)
  })
}
