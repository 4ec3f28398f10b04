import type { VNode } from 'preact'

interface Props {
  readonly text: string
  readonly reason: string
}

/** The platform's fault notice, and under it the reason, which only the simulator shows. */
export function Fault({ text, reason }: Props): VNode {
  return (
    <div class="fault" data-testid="fault">
      <p>{text}</p>
      <p class="fault__reason">{reason}</p>
    </div>
  )
}
