import type { Verdict, VerdictCode } from './verdict'

/** A verdict in one language. */
export interface Explanation {
  /** What is wrong, or what happened. */
  readonly what: string
  /** The next step. */
  readonly next: string
}

/** How one language explains each verdict. */
export type Explanations = { readonly [C in VerdictCode]: (verdict: Verdict<C>) => Explanation }

export function explain<C extends VerdictCode>(verdict: Verdict<C>, explanations: Explanations): Explanation {
  return explanations[verdict.code](verdict)
}
