import type { Reply } from './reply'

/** What a handler yields: an answer in several messages, as an async generator gives it. */
export type Parts = AsyncIterable<string | Reply>

export function isParts(value: unknown): value is Parts {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value
}
