export { type StoreCase, storeContract } from './contract'
export type { StoreHarness } from './harness'
