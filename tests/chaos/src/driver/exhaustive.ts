import { explore } from '../model/explore'
import { loadMachine } from '../model/machine'
import { fullRuns, shortRuns } from '../model/runs'
import type { Row } from './campaign'

/** F12: the pure transitions, every interleaving. */
export const exhaustive = async (full: boolean): Promise<readonly Row[]> => {
  const machine = await loadMachine()
  return [...shortRuns, ...(full ? fullRuns : [])].map(({ title, bounds }) => {
    const began = performance.now()
    const { states, steps, violation } = explore({ ...bounds, machine })
    const findings =
      violation === undefined
        ? []
        : [{ invariant: Number.parseInt(violation.what, 10), what: violation.what, events: violation.path, seed: 0 }]
    const seconds = (performance.now() - began) / 1_000
    return {
      fault: 'F12 exhaustive',
      store: 'pure',
      variant: title,
      repetitions: 1,
      findings,
      seconds,
      note: `${states} states, ${steps} steps`,
    }
  })
}
