import type { Bounds } from './explore'

export interface Run {
  readonly title: string
  readonly bounds: Omit<Bounds, 'machine'>
}

type Counts = readonly [crashes: number, stalls: number, failures: number, unconfirmed: number, reports: number]

export function bounds(processes: number, refreshes: number, counts: Counts): Omit<Bounds, 'machine' | 'kind'> {
  const [crashes, stalls, failures, unconfirmed, reports] = counts
  return { processes, refreshes, faults: { crashes, stalls, failures, unconfirmed, reports } }
}

function run(kind: Bounds['kind'], processes: number, refreshes: number, counts: Counts): Run {
  const names = ['crashes', 'stalls', 'failures', 'unconfirmed commits', 'reports']
  const faults = names.flatMap((name, index) => (counts[index] === 0 ? [] : `${counts[index]} ${name}`)).join(', ')
  const title = `${kind}, ${processes} processes × ${refreshes} refreshes, up to ${faults === '' ? 'no fault' : faults}`
  return { title, bounds: { kind, ...bounds(processes, refreshes, counts) } }
}

/** For every commit. */
export const SHORT_RUNS: readonly Run[] = [
  run('classic', 3, 2, [1, 1, 0, 0, 0]),
  run('classic', 2, 2, [1, 1, 1, 1, 1]),
  run('stable', 3, 1, [1, 1, 1, 0, 1]),
]

/** A quarter of an hour and some gigabytes. */
export const FULL_RUNS: readonly Run[] = [
  run('classic', 3, 2, [2, 2, 0, 0, 0]),
  run('classic', 3, 2, [1, 1, 1, 1, 1]),
  run('stable', 3, 2, [1, 1, 1, 0, 0]),
]
