import type { HistoryEntry } from '@wx/conversation'

/** A language model: streams its answer to the last of the turns, until the signal aborts. */
export type Model = (turns: readonly HistoryEntry[], signal: AbortSignal) => AsyncIterable<string>
