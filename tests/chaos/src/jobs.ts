import { EXHAUSTIVE } from './driver/exhaustive'
import type { StoreKind } from './driver/fleet'
import { FAULTS } from './faults/all'
import type { Fault } from './faults/fault'
import { FULL_RUNS, SHORT_RUNS } from './model/runs'

/** One row of the table that is to be run. */
export interface Job {
  readonly fault: Fault
  readonly store: StoreKind
  readonly variant: string
}

export interface Choice {
  readonly fault?: string | undefined
  readonly store?: string | undefined
  readonly variant?: string | undefined
}

export function jobsOf(choice: Choice): readonly Job[] {
  return FAULTS.filter((fault) => (choice.fault ?? fault.id) === fault.id)
    .flatMap((fault) => fault.stores.flatMap((store) => Object.keys(fault.variants).map((variant) => ({ fault, store, variant }))))
    .filter(({ fault, store, variant }) => fault.applies?.(store, variant) !== false)
    .filter(({ store, variant }) => (choice.store ?? store) === store && (choice.variant ?? variant) === variant)
}

/** Every row of the whole, in the order of the page. */
export function allRows(): readonly { readonly fault: string; readonly store: string; readonly variant: string }[] {
  return [
    ...jobsOf({}).map(({ fault, store, variant }) => ({ fault: `${fault.id} ${fault.title}`, store, variant })),
    ...[...SHORT_RUNS, ...FULL_RUNS].map(({ title }) => ({ ...EXHAUSTIVE, variant: title })),
  ]
}

/** Does all of them, so many at a time. */
export async function inLanes(jobs: readonly Job[], lanes: number, run: (job: Job) => Promise<void>): Promise<void> {
  const left = [...jobs]
  const lane = async (): Promise<void> => {
    for (let job = left.shift(); job !== undefined; job = left.shift()) await run(job)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}
