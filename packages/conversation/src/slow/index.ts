/* The export list is written by hand, and a test holds it. */

export type { SlowContext } from './context'
export type { SlowJob } from './job'
export type { LatePolicy, SlowOptions } from './options'
export type { Sender, SendRefusal, Sent } from './sender'
export { type SlowAnswers, slowAnswers } from './slow-answers'
export type { SlowTexts, TextsOption } from './texts'
