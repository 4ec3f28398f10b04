import type { Store } from '../store'

/** How the suite reaches the store under test. */
export interface StoreHarness {
  /** One more handle on one and the same store: another instance over the same directory, another connection. */
  readonly open: () => Promise<Store> | Store
  /** Lets time pass for the store; without it the suite waits for real. */
  readonly elapse?: (ms: number) => Promise<void> | void
  /** Loses everything in the store, as a restart without persistence would. */
  readonly flush?: () => Promise<void> | void
  /** Writers and increments of each in the counter case; 8 × 25 by default. */
  readonly writers?: number
  readonly increments?: number
}
