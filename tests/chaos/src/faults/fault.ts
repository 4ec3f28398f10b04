import type { Allowance, Violation } from '../check/violation'
import type { Fleet, StoreKind } from '../driver/fleet'
import type { Scene } from '../driver/scene'

export interface Plan {
  /** Workers that every scene starts with. */
  readonly workers: number
  readonly run: (scene: Scene) => Promise<Result>
  /** Before the first scene and after the last one. */
  readonly prepare?: (fleet: Fleet) => Promise<void>
  readonly tidy?: (fleet: Fleet) => Promise<void>
  readonly redisOptions?: readonly string[]
}

/** What the checker has to know, and what the scene saw for itself. */
export interface Result {
  readonly allowance?: Allowance
  readonly violations?: readonly Violation[]
}

export interface Fault {
  readonly id: string
  readonly title: string
  readonly stores: readonly StoreKind[]
  /** One per kind of this fault; each runs as often as the repetitions say. */
  readonly variants: Readonly<Record<string, Plan>>
  /** In the whole campaign, for each store and variant. */
  readonly repetitions: number
  /** Its limits are of a machine that does nothing else meanwhile. */
  readonly alone?: boolean
  /** Which variants make sense over which store; all, if it is not said. */
  readonly applies?: (store: StoreKind, variant: string) => boolean
  /** Why it cannot run here; undefined if it can. */
  readonly missing?: (variant: string) => string | undefined
}
