import { brokenIn } from './invariants'
import type { Machine } from './machine'
import { type Faults, keyOf, type Process, type State } from './state'
import { stepsFrom } from './steps'

export interface Bounds {
  readonly machine: Machine
  readonly kind: 'classic' | 'stable'
  readonly processes: number
  readonly refreshes: number
  readonly faults: Faults
}

export interface Exploration {
  readonly states: number
  readonly steps: number
  /** The invariant by number, and the shortest way there. */
  readonly violation: { readonly what: string; readonly path: readonly string[] } | undefined
}

interface Visit {
  readonly state: State
  readonly name: string
  readonly from: Visit | undefined
}

/** Every state that any interleaving reaches, breadth first, up to the first that breaks an invariant. */
export function explore(bounds: Bounds): Exploration {
  const first: Visit = { state: initial(bounds), name: '', from: undefined }
  const known = new Set([keyOf(first.state)])
  let steps = 0
  for (let wave = [first]; wave.length > 0; ) {
    const next: Visit[] = []
    for (const visit of wave) {
      for (const step of stepsFrom(bounds, visit.state)) {
        steps++
        const there: Visit = { state: step.state, name: step.name, from: visit }
        const what = step.broken ?? brokenIn(step.state)
        if (what !== undefined) return { states: known.size, steps, violation: { what, path: pathTo(there) } }
        const key = keyOf(step.state)
        if (known.has(key)) continue
        known.add(key)
        next.push(there)
      }
    }
    wave = next
  }
  return { states: known.size, steps, violation: undefined }
}

function initial({ processes, refreshes, faults }: Bounds): State {
  return {
    record: { fence: 0, endedAt: 0, dirty: false, fetches: [], forced: [] },
    processes: Array.from({ length: processes }, () => idle(refreshes)),
    now: 1_000,
    newest: 0,
    storedEndedAt: 0,
    bad: [],
    lost: 0,
    credit: 0,
    faults,
  }
}

function idle(left: number): Process {
  return {
    phase: 'idle',
    outcome: 'token',
    life: 0,
    fence: 0,
    forced: false,
    needed: false,
    current: false,
    sentAt: 0,
    endedAt: 0,
    minted: 0,
    committed: false,
    contended: false,
    held: 0,
    rejected: 0,
    left,
  }
}

function pathTo(visit: Visit): readonly string[] {
  const names: string[] = []
  for (let at: Visit | undefined = visit; at?.from !== undefined; at = at.from) names.unshift(at.name)
  return names
}
