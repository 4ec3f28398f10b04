import type { Clock, WxError } from '@wx/core'

/** The result of `work`. Rejects with `late()` after `ms`; what `work` does after that is ignored. */
export function withinLimit<T>(work: Promise<T>, ms: number, clock: Clock, late: () => WxError): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = clock.schedule(ms, () => reject(late()))
    work.then(resolve, reject).finally(cancel)
  })
}
