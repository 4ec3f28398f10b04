import type { Store } from '../store'
import type { StoreHarness } from './harness'

export interface Case {
  readonly name: string
  readonly needs?: 'flush'
  readonly run: (bench: Bench) => Promise<void>
}

export interface Bench {
  readonly store: Store
  readonly harness: StoreHarness
  /** The same key in every handle of this run, and in no other run. */
  readonly key: (name: string) => string
  readonly handles: (count: number) => Promise<readonly Store[]>
  readonly elapse: (ms: number) => Promise<void>
}
