/* The export list is written by hand, and a test holds it. */

export type { CallSealer, SealableCall, SealedCall, SealedHead } from './call-sealer'
export { secure } from './secure'
export type { NumberedKey, SecureOptions } from './secure-options'
