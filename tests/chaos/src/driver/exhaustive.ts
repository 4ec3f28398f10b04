import { explore } from '../model/explore'
import { loadMachine } from '../model/machine'
import { FULL_RUNS, SHORT_RUNS } from '../model/runs'
import type { Row } from './row'

export const EXHAUSTIVE = { fault: 'F12 exhaustive', store: 'pure' } as const

/** F12: the pure transitions, every interleaving. It keeps one processor busy until it is done. */
export async function exhaustive(show: (row: Row) => void): Promise<void> {
  const machine = await loadMachine()
  for (const { title, bounds } of [...SHORT_RUNS, ...FULL_RUNS]) {
    const began = performance.now()
    const { states, steps, violation } = explore({ ...bounds, machine })
    const findings =
      violation === undefined
        ? []
        : [{ invariant: Number.parseInt(violation.what, 10), what: violation.what, events: violation.path, seed: 0 }]
    const seconds = (performance.now() - began) / 1_000
    const note = `${states} states, ${steps} steps`
    show({ ...EXHAUSTIVE, variant: title, repetitions: 1, findings, seconds, note })
  }
}
