import type { Violation } from '../../check/violation'
import type { Allowance } from '../check/check'
import type { Phones } from '../driver/phones'
import type { AccountOptions, Stage, StageOptions } from '../driver/stage'
import type { Event } from '../happening'

/** One repetition: an account of its own, and the random numbers of its seed. */
export interface Take {
  readonly phones: Phones
  readonly random: () => number
}

export interface Plan extends StageOptions {
  readonly account: AccountOptions
  /** So many repetitions play side by side on one stage, in real time. */
  readonly beside: number
  readonly play: (stage: Stage, takes: readonly Take[], random: () => number) => Promise<void>
  /** How long users go on to tap and to write until they have their answers. */
  readonly patienceMs?: number
  readonly allowance?: Allowance
  /** What this scene has to hold beyond the rules, for one account. */
  readonly more?: (phones: Phones, events: readonly Event[]) => readonly Violation[]
}

export interface Scene {
  readonly id: string
  readonly title: string
  readonly variants: Readonly<Record<string, Plan>>
  /** In the whole campaign, for each variant. */
  readonly repetitions: number
}
