/* Shared by the `@wx` packages, no public API: it may change in any release. */

export * from '../base/internal'
export { type KnownBot, knownBot } from '../bot/known-bot'
export { withDeadline } from '../delivery/deadline'
export { Recent } from '../delivery/recent'
export { reportToConsole } from '../delivery/report'
export { nameOf } from '../message/message'
export { readShape, type ShapeData, type ShapeFields } from '../message/shape-notation'
export { SHAPES } from '../message/shapes.generated'
export { checkReply } from '../reply/check'
export { isParts } from '../reply/parts'
