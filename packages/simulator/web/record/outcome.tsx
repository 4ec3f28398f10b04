import type { VNode } from 'preact'
import type { Exchange } from '../../src/delivery/exchange'
import { useWords } from '../language'

interface Props extends Pick<Exchange, 'outcome'> {
  /** Whether a call of the API sent the answer. */
  readonly answeredByCall: boolean
}

/** How a push ended, in a word. Silence that a call broke is none. */
export function Outcome({ outcome, answeredByCall }: Props): VNode {
  const words = useWords()
  const isMessaged = outcome === 'silent' && answeredByCall
  return (
    <span class={`outcome outcome_${isMessaged ? 'reply' : outcome}`} data-testid="outcome">
      {isMessaged ? words.messaged : words[outcome]}
    </span>
  )
}
