import { RequestRefused, Unreachable } from './api'
import type { Words } from './words/words'

/** Why something that the page tried failed. */
export interface Failure {
  readonly text: (words: Words) => string
  /** What was said about it, word for word. */
  readonly detail?: string
}

export function failureOf(error: unknown): Failure {
  if (error instanceof Unreachable) return { text: (words) => words.unreachable }
  if (!(error instanceof RequestRefused)) return { text: (words) => words.failed, detail: String(error) }
  const { status, message } = error
  if (status === 413) return { text: (words) => words.tooLarge }
  return { text: (words) => words.requestRefused(status), detail: message }
}
