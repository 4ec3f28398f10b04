import type { VNode } from 'preact'
import { useWords } from '../language'

/** The platform's fault notice. */
export function Fault(): VNode {
  return (
    <p class="fault" data-testid="fault">
      {useWords().faultNotice}
    </p>
  )
}
