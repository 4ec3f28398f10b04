import type { VNode } from 'preact'
import type { Exchange } from '../../src/delivery/exchange'
import { useWords } from '../language'

/** How a push ended. An answer that came as a message is one. */
export function Outcome({ exchange: { outcome, verdict } }: { readonly exchange: Exchange }): VNode {
  const words = useWords()
  return (
    <span class={`outcome outcome_${outcome}`} data-testid="outcome">
      {verdict?.code === 'message-later' ? words.answeredLater : words[outcome]}
    </span>
  )
}
