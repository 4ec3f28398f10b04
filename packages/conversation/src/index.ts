/* The export list is written by hand, and a test holds it. */

export type { DeepReadonly } from './base/deep-readonly'
export { choice } from './choices/choice'
export { asMenu, type Choice, type ChoicesOptions, choices } from './choices/choices'
export type { MenuMessage } from './choices/menu-message'
export {
  type HistoryContext,
  type HistoryData,
  type HistoryEntry,
  type HistoryOptions,
  history,
  type KeepsHistory,
} from './history/history'
export { type LimitOptions, limit } from './limit/limit'
export { type OneAtATimeOptions, oneAtATime } from './order/one-at-a-time'
export type { OrderPolicy } from './order/order-policy'
export type { AbortableContext, SignalContext } from './order/signal-context'
export type { AnswerContext, AskContext, Question, QuestionData } from './questions/ask-context'
export { type QuestionsOptions, questions } from './questions/questions'
export { type SessionOptions, session } from './session/session'
export type { Session, SessionContext } from './session/session-context'
