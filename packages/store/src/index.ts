/* The export list is written by hand, and a test holds it. Nothing here needs Node. */

export { EncryptedStore } from './encrypted-store'
export { type PlainCache, PlainStore } from './plain-store'
