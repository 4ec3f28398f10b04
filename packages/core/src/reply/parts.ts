import { MAX_TEXT_BYTES } from './check'
import type { Reply } from './reply'

/** What a handler yields: an answer in several messages, as an async generator gives it. */
export type Parts = AsyncIterable<string | Reply>

export function isParts(value: unknown): value is Parts {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value
}

/** A text that is longer than one message, as an answer in parts; `undefined` for every other answer. */
export function longText(answer: unknown): Parts | undefined {
  if (typeof answer !== 'string' || answer.length * 3 <= MAX_TEXT_BYTES) return undefined
  return new TextEncoder().encode(answer).length > MAX_TEXT_BYTES ? onePart(answer) : undefined
}

async function* onePart(text: string): Parts {
  yield text
}
