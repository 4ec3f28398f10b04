import type { Store } from '../store'

/** How the suite reaches the store under test. */
export interface StoreHarness {
  /**
   * A new handle on the same store each time: another instance over the same directory, another connection.
   */
  readonly open: () => Promise<Store> | Store
  /** Lets time pass for the store. Without it the suite waits in real time. */
  readonly elapse?: (ms: number) => Promise<void> | void
  /** Loses everything in the store, as a restart without persistence would. */
  readonly flush?: () => Promise<void> | void
  /** How many writers the counter case has, and how often each of them increments. Default: 8 and 25. */
  readonly writers?: number
  readonly increments?: number
}
