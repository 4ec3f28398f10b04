import type { VNode } from 'preact'
import type { Choice } from '../../src/platform/messages/menu-link'

interface Props {
  readonly choice: Choice
  readonly onTap: (choice: Choice) => void
}

/** An entry to tap; it looks like a link, and sends a text. */
export function ChoiceLink({ choice, onTap }: Props): VNode {
  const tap = (event: Event): void => {
    // A click on the message itself shows what is behind it; a tap shows those of the new push.
    event.stopPropagation()
    onTap(choice)
  }
  return (
    <button type="button" class="choice" data-testid="choice" onClick={tap}>
      {choice.label}
    </button>
  )
}
