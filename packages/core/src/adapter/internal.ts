/* Shared by the `@wx` packages, no public API: it may change in any release. */

export * from '../base/internal'
export { withDeadline } from '../delivery/deadline'
export { Recent } from '../delivery/recent'
export { reportToConsole } from '../delivery/report'
export { nameOf } from '../message/message'
export { checkReply } from '../reply/check'
export { isParts } from '../reply/parts'
