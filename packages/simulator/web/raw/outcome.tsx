import type { VNode } from 'preact'
import type { Exchange } from '../../src/delivery/exchange'
import { useWords } from '../language'

export function Outcome({ outcome }: Pick<Exchange, 'outcome'>): VNode {
  const words = useWords()
  return (
    <span class={`outcome outcome_${outcome}`} data-testid="outcome">
      {words[outcome]}
    </span>
  )
}
