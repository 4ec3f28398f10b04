/* Shared by the `@wx` packages, no public API: it may change in any release. */

export { isRecord } from './is-record'
export { nearestName } from './nearest-name'
export { nonEmpty } from './non-empty'
export { refuseUnknownOptions } from './refuse-unknown-options'
export { requireBetween } from './require-between'
export { requireTtl } from './require-ttl'
export { systemReason } from './system-reason'
export { unlessAborted } from './unless-aborted'
export { visibleText } from './visible-text'
export { withinLimit } from './within-limit'
