import type { Disturbance } from '../delivery/disturbances'
import type { ApiFault } from '../platform/calls/faults'

/** Something that goes wrong on purpose, as it is at the moment. */
export type Trouble = ApiTrouble | PushTrouble | SilenceTrouble

interface Lasting {
  readonly id: string
  /** How many calls or pushes it has struck. */
  readonly struck: number
  readonly end: () => void
}

/** Calls of a path fail, or of every path with `*`: `Simulator.fail`. */
export interface ApiTrouble extends Lasting {
  readonly type: 'call'
  readonly path: string
  readonly fault: ApiFault
}

/** Pushes are disturbed: `Simulator.disturb`. */
export interface PushTrouble extends Lasting {
  readonly type: 'push'
  readonly disturbance: Disturbance
}

/** The platform sends the account nothing: MarkFail. */
export interface SilenceTrouble extends Lasting {
  readonly type: 'silence'
  /** Epoch milliseconds, by the simulator's clock. */
  readonly until: number
}
