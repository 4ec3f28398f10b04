/* The export list is written by hand, and a test holds it. */

export { ManualClock } from './manual-clock'
export { type DeepPartial, type MessageFields, message } from './message'
export { type SignedPush, Signer, type SignerOptions } from './signer'
