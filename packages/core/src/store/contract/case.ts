import type { Store } from '../store'
import type { StoreHarness } from './harness'

export interface Case {
  readonly name: string
  readonly needs?: 'flush'
  readonly run: (context: CaseContext) => Promise<void>
}

export interface CaseContext {
  readonly store: Store
  readonly harness: StoreHarness
  /** A key of this name: the same for every handle of this run, another one in each run. */
  readonly key: (name: string) => string
  readonly handles: (count: number) => Promise<readonly Store[]>
  readonly elapse: (ms: number) => Promise<void>
}
