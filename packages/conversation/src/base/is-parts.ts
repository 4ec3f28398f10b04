import type { Answer, Parts } from '@wx/core'

/** Whether a handler yields its answer. */
export function isParts(answer: Answer): answer is Parts {
  return typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer
}
