/* Shared by the `@wx` packages, no public API: it may change in any release. */

export {
  isRecord,
  nearestName,
  nonEmpty,
  refuseUnknownOptions,
  requireBetween,
  requireTtl,
  systemReason,
  unlessAborted,
  visibleText,
  withinLimit,
} from './base/internal'
export { withDeadline } from './delivery/deadline'
export { Recent } from './delivery/recent'
export { checkReply } from './reply/check'
export { isParts } from './reply/parts'
