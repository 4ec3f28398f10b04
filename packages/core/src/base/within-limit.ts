import type { Clock } from './clock'
import type { WxError } from './error'

/** The result of `work`. Rejects with the error of `late` if `ms` pass first; the work itself goes on. */
export function withinLimit<T>(work: Promise<T>, ms: number, clock: Clock, late: () => WxError): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = clock.schedule(ms, () => reject(late()))
    work.then(resolve, reject).finally(cancel)
  })
}
