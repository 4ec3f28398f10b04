import type { WxError } from '@wx/core'

/** What {@link oneAtATime} sets for a push, unless `slowAnswers` did. */
export interface SignalContext {
  /** Aborts when the answer is not wanted any more: give it to `fetch`, or to your model. */
  readonly signal: AbortSignal
}

/** How a run is told that its answer is not wanted: beside the signal, for other middleware. */
export interface AbortableContext extends SignalContext {
  readonly abort: (reason: WxError) => void
}
