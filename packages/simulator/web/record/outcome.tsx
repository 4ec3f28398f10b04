import type { VNode } from 'preact'
import type { Exchange } from '../../src/delivery/exchange'
import type { Verdict } from '../../src/delivery/verdict'
import { useWords } from '../language'

interface Props extends Pick<Exchange, 'outcome'> {
  readonly verdict?: Verdict | undefined
}

/** Whether a call of the API sent the answer. */
export function isMessaged({ verdict }: Pick<Props, 'verdict'>): boolean {
  return verdict?.code === 'message-later'
}

/** How a push ended, in a word. An answer that came as a message is one. */
export function Outcome({ outcome, verdict }: Props): VNode {
  const words = useWords()
  const messaged = isMessaged({ verdict })
  return (
    <span class={`outcome outcome_${messaged ? 'reply' : outcome}`} data-testid="outcome">
      {messaged ? words.messaged : words[outcome]}
    </span>
  )
}
