import type { Machine, ModelRecord } from './machine'
import { ownerOf, type Process, type State } from './state'

/** What one step leads to, and what it breaks. */
export interface Step {
  readonly name: string
  readonly state: State
  readonly broken?: string | undefined
}

export interface Rules {
  readonly machine: Machine
  /** Classic: every request mints. Stable: a plain request may also bring the current token again. */
  readonly kind: 'classic' | 'stable'
}

export const TAG = 'tag'

/** One process's turn, with what every step needs. */
export class Turn {
  readonly rules: Rules
  readonly state: State
  readonly index: number
  readonly process: Process

  constructor(rules: Rules, state: State, index: number, process: Process) {
    this.rules = rules
    this.state = state
    this.index = index
    this.process = process
  }

  get owner(): string {
    return ownerOf(this.index, this.process)
  }

  get others(): readonly Process[] {
    return this.state.processes.filter((_, index) => index !== this.index)
  }

  /** This process's lease is still in the record. */
  get leases(): boolean {
    return this.state.record.lease?.owner === this.owner
  }

  step(name: string, process: Process, change: Partial<State> = {}, broken?: string): Step {
    const processes = (change.processes ?? this.state.processes).map((other, index) => (index === this.index ? process : other))
    // A pause only keeps processes from looking, and each may look late anyway: without it there is more to
    // check, not less.
    const record: ModelRecord = { ...(change.record ?? this.state.record), pause: undefined, forced: [] }
    return { name: `p${this.index} ${name}`, state: { ...this.state, ...change, record, processes }, broken }
  }

  attempt(endedAt: number): Parameters<Machine['commit']>[2] {
    const { now } = this.state
    const { fence, sentAt } = this.process
    return { owner: this.owner, tag: TAG, fence, sentAgoMs: now - sentAt, endedAgoMs: now - endedAt }
  }
}
